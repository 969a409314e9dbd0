import { useState } from 'react';
import { type BoardFile, fileParts, type parseBoardFile } from '../../shared/board/boardFile.ts';
import { withoutOthersWords } from '../../shared/board/withoutOthersWords.ts';
import { type ImportCounts, importBoard } from '../../shared/document/commands/importBoard.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { PART_LENGTH } from '../board/partLength.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { BringInButton } from './BringInButton.tsx';
import styles from './Import.module.css';

interface BoardFileImportProps {
  parsed: ReturnType<typeof parseBoardFile>;
}

/** What a saved map has in it, what of it can't be brought in, and bringing it in. */
export function BoardFileImport({ parsed: { file, problems } }: BoardFileImportProps) {
  const { t } = useI18n();
  const { doc, undo, me } = useOpenBoard();
  const [counts, setCounts] = useState<ImportCounts | null>(null);
  if (counts) return <p role="status">{t('files.imported', { ...counts })}</p>;

  const bringIn = (whole: BoardFile) => {
    const { kept, left } = me.role === 'facilitator' ? { kept: whole, left: 0 } : withoutOthersWords(whole, me.id);
    const total: ImportCounts = { added: 0, merged: 0, skipped: left };
    const parts = [...fileParts(kept, PART_LENGTH)].map((part) => () => importBoard(doc, part));
    for (const { added, merged, skipped } of undo.performInParts(parts)) {
      total.added += added;
      total.merged += merged;
      total.skipped += skipped;
    }
    setCounts(total);
  };
  return (
    <div role="status">
      {file && (
        <p>{t('files.preview', { title: file.board.title, actors: file.actors.length, flows: file.flows.length })}</p>
      )}
      {problems.length > 0 && (
        <>
          <p>{file ? t('files.problems', { count: problems.length }) : t('files.unreadable')}</p>
          <ul className={styles['problems']}>
            {problems.map(({ code, at }) => (
              <li key={`${code} ${at}`}>
                {t(`files.problem.${code}`)} {at && <code>{at}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
      {file && <BringInButton onBringIn={() => bringIn(file)}>{t('files.bringIn')}</BringInButton>}
    </div>
  );
}
