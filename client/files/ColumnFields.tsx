import { ACTOR_COLUMNS, type ActorColumn, type ColumnMap, SINGLE_COLUMNS } from '../../shared/import/actorColumns.ts';
import type { TableRow } from '../../shared/import/readTable.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Import.module.css';

interface ColumnFieldsProps {
  /** null where the table has none */
  header: readonly string[] | null;
  rows: readonly TableRow[];
  columns: ColumnMap;
  onChange: (columns: ColumnMap) => void;
}

/** What each column of the table is, with what stands in it first. */
export function ColumnFields({ header, rows, columns, onChange }: ColumnFieldsProps) {
  const { t } = useI18n();
  const options = [
    { value: '', label: t('import.leaveColumn') },
    ...ACTOR_COLUMNS.map((column) => ({ value: column, label: t(`actor.${column}`) })),
  ];
  const choose = (index: number, value: string) => {
    const chosen = value === '' ? null : (value as ActorColumn);
    const isSingle = chosen !== null && SINGLE_COLUMNS.includes(chosen);
    onChange(columns.map((column, at) => (at === index ? chosen : isSingle && column === chosen ? null : column)));
  };
  return (
    <section className={styles['section']}>
      <h3>{t('import.columns')}</h3>
      <div className={styles['columns']}>
        {columns.map((column, index) => {
          const sample = rows.find(({ cells }) => cells[index])?.cells[index];
          return (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column of a table is nothing but its place
              key={index}
              label={header?.[index] || t('import.column', { number: index + 1 })}
              hint={sample && t('import.sample', { sample: sample.slice(0, 60) })}
              value={column ?? ''}
              onChange={(value) => choose(index, value)}
              options={options}
            />
          );
        })}
      </div>
    </section>
  );
}
