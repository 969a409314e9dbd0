import { lazy, Suspense, useEffect } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import { type OpenBoard, OpenBoardContext } from '../board/OpenBoard.tsx';
import type { PageDialog, Target } from '../commands/Command.ts';
import { FacilitatorTools } from '../facilitator/FacilitatorTools.tsx';
import { withItsWords } from '../i18n/pageMessages.ts';
import type { WorkshopAccess } from '../join/access.ts';

const loadSearch = withItsWords(() => import('../search/SearchDialog.tsx'));
const SearchDialog = lazy(loadSearch);
const ShareDialog = lazy(withItsWords(() => import('../join/ShareDialog.tsx')));
const SettingsDialog = lazy(withItsWords(() => import('../join/WorkshopSettingsDialog.tsx')));
const FilesDialog = lazy(withItsWords(() => import('../files/FilesDialog.tsx')));
const PeopleDialog = lazy(withItsWords(() => import('../people/PeopleDialog.tsx')));
const CommandPalette = lazy(withItsWords(() => import('../commands/CommandPalette.tsx')));
const ContextMenu = lazy(withItsWords(() => import('../commands/ContextMenu.tsx')));
const DeletionsDialog = lazy(withItsWords(() => import('../facilitator/DeletionsDialog.tsx')));
const KeysDialog = lazy(withItsWords(() => import('../commands/KeysDialog.tsx')));

export type OpenDialog =
  | { kind: PageDialog }
  | { kind: 'palette'; about: Target }
  | { kind: 'menu'; about: Target; place: Point };

/** When the board has long been on the screen, in milliseconds. */
const AT_LEISURE = 3000;

interface BoardDialogProps {
  /** the board as it is now, which most dialogs are about, whatever version is looked at behind them */
  live: OpenBoard;
  dialog: OpenDialog;
  access: WorkshopAccess;
  boardId: string;
  onClose: () => void;
}

/** The one dialog or menu that is open on the board's page, loaded when it is asked for. */
export function BoardDialog({ live, dialog, access, boardId, onClose }: BoardDialogProps) {
  useEffect(() => {
    // Who presses '/' types on at once: the field must be there before the next letter.
    const timer = setTimeout(() => loadSearch().catch(() => undefined), AT_LEISURE);
    return () => clearTimeout(timer);
  }, []);
  return (
    // By its kind: what waits for a new dialog would keep the old one, whose closing would be heard as the new one's.
    <Suspense key={dialog.kind}>
      {dialog.kind === 'search' && <SearchDialog onClose={onClose} />}
      <OpenBoardContext value={live}>
        {dialog.kind === 'share' && <ShareDialog access={access} onClose={onClose} />}
        {dialog.kind === 'settings' && (
          <SettingsDialog access={access} tools={<FacilitatorTools />} onClose={onClose} />
        )}
        {dialog.kind === 'files' && <FilesDialog boardId={boardId} onClose={onClose} />}
        {dialog.kind === 'people' && <PeopleDialog workshopId={access.workshop.id} onClose={onClose} />}
        {dialog.kind === 'deletions' && <DeletionsDialog boardId={boardId} onClose={onClose} />}
      </OpenBoardContext>
      {dialog.kind === 'palette' && <CommandPalette about={dialog.about} onClose={onClose} />}
      {dialog.kind === 'menu' && <ContextMenu about={dialog.about} place={dialog.place} onClose={onClose} />}
      {dialog.kind === 'keys' && <KeysDialog onClose={onClose} />}
    </Suspense>
  );
}
