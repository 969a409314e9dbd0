import { Download, Upload } from 'lucide-react';
import { type ChangeEvent, useId, useState } from 'react';
import { fileParts, parseBoardFile } from '../../shared/board/boardFile.ts';
import { type ImportCounts, importBoard } from '../../shared/document/commands/importBoard.ts';
import { useOpenBoard, useSessionStatus } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FilesDialog.module.css';

/** Characters of JSON: each part is one update, and must stay well below what the server takes in one frame. */
const PART_LENGTH = 200_000;

const FORMATS = ['svg', 'json'] as const;

interface FilesDialogProps {
  boardId: string;
  onClose: () => void;
}

type Parsed = ReturnType<typeof parseBoardFile>;

/** Takes the map home as a picture and as data, and brings a saved one in. */
export default function FilesDialog({ boardId, onClose }: FilesDialogProps) {
  const { t } = useI18n();
  const { doc, undo, canEdit, me } = useOpenBoard();
  const [parsed, setParsed] = useState<Parsed | null>(null);
  const [counts, setCounts] = useState<ImportCounts | null>(null);
  const input = useId();

  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    setCounts(null);
    setParsed(parseBoardFile(await file.text()));
  };
  const bringIn = () => {
    if (!parsed?.file) return;
    // Only a facilitator may write other people's records.
    const leavesOut = me.role !== 'facilitator';
    const { people, comments } = parsed.file;
    const file = leavesOut ? { ...parsed.file, people: [], comments: [] } : parsed.file;
    const total: ImportCounts = { added: 0, merged: 0, skipped: leavesOut ? people.length + comments.length : 0 };
    for (const part of fileParts(file, PART_LENGTH)) {
      const { added, merged, skipped } = undo.perform(() => importBoard(doc, part), 'import');
      total.added += added;
      total.merged += merged;
      total.skipped += skipped;
    }
    setCounts(total);
    setParsed(null);
  };

  return (
    <Dialog title={t('files.title')} closeLabel={t('action.close')} onClose={onClose}>
      <ul className={styles['downloads']}>
        {FORMATS.map((format) => (
          <li key={format}>
            <a href={`/api/boards/${boardId}/export/${format}`} download>
              <Download size={20} aria-hidden />
              <span>
                <strong>{t(`files.${format}`)}</strong>
                <small>{t(`files.${format}Hint`)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {canEdit && (
        <section className={styles['import']}>
          <label htmlFor={input}>{t('files.import')}</label>
          <input id={input} type="file" accept=".json,application/json" onChange={(event) => void onFile(event)} />
          {parsed && <Preview parsed={parsed} onBringIn={bringIn} />}
          {counts && <p role="status">{t('files.imported', { ...counts })}</p>}
        </section>
      )}
    </Dialog>
  );
}

function Preview({ parsed: { file, problems }, onBringIn }: { parsed: Parsed; onBringIn: () => void }) {
  const { t } = useI18n();
  // Work done without a connection is sent as one frame, which a whole map may be too large for.
  const canBringIn = useSessionStatus().save === 'saved';
  const hint = useId();
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
      {file && (
        <>
          <Button
            variant="primary"
            icon={<Upload size={18} aria-hidden />}
            disabled={!canBringIn}
            aria-describedby={canBringIn ? undefined : hint}
            onClick={onBringIn}
          >
            {t('files.bringIn')}
          </Button>
          {!canBringIn && <p id={hint}>{t('files.onlyWhenSaved')}</p>}
        </>
      )}
    </div>
  );
}
