import { Download, Upload } from 'lucide-react';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FilesDialog.module.css';

const FORMATS = ['svg', 'json'] as const;

interface FilesDialogProps {
  boardId: string;
  onClose: () => void;
}

/** Takes the map home as a picture and as data, and leads to bringing in. */
export default function FilesDialog({ boardId, onClose }: FilesDialogProps) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const { setTask } = useBoardTask();

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
