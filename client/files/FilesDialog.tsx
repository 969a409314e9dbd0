import { Download, Upload } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { fileName } from '../../shared/exports/fileName.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard, useSelection, useSessionStatus } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ExportFields } from './ExportFields.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { exportProblem } from './exportProblem.ts';
import styles from './FilesDialog.module.css';
import { isLocal, localFile } from './localFile.ts';
import { saveFile } from './saveFile.ts';
import { serverFile } from './serverFile.ts';
import { useExportChoice } from './useExportChoice.ts';
import { useFileWords } from './useFileWords.ts';

interface FilesDialogProps {
  boardId: string;
  onClose: () => void;
}

type Progress = { state: 'idle' | 'writing' | 'done' } | { state: 'failed'; error: unknown };

/** Takes the map home as a chapter, picture or data, and leads to bringing in. */
export default function FilesDialog({ boardId, onClose }: FilesDialogProps) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const { setTask } = useBoardTask();
  const board = useBoard();
  const save = useSessionStatus('save');
  const fileWords = useFileWords(board.board.locale);
  const { choice, options, selected, choose } = useExportChoice(board, useSelection());
  const [progress, setProgress] = useState<Progress>({ state: 'idle' });
  const { format } = choice;
  const local = isLocal(format);
  const isWriting = progress.state === 'writing';

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!fileWords || isWriting) return;
    setProgress({ state: 'writing' });
    try {
      const file = localFile(board, fileWords, format, options) ?? (await serverFile(boardId, format, options));
      saveFile(file, fileName(board.board.title, format, new Date()));
      setProgress({ state: 'done' });
    } catch (error) {
      setProgress({ state: 'failed', error });
    }
  };

  return (
    <Dialog title={t('files.title')} closeLabel={t('action.close')} onClose={onClose} wide>
      <form className={styles['export']} onSubmit={(event) => void onSubmit(event)}>
        <div className={styles['choices']}>
          <ExportFields
            board={board}
            choice={choice}
            selectedCount={selected.length}
            onChange={(change) => {
              choose(change);
              setProgress({ state: 'idle' });
            }}
          />
          <Button variant="primary" type="submit" icon={<Download size={20} aria-hidden />} aria-disabled={isWriting}>
            {t('files.download')}
          </Button>
          <p role="status" className={styles['status']}>
            {isWriting ? t('files.writing') : progress.state === 'done' ? t('files.done') : ''}
          </p>
          {progress.state === 'failed' && <p role="alert">{exportProblem(progress.error, t)}</p>}
          {!local && save !== 'saved' && (
            <p className={styles['hint']}>{t(navigator.onLine ? 'files.unsaved' : 'files.needsConnection')}</p>
          )}
        </div>
        {/* It may scroll, and so must be reached by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as said */}
        <section className={styles['preview']} aria-label={t('files.preview.title')} tabIndex={0}>
          {fileWords ? (
            <ExportPreview board={board} fileWords={fileWords} format={format} options={options} />
          ) : (
            <p role="status">{t('state.loading')}</p>
          )}
        </section>
      </form>
      {canEdit && (
        <section className={styles['import']}>
          <Button
            variant="quiet"
            icon={<Upload size={20} aria-hidden />}
            onClick={() => {
              onClose();
              setTask({ kind: 'import', names: '' });
            }}
          >
            {t('import.open')}
          </Button>
        </section>
      )}
    </Dialog>
  );
}
