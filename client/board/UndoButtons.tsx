import { Redo2, Undo2 } from 'lucide-react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useOpenBoard, useUndoState } from './OpenBoard.tsx';

/** Taking back and doing again by a tap, in views that have no tool rail. */
export function UndoButtons() {
  const { t } = useI18n();
  const { undo } = useOpenBoard();
  const { canUndo, canRedo } = useUndoState();
  return (
    <>
      <IconButton
        label={t('tools.undo')}
        icon={<Undo2 size={22} aria-hidden />}
        disabled={!canUndo}
        onClick={undo.undo}
      />
      <IconButton
        label={t('tools.redo')}
        icon={<Redo2 size={22} aria-hidden />}
        disabled={!canRedo}
        onClick={undo.redo}
      />
    </>
  );
}
