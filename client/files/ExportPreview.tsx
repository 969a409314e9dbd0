import { useMemo } from 'react';
import type { Board } from '../../shared/board/board.ts';
import { drawBoard } from '../../shared/drawing/drawBoard.ts';
import { partOf } from '../../shared/drawing/partOf.ts';
import { boardChapter } from '../../shared/handbook/boardChapter.ts';
import type { Table } from '../../shared/handbook/chapter.ts';
import { actorsTable, flowsTable } from '../../shared/handbook/dataTables.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ExportFormat, ExportOptions } from '../../shared/protocol/exports.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './FilesDialog.module.css';

/** Drawing more than this would hold the page up. */
const MOST_DRAWN = { actors: 150, flows: 450 };
const ROWS_SHOWN = 4;
const COLUMNS_SHOWN = 4;

interface ExportPreviewProps {
  board: Board;
  /** translates into the board's language, which is that of the file */
  fileWords: Translate;
  format: ExportFormat;
  options: ExportOptions;
}

/** What the file will hold, from what the file is written from. */
export function ExportPreview({ board, fileWords, format, options }: ExportPreviewProps) {
  const part = useMemo(() => partOf(board, options), [board, options]);
  switch (format) {
    case 'svg':
    case 'png':
    case 'pdf':
      return <Picture board={part} words={fileWords} heading />;
    case 'docx':
    case 'html':
      return (
        <>
          <Picture board={part} words={fileWords} heading={false} />
          <Contents board={part} words={fileWords} people={options.people} />
        </>
      );
    case 'md':
      return <Contents board={part} words={fileWords} people={options.people} />;
    case 'csv':
      return <Rows table={options.table === 'actors' ? actorsTable(part, fileWords) : flowsTable(part, fileWords)} />;
    case 'xlsx':
      return (
        <>
          <Rows table={actorsTable(part, fileWords)} />
          <Rows table={flowsTable(part, fileWords)} />
        </>
      );
    case 'json':
    case 'graphml':
      return <p>{fileWords('drawing.description', { actors: part.actors.size, flows: part.flows.size })}</p>;
  }
}

function Picture({ board, words, heading }: { board: Board; words: Translate; heading: boolean }) {
  const { t } = useI18n();
  const isLarge = board.actors.size > MOST_DRAWN.actors || board.flows.size > MOST_DRAWN.flows;
  const svg = useMemo(
    () => (isLarge ? '' : drawBoard(board, words, { heading }).svg),
    [board, words, heading, isLarge],
  );
  if (isLarge) return <p>{t('files.preview.large')}</p>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, which escapes what people have written
  return <div className={styles['picture']} dangerouslySetInnerHTML={{ __html: svg }} />;
}

function Contents({ board, words, people }: { board: Board; words: Translate; people: boolean }) {
  const chapter = useMemo(() => boardChapter(board, words, { on: new Date(), people }), [board, words, people]);
  return (
    <div className={styles['contents']} lang={chapter.locale}>
      <strong>{chapter.title}</strong>
      <ol>
        {chapter.sections.map(({ heading }) => (
          <li key={heading}>{heading}</li>
        ))}
      </ol>
    </div>
  );
}

function Rows({ table: { caption, columns, rows } }: { table: Table }) {
  const { t } = useI18n();
  const shown = columns.slice(0, COLUMNS_SHOWN);
  return (
    <table className={styles['rows']}>
      <caption>
        {caption}: {t('files.preview.rows', { count: rows.length })}
      </caption>
      <thead>
        <tr>
          {shown.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, ROWS_SHOWN).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table of texts have no other name
          <tr key={index}>
            {shown.map((column, i) => (
              <td key={column}>{row[i]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
