import type { PlannedRow, RowAction } from '../../shared/import/planActors.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './Import.module.css';
import { ShowMore, useFirstRows } from './ShowMore.tsx';

interface NewRowsProps {
  rows: readonly PlannedRow[];
  onChoose: (rows: Iterable<number>, action: RowAction) => void;
}

/** Rows of organisations that are not here yet; any can be left out. */
export function NewRows({ rows, onChoose }: NewRowsProps) {
  const { t } = useI18n();
  const { shown, more, showMore } = useFirstRows(rows);
  if (rows.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>{t('import.new', { count: rows.length })}</h3>
      <ul className={styles['rows']}>
        {shown.map(({ row, actor, action }) => (
          <li key={row}>
            <Checkbox
              label={actor.name}
              hint={[t(`sector.${actor.sector}`), actor.area, actor.businessId].filter(Boolean).join(' · ')}
              checked={action === 'add'}
              onChange={(wanted) => onChoose([row], wanted ? 'add' : 'leave')}
            />
          </li>
        ))}
      </ul>
      <ShowMore count={more} onClick={showMore} />
    </section>
  );
}
