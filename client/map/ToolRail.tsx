import { useReactFlow } from '@xyflow/react';
import { ArrowLeftRight, CirclePlus, Frame, MousePointer2, Redo2, StickyNote, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { NOTE } from '../../shared/drawing/noteGeometry.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard, useUndoState } from '../board/OpenBoard.tsx';
import { freePlaceNear } from '../board/placement.ts';
import { useNewOnPaper } from '../board/useNewOnPaper.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './ToolRail.module.css';

/** One rail of tools, with words under the icons. */
export function ToolRail() {
  const { t } = useI18n();
  const { store, undo, canEdit, selection } = useOpenBoard();
  const { canUndo, canRedo } = useUndoState();
  const { task, setTask, focusPanel } = useBoardTask();
  const { newNote, newArea } = useNewOnPaper();
  const { screenToFlowPosition } = useReactFlow();
  if (!canEdit) return null;

  const addActor = () => {
    const middle = screenToFlowPosition({ x: innerWidth / 2 - 130, y: innerHeight / 2 - 100 });
    setTask({ kind: 'addActor', at: freePlaceNear(store.getSnapshot().actors, middle) });
  };
  const connect = () => {
    const [only, ...rest] = [...selection.get()].filter((id) => store.getSnapshot().actors.has(id as never));
    setTask({ kind: 'connect', from: only !== undefined && rest.length === 0 ? (only as never) : null, to: null });
    selection.clear();
  };
  const note = () => {
    const { x, y } = screenToFlowPosition({ x: innerWidth / 2, y: innerHeight / 2 });
    setTask({ kind: 'writeNote', id: newNote({ x: x - NOTE.width / 2, y: y - NOTE.width / 2 }) });
  };
  return (
    <fieldset className={styles['rail']} aria-label={t('tools.label')}>
      <Tool
        icon={<MousePointer2 />}
        label={t('tools.select')}
        pressed={task.kind === 'none'}
        onClick={() => setTask(NO_TASK)}
      />
      <Tool icon={<CirclePlus />} label={t('tools.actor')} pressed={task.kind === 'addActor'} onClick={addActor} />
      <Tool icon={<ArrowLeftRight />} label={t('tools.flow')} pressed={task.kind === 'connect'} onClick={connect} />
      <Tool icon={<StickyNote />} label={t('tools.note')} pressed={task.kind === 'writeNote'} onClick={note} />
      <Tool
        icon={<Frame />}
        label={t('tools.area')}
        onClick={() => {
          newArea(screenToFlowPosition({ x: innerWidth / 2, y: innerHeight / 2 }));
          focusPanel();
        }}
      />
      <Tool icon={<Undo2 />} label={t('tools.undo')} disabled={!canUndo} onClick={undo.undo} />
      <Tool icon={<Redo2 />} label={t('tools.redo')} disabled={!canRedo} onClick={undo.redo} />
    </fieldset>
  );
}

interface ToolProps {
  icon: ReactNode;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  disabled?: boolean;
}

function Tool({ icon, label, onClick, pressed, disabled }: ToolProps) {
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {icon}
      {label}
    </button>
  );
}
