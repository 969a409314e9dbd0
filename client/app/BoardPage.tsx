import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import * as Y from 'yjs';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { recordsRoot } from '../../shared/document/layout.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { type BoardTask, BoardTaskContext, NO_TASK } from '../board/BoardTask.tsx';
import { focusRecord } from '../board/focusRecord.ts';
import { type OpenBoard, OpenBoardContext, useOpenBoard, useSelection, useSessionStatus } from '../board/OpenBoard.tsx';
import { PresentingContext } from '../board/Presenting.ts';
import { useAnnounceChanges } from '../board/useAnnounceChanges.ts';
import { useOpenedBoard } from '../board/useOpenedBoard.ts';
import { usePreviewedBoard } from '../board/usePreviewedBoard.ts';
import { useGone } from '../board/useWhatIf.ts';
import { useClipboardEvents } from '../clipboard/useClipboardEvents.ts';
import type { PageControls } from '../commands/Command.ts';
import { CommandsContext, useCommandHost } from '../commands/Commands.ts';
import { useCommandKeys } from '../commands/useCommandKeys.ts';
import { LockNotice } from '../facilitator/LockNotice.tsx';
import { FilterNotice } from '../filter/FilterNotice.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { withItsWords } from '../i18n/pageMessages.ts';
import { firstBoard, type WorkshopAccess } from '../join/access.ts';
import type { RefusedCopy } from '../session/offlineStore.ts';
import { finalWords, isRecoverable } from '../session/refusal.ts';
import { BoardDialog, type OpenDialog } from './BoardDialog.tsx';
import styles from './BoardPage.module.css';
import { BoardViewShown } from './BoardViewShown.tsx';
import { PanelPlace } from './PanelPlace.tsx';
import { StopPresentingButton } from './StopPresentingButton.tsx';
import { TopBar } from './TopBar.tsx';
import { useBoardView } from './useBoardView.ts';
import { useFocusKept } from './useFocusKept.ts';
import { usePresenting } from './usePresenting.ts';

const WhatIfNotice = lazy(withItsWords(() => import('../analysis/WhatIfNotice.tsx')));
const VersionNotice = lazy(withItsWords(() => import('../versions/VersionNotice.tsx')));
const RefusalNotice = lazy(withItsWords(() => import('../session/RefusalNotice.tsx')));
const ImportDialog = lazy(withItsWords(() => import('../files/ImportDialog.tsx')));

interface RefusedWork extends RefusedCopy {
  boardId: string;
}

/** One open board of a workshop. */
export default function BoardPage({ access }: { access: WorkshopAccess }) {
  const [boardId, setBoardId] = useState(firstBoard(access));
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<RefusedWork | null>(null);
  const { participant, role } = access;
  const open = useOpenedBoard({ boardId, participantId: participant.id, alias: participant.alias, role, attempt });

  const onRefused = useCallback(
    async ({ session, doc }: OpenBoard, code: number) => {
      if (code === CloseCode.earlierEpoch) {
        // Nothing was refused. A copy that stays on the device is sent away again the next time.
        await session.discardDeviceCopy().catch(() => undefined);
      } else {
        // Where the device can't set its copy aside, this tab still has the words to give back.
        await session.setDeviceCopyAside(code).catch(() => undefined);
        setRefused({ boardId, code, update: Y.encodeStateAsUpdate(doc) });
      }
      setAttempt((count) => count + 1);
    },
    [boardId],
  );

  // Nothing is painted before it is open.
  if (!open) return null;
  return (
    <OpenBoardContext value={open}>
      <OpenedBoard
        key={`${boardId} ${attempt}`}
        access={access}
        boardId={boardId}
        onBoardChange={setBoardId}
        onRefused={onRefused}
        open={open}
      />
      <OwnTraces />
      <RefusalAfterSync
        refused={refused?.boardId === boardId ? refused : null}
        open={open}
        onClose={() => setRefused(null)}
      />
    </OpenBoardContext>
  );
}

interface RefusalAfterSyncProps {
  /** refused in this tab; a copy set aside in an earlier visit is told of too */
  refused: RefusedCopy | null;
  open: OpenBoard;
  onClose: () => void;
}

/** Waits for the server's board, to tell what of the refused copy is not on it. */
function RefusalAfterSync({ refused, open: { session, doc }, onClose }: RefusalAfterSyncProps) {
  const ready = useSessionStatus('ready');
  const refusedCopy = useSessionStatus('refusedCopy');
  const copy = refused ?? refusedCopy;
  if (!ready || !copy) return null;
  const close = async () => {
    // Where the device can't forget it, the next visit tells of it once more.
    await session.forgetRefusedCopy().catch(() => undefined);
    onClose();
  };
  return (
    <Suspense>
      <RefusalNotice refused={copy} current={doc} onClose={() => void close()} />
    </Suspense>
  );
}

interface OpenedBoardProps {
  access: WorkshopAccess;
  boardId: string;
  onBoardChange: (id: string) => void;
  onRefused: (refused: OpenBoard, code: number) => Promise<void>;
  open: OpenBoard;
}

