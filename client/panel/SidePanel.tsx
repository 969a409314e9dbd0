import { Ellipsis, MessageSquarePlus, X } from 'lucide-react';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Sector } from '../../shared/board/actor.ts';
import type { Comment } from '../../shared/board/comment.ts';
import type { ActorId, AreaId, FlowId, NoteId, RoleId } from '../../shared/board/ids.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { recordName } from '../board/recordName.ts';
import { useCommands } from '../commands/Commands.ts';
import { openMenu } from '../commands/select/openMenu.ts';
import { readDraft } from '../comments/useDraft.ts';
import { newThreadDraft, useThreads } from '../comments/useThreads.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import { AreaPanel } from './AreaPanel.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { ManySelected } from './ManySelected.tsx';
import { NewActorForm } from './NewActorForm.tsx';
import { NotePanel } from './NotePanel.tsx';
import styles from './Panel.module.css';
import { RolePanel } from './RolePanel.tsx';
import { SelectSeveral } from './SelectSeveral.tsx';
import { sectorStyle } from './sectorStyle.ts';

const loadComments = () => import('../comments/RecordComments.tsx');
const RecordComments = lazy(loadComments);
const FilterPanel = lazy(() => import('../filter/FilterPanel.tsx'));
const FindingsPanel = lazy(() => import('../analysis/FindingsPanel.tsx'));
const VersionsPanel = lazy(() => import('../versions/VersionsPanel.tsx'));
const CommentsOverview = lazy(() => import('../comments/CommentsOverview.tsx'));

interface SidePanelProps {
  /** how often the panel has been asked to take the focus */
  focusRequests: number;
  /** puts the focus back to where the panel was opened from */
  onClose: () => void;
}

/** What is selected, or what is being made. Nothing is shown where there is nothing to say. */
export default function SidePanel({ focusRequests, onClose }: SidePanelProps) {
  const { t } = useI18n();
  const board = useBoard();
  const { selection, canEdit } = useOpenBoard();
  const { task, setTask } = useBoardTask();
  const { run } = useCommands();
  const content = usePanelContent();
  const threads = useThreads();
  const record = content?.record;
  const isCommenting = task.kind === 'comment' && task.on === record?.id;
  const showsComments =
    record !== undefined &&
    (isCommenting || threads.some(({ on }) => on?.id === record.id) || readDraft(newThreadDraft(record)) !== '');

  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusRequests === 0) return;
    // A form in the panel may have put the focus on its own first question already.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, [focusRequests]);

  const canBeCommented = record !== undefined;
  useEffect(() => {
    // So that the field is there as soon as somebody asks for it, and takes the first letter.
    if (canBeCommented) loadComments().catch(() => undefined);
  }, [canBeCommented]);

  const close = () => {
    setTask(NO_TASK);
    selection.clear();
    onClose();
  };
  /** One step out: from a task to what is selected, from there to the view. A field or a list of choices goes first. */
  const onKeyDown = (event: KeyboardEvent) => {
    const isListOpen = (event.target as Element).getAttribute('aria-expanded') === 'true';
    if (event.key !== 'Escape' || event.defaultPrevented || isListOpen) return;
    if (task.kind === 'none' || task.kind === 'comment') close();
    else {
      setTask(NO_TASK);
      onClose();
    }
  };

  if (!content) return null;
  return (
    <aside
      ref={panel}
      className={styles['panel']}
      aria-label={content.kind}
      data-wide={content.isWide}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles['header']}>
        <div
          className={styles['heading']}
          {...(content.sector && { 'data-sector': true, style: sectorStyle(content.sector) })}
        >
          <p>{content.kind}</p>
          <h2>{content.title}</h2>
        </div>
        <div className={styles['tools']}>
          {record && canEdit && !showsComments && (
            <IconButton
              label={t('comment.start')}
              icon={<MessageSquarePlus size={22} aria-hidden />}
              onClick={() => setTask({ kind: 'comment', on: record.id })}
            />
          )}
          {task.kind === 'none' && (
            <IconButton
              label={t('menu.open')}
              aria-haspopup="menu"
              icon={<Ellipsis size={22} aria-hidden />}
              onClick={() => run(openMenu)}
            />
          )}
          <IconButton label={t('action.close')} icon={<X size={22} aria-hidden />} onClick={close} />
        </div>
      </header>
      {record && showsComments && (
        <Suspense>
          <RecordComments
            key={record.id}
            record={record}
            name={recordName(board, record, t) ?? ''}
            composing={isCommenting}
          />
        </Suspense>
      )}
      {content.body}
    </aside>
  );
}

