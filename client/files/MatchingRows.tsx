import { Merge } from 'lucide-react';
import { type Match, type PlannedRow, ROW_ACTIONS, type RowAction } from '../../shared/import/planActors.ts';
import { canMerge, mergeCards } from '../board/mergeCards.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Import.module.css';
import { ShowMore, useFirstRows } from './ShowMore.tsx';

interface MatchingRowsProps {
  rows: readonly PlannedRow[];
  onChoose: (rows: Iterable<number>, action: RowAction) => void;
}

/** Rows of organisations that are here already: merged, unless a person wants otherwise. */
export function MatchingRows({ rows, onChoose }: MatchingRowsProps) {
  const { t } = useI18n();
  const { shown, more, showMore } = useFirstRows(rows);
  if (rows.length === 0) return null;
  const options = ROW_ACTIONS.map((value) => ({ value, label: t(`import.action.${value}`) }));
  const common = rows.every(({ action }) => action === rows[0]?.action) ? (rows[0]?.action ?? '') : '';
  return (
    <section className={styles['section']}>
      <h3>{t('import.matching', { count: rows.length })}</h3>
      <p>{t('import.matchingHint')}</p>
      {rows.length > 1 && (
        <SelectField
          label={t('import.forAll')}
          value={common}
          onChange={(action) =>
            onChoose(
              rows.map(({ row }) => row),
              action as RowAction,
            )
          }
          options={common === '' ? [{ value: '', label: t('import.action.mixed') }, ...options] : options}
        />
      )}
      <ul className={styles['rows']}>
        {shown.map((planned) => (
          <li key={planned.row}>
            <SelectField
              label={t('import.row', { name: planned.actor.name, row: planned.row })}
              hint={hintOf(planned, t)}
              value={planned.action}
              onChange={(action) => onChoose([planned.row], action as RowAction)}
              options={options}
            />
            {planned.match && <MergeOnBoard match={planned.match} />}
          </li>
        ))}
      </ul>
      <ShowMore count={more} onClick={showMore} />
    </section>
  );
}

/** Offers to make two cards one that are on the board already. */
function MergeOnBoard({ match: { actor, also } }: { match: Match }) {
  const { t } = useI18n();
  const open = useOpenBoard();
  const { actors } = useBoard();
  const [one, other] = [actor, also[0]].map((id) => (id ? actors.get(id) : undefined));
  if (!one || !other || !canMerge(open, [one, other])) return null;
  return (
    <p className={styles['twice']}>
      {t('import.twiceOnBoard', { name: one.name, other: other.name })}
      <Button variant="quiet" icon={<Merge size={18} aria-hidden />} onClick={() => mergeCards(open, [one, other])}>
        {t('import.mergeThem')}
      </Button>
    </p>
  );
}

function hintOf({ match, action, fills, keeps }: PlannedRow, t: ReturnType<typeof useI18n>['t']): string {
  const listed = (columns: PlannedRow['fills']) => columns.map((column) => t(`actor.${column}`)).join(', ');
  return [
    match && whereOf(match, t),
    action === 'merge' && fills.length > 0 && t('import.fills', { columns: listed(fills) }),
    action === 'merge' && keeps.length > 0 && t('import.keeps', { columns: listed(keeps) }),
    action === 'merge' && fills.length + keeps.length === 0 && t('import.nothingNew'),
  ]
    .filter(Boolean)
    .join(' ');
}

function whereOf({ row, name, by }: Match, t: ReturnType<typeof useI18n>['t']): string {
  const where = row === null ? t('import.onBoard', { name }) : t('import.onRow', { name, row });
  return by === 'businessId' ? `${where} ${t('import.sameBusinessId')}` : where;
}
