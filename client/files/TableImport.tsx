import { useMemo, useState } from 'react';
import type { Sector } from '../../shared/board/actor.ts';
import { type ColumnMap, guessColumns, isHeader } from '../../shared/import/actorColumns.ts';
import { readActorRows, type SectorChoice, unknownSectors } from '../../shared/import/actorRows.ts';
import { planActors, type RowAction } from '../../shared/import/planActors.ts';
import type { Table } from '../../shared/import/readTable.ts';
import { useBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { BringInButton } from './BringInButton.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import styles from './Import.module.css';
import { ImportResult } from './ImportResult.tsx';
import { MatchingRows } from './MatchingRows.tsx';
import { NewRows } from './NewRows.tsx';
import { RowProblems } from './RowProblems.tsx';
import { SectorFields } from './SectorFields.tsx';
import { useBringInActors } from './useBringInActors.ts';

interface TableImportProps {
  /** the file's; null for a list that was pasted */
  name: string | null;
  table: Table;
  onClose: () => void;
}

/** What the columns of a table are, which of its rows are new, and bringing them in. */
export function TableImport({ name, table, onClose }: TableImportProps) {
  const { t } = useI18n();
  const { actors } = useBoard();
  const first = useMemo(() => table.rows[0]?.cells ?? [], [table]);
  const [hasHeader, setHasHeader] = useState(() => isHeader(first));
  const [columns, setColumns] = useState<ColumnMap>(() => guessed(first, hasHeader));
  const [words, setWords] = useState<ReadonlyMap<string, Sector>>(new Map());
  const [otherwise, setOtherwise] = useState<SectorChoice['otherwise']>('byName');
  const [choices, setChoices] = useState<ReadonlyMap<number, RowAction>>(new Map());
  const { state, bringIn } = useBringInActors();

  const rows = useMemo(() => (hasHeader ? table.rows.slice(1) : table.rows), [table, hasHeader]);
  const unknown = useMemo(() => unknownSectors(rows, columns), [rows, columns]);
  const read = useMemo(() => readActorRows(rows, columns, { words, otherwise }), [rows, columns, words, otherwise]);
  const plan = useMemo(() => planActors(read.actors, actors, choices), [read, actors, choices]);

  if (state.kind === 'done') {
    const { added, merged } = state.counts;
    return (
      <ImportResult
        counts={{ added, merged, skipped: rows.length - added - merged }}
        ids={state.ids}
        onClose={onClose}
      />
    );
  }
  if (state.kind === 'under way') return <p role="status">{t('import.bringing')}</p>;

  const choose = (chosen: Iterable<number>, action: RowAction) =>
    setChoices(new Map([...choices, ...[...chosen].map((row) => [row, action] as const)]));
  const onHeader = (next: boolean) => {
    setHasHeader(next);
    setColumns(guessed(first, next));
  };
  const { added, merged } = plan.counts;
  const hasName = columns.includes('name');
  return (
    <>
      <div>
        <p>
          {name !== null && <strong>{name}: </strong>}
          {t('import.found', { rows: rows.length })}
        </p>
        <Checkbox label={t('import.hasHeader')} checked={hasHeader} onChange={onHeader} />
      </div>
      {rows.length === 0 && <p role="alert">{t('import.headerOnly')}</p>}
      {first.length > 1 && (
        <ColumnFields header={hasHeader ? first : null} rows={rows} columns={columns} onChange={setColumns} />
      )}
      {!hasName && (
        <p role="alert" className={styles['problem']}>
          {t('import.nameColumnMissing')}
        </p>
      )}
      {hasName && rows.length > 0 && (
        <>
          <SectorFields
            hasColumn={columns.includes('sector')}
            unknown={unknown}
            words={words}
            onWord={(word, sector) => setWords(new Map([...words, [word, sector]]))}
            otherwise={otherwise}
            onOtherwise={setOtherwise}
          />
          <RowProblems actors={read.actors} problems={read.problems} />
          <MatchingRows rows={plan.rows.filter(({ match }) => match !== null)} onChoose={choose} />
          <NewRows rows={plan.rows.filter(({ match }) => match === null)} onChoose={choose} />
          <div className={styles['end']}>
            <p role="status">{t('import.summary', { ...plan.counts, skipped: rows.length - added - merged })}</p>
            <BringInButton disabled={added + merged === 0} onBringIn={() => bringIn(plan)}>
              {t('files.bringIn')}
            </BringInButton>
          </div>
        </>
      )}
    </>
  );
}

/** Without a header the first column is the name, and a person says what the others are. */
const guessed = (first: readonly string[], hasHeader: boolean): ColumnMap =>
  guessColumns(hasHeader ? first : first.map(() => ''));
