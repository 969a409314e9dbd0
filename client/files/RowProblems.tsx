import type { ActorRow, RowProblem } from '../../shared/import/actorRows.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Import.module.css';
import { ShowMore, useFirstRows } from './ShowMore.tsx';

/** What is amiss with which row. Words for sectors are asked about elsewhere. */
export function RowProblems({ actors, problems }: { actors: readonly ActorRow[]; problems: readonly RowProblem[] }) {
  const { t } = useI18n();
  const told = problems.filter(({ code }) => code !== 'unknownSector');
  const { shown, more, showMore } = useFirstRows(told);
  if (told.length === 0) return null;
  const businessIdOf = (row: number) => actors.find((actor) => actor.row === row)?.actor.businessId ?? '';
  return (
    <section className={styles['section']}>
      <h3>{t('import.problems', { count: told.length })}</h3>
      <ul className={styles['problems']}>
        {shown.map(({ code, row, column }) => (
          <li key={`${row} ${column} ${code}`}>
            {code === 'businessIdCheck'
              ? t('import.problem.businessIdCheck', { row, businessId: businessIdOf(row) })
              : t(`import.problem.${code as Exclude<typeof code, 'unknownSector'>}`, {
                  row,
                  column: t(`actor.${column}`),
                })}
          </li>
        ))}
      </ul>
      <ShowMore count={more} onClick={showMore} />
    </section>
  );
}
