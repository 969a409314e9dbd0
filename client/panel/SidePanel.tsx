import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect } from 'react';
import type { Sector } from '../../shared/board/actor.ts';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { deleteFlows } from '../../shared/document/commands/deleteFlows.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { ActorPanel } from './ActorPanel.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { NewActorForm } from './NewActorForm.tsx';
import styles from './Panel.module.css';
import { sectorStyle } from './sectorStyle.ts';

interface SidePanelProps {
  panel: RefObject<HTMLElement | null>;
  /** puts the focus back to where the panel was opened from */
  onClose: () => void;
}

/** What is selected, or what is being made. Nothing is shown where there is nothing to say. */
export function SidePanel({ panel, onClose }: SidePanelProps) {
  const { t } = useI18n();
  const { selection } = useOpenBoard();
  const { task, setTask } = useBoardTask();
  const content = usePanelContent();

  useEffect(() => {
    if (!content) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setTask(NO_TASK);
      if (task.kind === 'none') selection.clear();
      onClose();
    };
    const element = panel.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [content, task, setTask, selection, onClose, panel]);

  if (!content) return null;
  return (
    <aside ref={panel} className={styles['panel']} aria-label={content.kind} tabIndex={-1}>
      <header className={styles['header']}>
        <div
          className={styles['heading']}
          {...(content.sector && { 'data-sector': true, style: sectorStyle(content.sector) })}
        >
          <p>{content.kind}</p>
          <h2>{content.title}</h2>
        </div>
        <IconButton
          label={t('action.close')}
          icon={<X size={22} aria-hidden />}
          onClick={() => {
            setTask(NO_TASK);
            selection.clear();
            onClose();
          }}
        />
      </header>
      {content.body}
    </aside>
  );
}

interface PanelContent {
  kind: string;
  title: string;
  sector?: Sector;
  body: ReactNode;
}

function usePanelContent(): PanelContent | null {
  const { t } = useI18n();
  const { task } = useBoardTask();
  const { actors, flows } = useBoard();
  const selected = useSelection();

  if (task.kind === 'connect') {
    return { kind: t('panel.newFlow'), title: t('connect.title'), body: <ConnectForm from={task.from} to={task.to} /> };
  }
  if (task.kind === 'addActor') {
    if (task.at) return null;
    return { kind: t('panel.newActor'), title: t('actor.addTitle'), body: <NewActorForm at={null} /> };
  }
  const ids = [...selected].filter((id) => actors.has(id as ActorId) || flows.has(id as FlowId));
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
      body: <ActorPanel key={actor.id} actor={actor} />,
    };
  }
  const flow = flows.get(only as FlowId);
  return flow
    ? { kind: t('panel.flow'), title: flow.deliverable, body: <FlowPanel key={flow.id} flow={flow} /> }
    : null;
}

function ManySelected({ ids }: { ids: readonly string[] }) {
  const { t } = useI18n();
  const { doc, undo, selection, canEdit, store } = useOpenBoard();
  if (!canEdit) return null;
  const remove = () => {
    const { actors } = store.getSnapshot();
    undo.perform(() => {
      deleteFlows(doc, ids.filter((id) => !actors.has(id as ActorId)) as FlowId[]);
      deleteActors(doc, ids.filter((id) => actors.has(id as ActorId)) as ActorId[]);
    });
    selection.clear();
  };
  return (
    <Button variant="danger" onClick={remove}>
      {t('panel.deleteMany')}
    </Button>
  );
}
