import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useBoardPart, useOpenBoard, useSessionStatus } from '../board/OpenBoard.tsx';
import { useCommands } from '../commands/Commands.ts';
import { unlockMap } from '../commands/page/unlockMap.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that the map is locked, for as long as it is. */
export function LockNotice() {
  const locked = useBoardPart(({ board }) => board.locked);
  useKeepWhatIsBeingWritten();
  return <div role="status">{locked && <LockedNotice />}</div>;
}

/** Says where the lock leaves this person's edits. A facilitator opens the map again here. */
function LockedNotice() {
  const { t } = useI18n();
  const { me } = useOpenBoard();
  const { run } = useCommands();
  const save = useSessionStatus('save');
  const isFacilitator = me.role === 'facilitator';
  const words = save === 'locked' ? t('lock.waiting') : isFacilitator ? t('lock.forOthers') : t('lock.locked');
  return (
    <Notice
      icon={Lock}
      actions={
        isFacilitator && (
          <Button variant="quiet" onClick={() => run(unlockMap)}>
            {t('lock.open')}
          </Button>
        )
      }
    >
      {words}
    </Notice>
  );
}

/** A field takes in what was typed when the focus leaves it, and a locked one could not any more. */
function useKeepWhatIsBeingWritten(): void {
  const { store, me } = useOpenBoard();
  useEffect(() => {
    let wasLocked = store.getSnapshot().board.locked;
    return store.subscribe(() => {
      const { locked } = store.getSnapshot().board;
      if (locked && !wasLocked && me.role === 'participant') leaveField();
      wasLocked = locked;
    });
  }, [store, me.role]);
}

function leaveField(): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches('input, textarea, select')) focused.blur();
}
