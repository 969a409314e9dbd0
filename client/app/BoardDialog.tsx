import { lazy, Suspense } from 'react';
import type { PageDialog } from '../commands/Command.ts';
import { FacilitatorTools } from '../facilitator/FacilitatorTools.tsx';
import type { WorkshopAccess } from '../join/access.ts';

const ShareDialog = lazy(() => import('../join/ShareDialog.tsx'));
const SettingsDialog = lazy(() => import('../join/WorkshopSettingsDialog.tsx'));
const FilesDialog = lazy(() => import('../files/FilesDialog.tsx'));
const PeopleDialog = lazy(() => import('../people/PeopleDialog.tsx'));
const KeysDialog = lazy(() => import('../commands/KeysDialog.tsx'));

interface BoardDialogProps {
  dialog: PageDialog | null;
  access: WorkshopAccess;
  boardId: string;
  onClose: () => void;
}

/** The one dialog that is open on the board's page, loaded when it is asked for. */
export function BoardDialog({ dialog, access, boardId, onClose }: BoardDialogProps) {
  return (
    <Suspense>
      {dialog === 'share' && <ShareDialog access={access} onClose={onClose} />}
      {dialog === 'settings' && <SettingsDialog access={access} tools={<FacilitatorTools />} onClose={onClose} />}
      {dialog === 'files' && <FilesDialog boardId={boardId} onClose={onClose} />}
      {dialog === 'people' && <PeopleDialog onClose={onClose} />}
      {dialog === 'keys' && <KeysDialog onClose={onClose} />}
    </Suspense>
  );
}
