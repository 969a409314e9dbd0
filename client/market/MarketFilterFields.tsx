import { SECTORS, Sector } from '../../shared/board/actor.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { MarketFilter } from './itemFilter.ts';
import styles from './Market.module.css';

const ANY = '';

interface MarketFilterFieldsProps {
  filter: MarketFilter;
  onChange: (filter: MarketFilter) => void;
  /** whether there is an actor whose own items can be asked for */
  hasSpeaker: boolean;
}

export function MarketFilterFields({ filter, onChange, hasSpeaker }: MarketFilterFieldsProps) {
  const { t } = useI18n();
  return (
    <search className={styles['filter']}>
      <TextField
        type="search"
        label={t('market.search')}
        value={filter.query}
        onChange={(query) => onChange({ ...filter, query })}
      />
      <SelectField
        label={t('market.sector')}
        value={filter.sector ?? ANY}
        onChange={(value) => onChange({ ...filter, sector: value === ANY ? null : Sector.parse(value) })}
        options={[
          { value: ANY, label: t('market.allSectors') },
          ...SECTORS.map((value) => ({ value, label: t(`sector.${value}`) })),
        ]}
      />
      {hasSpeaker && (
        <Checkbox
          label={t('market.onlyOwn')}
          checked={filter.onlyOwn}
          onChange={(onlyOwn) => onChange({ ...filter, onlyOwn })}
        />
      )}
    </search>
  );
}
