import { placedOf } from '../../shared/board/placed.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { boundsOf } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useCommands } from '../commands/Commands.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Import.module.css';
import type { BroughtIn } from './useBringInActors.ts';

/** What came of an import, and the way to what it brought. */
export function ImportResult({ counts, ids, onClose }: Omit<BroughtIn, 'kind'> & { onClose: () => void }) {
  const { t } = useI18n();
  const { store, selection } = useOpenBoard();
  const commands = useCommands();
  const show = () => {
    onClose();
    const { map, task } = commands.context();
    const [first] = ids;
    if (!map && first) return task.finish(first);
    selection.set(ids);
    const board = store.getSnapshot();
    const bounds = boundsOf(placedOf(board, ids).flatMap((record) => placedRect(board, record) ?? []));
    if (bounds) map?.flyTo(bounds);
  };
  return (
    <>
      <p role="status">{t('import.done', { ...counts })}</p>
      {ids.length > 0 && (
        <div className={styles['end']}>
          <Button variant="primary" autoFocus onClick={show}>
            {t('import.show')}
          </Button>
        </div>
      )}
    </>
  );
}
