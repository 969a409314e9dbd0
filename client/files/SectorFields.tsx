import { SECTORS, Sector } from '../../shared/board/actor.ts';
import type { SectorChoice } from '../../shared/import/actorRows.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Import.module.css';

/** Words that are asked about; a column with more of them is hardly one of sectors. */
const WORDS_ASKED = 30;

interface SectorFieldsProps {
  /** whether the table tells sectors */
  hasColumn: boolean;
  /** words that are not known, folded word → word */
  unknown: ReadonlyMap<string, string>;
  words: SectorChoice['words'];
  onWord: (word: string, sector: Sector) => void;
  otherwise: SectorChoice['otherwise'];
  onOtherwise: (sector: SectorChoice['otherwise']) => void;
}

/** One sector for all, or what the words mean that the table has for sectors. */
export function SectorFields({ hasColumn, unknown, words, onWord, otherwise, onOtherwise }: SectorFieldsProps) {
  const { t } = useI18n();
  const options = SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }));
  return (
    <section className={styles['section']}>
      <div className={styles['columns']}>
        <SelectField
          label={hasColumn ? t('import.sectorOtherwise') : t('import.sectorForAll')}
          value={otherwise}
          onChange={(next) => onOtherwise(next === 'byName' ? next : Sector.parse(next))}
          options={[{ value: 'byName', label: t('import.sectorByName') }, ...options]}
        />
      </div>
      {unknown.size > 0 && (
        <>
          <p>{t('import.unknownSectors')}</p>
          <div className={styles['columns']}>
            {[...unknown].slice(0, WORDS_ASKED).map(([folded, word]) => (
              <SelectField
                key={folded}
                label={t('import.sectorWord', { word })}
                value={words.get(folded) ?? 'other'}
                onChange={(next) => onWord(folded, Sector.parse(next))}
                options={options}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