interface PanelContent {
  kind: string;
  title: string;
  sector?: Sector;
  /** the one record that it is about, if people can comment on it */
  record?: Comment['on'];
  body: ReactNode;
  /** much to read */
  isWide?: true;
}

function usePanelContent(): PanelContent | null {
  const { t } = useI18n();
  const { task } = useBoardTask();
  const { actors, flows, notes, areas, roles } = useBoard();
  const selected = useSelection();

  if (task.kind === 'connect') {
    return { kind: t('panel.newFlow'), title: t('connect.title'), body: <ConnectForm from={task.from} to={task.to} /> };
  }
  if (task.kind === 'addActor') {
    if (task.at) return null;
    return { kind: t('panel.newActor'), title: t('actor.add'), body: <NewActorForm at={null} /> };
  }
  if (task.kind === 'writeNote') return null;
  if (task.kind === 'filter') {
    const body = (
      <Suspense>
        <FilterPanel />
      </Suspense>
    );
    return { kind: t('filter.kind'), title: t('filter.title'), body };
  }
  if (task.kind === 'findings') {
    const body = (
      <Suspense fallback={<p role="status">{t('state.loading')}</p>}>
        <FindingsPanel />
      </Suspense>
    );
    return { kind: t('comment.everywhere'), title: t('says.title'), body, isWide: true };
  }
  if (task.kind === 'versions') {
    const body = (
      <Suspense fallback={<p role="status">{t('state.loading')}</p>}>
        <VersionsPanel />
      </Suspense>
    );
    return { kind: t('comment.everywhere'), title: t('versions.title'), body };
  }
  if (task.kind === 'comments') {
    const body = (
      <Suspense>
        <CommentsOverview asked={task} />
      </Suspense>
    );
    return { kind: t('comment.everywhere'), title: t('comment.title'), body };
  }
  const ids = [...selected].filter((id) =>
    [actors, flows, notes, areas, roles].some((records: ReadonlyMap<string, unknown>) => records.has(id)),
  );
  if (task.kind === 'selectSeveral') {
    return {
      kind: t('panel.many'),
      title: t('panel.manySelected', { count: ids.length }),
      body: <SelectSeveral />,
    };
  }
  const [only] = ids;
  if (only === undefined) return null;
  if (ids.length > 1) {
    return {
      kind: t('panel.many'),
      title: t('panel.manySelected', { count: ids.length }),
      body: <ManySelected ids={ids} />,
    };
  }
  const actor = actors.get(only as ActorId);
  if (actor) {
    return {
      kind: t(`sector.${actor.sector}`),
      sector: actor.sector,
      title: actor.name,
      record: { root: 'actors', id: actor.id },
      body: <ActorPanel key={actor.id} actor={actor} />,
    };
  }
  const note = notes.get(only as NoteId);
  if (note) {
    return {
      kind: t('panel.note'),
      title: t('note.title'),
      record: { root: 'notes', id: note.id },
      body: <NotePanel key={note.id} note={note} />,
    };
  }
  const area = areas.get(only as AreaId);
  if (area) {
    return {
      kind: t('panel.area'),
      title: area.name,
      record: { root: 'areas', id: area.id },
      body: <AreaPanel key={area.id} area={area} />,
    };
  }
  const role = roles.get(only as RoleId);
  if (role) {
    return {
      kind: t('panel.role'),
      title: role.name,
      record: { root: 'roles', id: role.id },
      body: <RolePanel key={role.id} role={role} />,
    };
  }
  const flow = flows.get(only as FlowId);
  if (!flow) return null;
  return {
    kind: t('panel.flow'),
    title: flow.deliverable,
    record: { root: 'flows', id: flow.id },
    body: <FlowPanel key={flow.id} flow={flow} />,
  };
}