function OpenedBoard({ access, boardId, onBoardChange, onRefused, open }: OpenedBoardProps) {
  const { t } = useI18n();
  const ready = useSessionStatus('ready');
  const refusal = useSessionStatus('refusal');
  const [view, setView] = useBoardView();
  const [task, setTask] = useState<BoardTask>(NO_TASK);
  const main = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const [focusRequests, setFocusRequests] = useState(0);
  useAnnounceChanges();
  useFocusKept(main);
  useEffect(() => {
    if (view !== 'map') open.following.stop();
  }, [view, open]);

  useEffect(() => {
    if (refusal && isRecoverable(refusal)) void onRefused(open, refusal.code);
  }, [refusal, open, onRefused]);

  const focusPanel = useCallback(() => {
    opener.current = document.activeElement;
    setFocusRequests((count) => count + 1);
  }, []);
  const onPanelClose = useCallback(() => {
    const back = opener.current;
    if (back instanceof HTMLElement && back.isConnected) return back.focus();
    document.querySelector<HTMLElement>('[data-board-view] [tabindex="0"], [data-board-view] button')?.focus();
    // The map makes a card anew that has been out of view meanwhile.
    const record = back?.closest('[data-record]')?.getAttribute('data-record');
    if (record) focusRecord(record);
  }, []);
  const finish = useCallback(
    (id: string) => {
      setTask(NO_TASK);
      open.selection.set([id]);
      focusRecord(id);
    },
    [open],
  );
  const control = useMemo(() => ({ task, setTask, focusPanel, finish }), [task, focusPanel, finish]);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [presenting, setPresenting] = usePresenting();
  const page = useMemo<PageControls>(
    () => ({
      presenting,
      setPresenting,
      openDialog: (kind) => setDialog({ kind }),
      openPalette: (about) => setDialog({ kind: 'palette', about }),
      openMenu: (about, place) => setDialog({ kind: 'menu', about, place }),
    }),
    [presenting, setPresenting],
  );
  // What is shown to a room is not changed by a slip of the hand.
  const live = useMemo(() => (presenting ? { ...open, canEdit: false } : open), [open, presenting]);
  const shown = usePreviewedBoard(live);
  const isVersion = shown !== live;
  // Its title is not that of the version, and is not changed while a version is looked at.
  const bar = useMemo(() => (isVersion ? { ...live, canEdit: false } : live), [live, isVersion]);
  const commands = useCommandHost({ open: shown, task: control, view, setView, page });
  useCommandKeys(commands);
  useClipboardEvents(commands);

  return (
    <OpenBoardContext value={shown}>
      <PresentingContext value={presenting}>
        <BoardTaskContext value={control}>
          <CommandsContext value={commands}>
            <div className={styles['page']} data-presenting={presenting || undefined}>
              {!presenting && (
                <OpenBoardContext value={bar}>
                  <TopBar
                    access={access}
                    boardId={boardId}
                    onBoardChange={onBoardChange}
                    view={view}
                    onViewChange={setView}
                  />
                </OpenBoardContext>
              )}
              {refusal && !isRecoverable(refusal) && (
                <p className={styles['notice']} role="alert">
                  {t(finalWords(refusal))}
                </p>
              )}
              {!presenting && !isVersion && <LockNotice />}
              <Suspense>{isVersion && <VersionNotice />}</Suspense>
              {(view === 'map' || view === 'list') && <FilterNotice />}
              <WhatIfLine />
              <main ref={main} className={styles['main']} data-board-view>
                <h1 className={styles['hidden']}>{access.workshop.title}</h1>
                {ready ? (
                  <>
                    <BoardViewShown view={view} />
                    {presenting ? (
                      <StopPresentingButton />
                    ) : (
                      <PanelPlace focusRequests={focusRequests} onClose={onPanelClose} />
                    )}
                  </>
                ) : refusal ? null : (
                  <p className={styles['loading']} role="status">
                    {navigator.onLine ? t('state.loadingBoard') : t('state.offlineNoCopy')}
                  </p>
                )}
              </main>
              <Suspense>
                {task.kind === 'import' && <ImportDialog names={task.names} onClose={() => setTask(NO_TASK)} />}
              </Suspense>
            </div>
            {dialog && (
              <BoardDialog
                live={live}
                dialog={dialog}
                access={access}
                boardId={boardId}
                onClose={() => setDialog(null)}
              />
            )}
          </CommandsContext>
        </BoardTaskContext>
      </PresentingContext>
    </OpenBoardContext>
  );
}

/** There only while something is imagined to be gone. */
function WhatIfLine() {
  const gone = useGone();
  return <Suspense>{gone && <WhatIfNotice gone={gone} />}</Suspense>;
}

/** What others are told of this person. A component of its own, so that a selection and an edit render nothing of the page. */
function OwnTraces() {
  useSharedPresence();
  useOwnPerson();
  return null;
}

/** Ids that others are told of; presence has little room. */
const SELECTED_TOLD = 40;

/** Others see what this person holds. */
function useSharedPresence(): void {
  const { session } = useOpenBoard();
  const selected = useSelection();
  useEffect(() => session.presence.set({ selection: [...selected].slice(0, SELECTED_TOLD) }), [session, selected]);
}

/** Writes the alias given at joining where the others can read it, once the board as the others have it is here. */
function useOwnPerson(): void {
  const { doc, me } = useOpenBoard();
  const save = useSessionStatus('save');
  useEffect(() => {
    if (me.role === 'viewer' || save !== 'saved' || me.alias === '' || recordsRoot(doc, 'people').has(me.id)) return;
    representActor(doc, { id: me.id, alias: me.alias, actor: undefined });
  }, [save, doc, me]);
}
