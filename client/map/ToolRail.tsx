import {
  ArrowLeftRight,
  CirclePlus,
  Frame,
  Lightbulb,
  MousePointer2,
  Redo2,
  StickyNote,
  Undo2,
  Workflow,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard, useUndoState } from '../board/OpenBoard.tsx';
import { addActor } from '../commands/add/addActor.ts';
import { addArea } from '../commands/add/addArea.ts';
import { addNote } from '../commands/add/addNote.ts';
import { connect } from '../commands/add/connect.ts';
import { tidy } from '../commands/arrange/tidy.ts';
import { useCommands } from '../commands/Commands.ts';
import { redo } from '../commands/edit/redo.ts';
import { undo } from '../commands/edit/undo.ts';
import { showFindings } from '../commands/look/showFindings.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './ToolRail.module.css';

/** One rail of tools, with words under the icons. */
export function ToolRail() {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const { run } = useCommands();
  const { canUndo, canRedo } = useUndoState();
  const { task, setTask } = useBoardTask();
  if (!canEdit) return null;
  return (
    <fieldset className={styles['rail']} aria-label={t('tools.label')}>
      <Tool
        icon={<MousePointer2 />}
        label={t('tools.select')}
        pressed={task.kind === 'none'}
        room="wide"
        onClick={() => setTask(NO_TASK)}
      />
      <Tool
        icon={<CirclePlus />}
        label={t('tools.actor')}
        pressed={task.kind === 'addActor'}
        onClick={() => run(addActor)}
      />
      <Tool
        icon={<ArrowLeftRight />}
        label={t('tools.flow')}
        pressed={task.kind === 'connect'}
        onClick={() => run(connect)}
      />
      <Tool
        icon={<StickyNote />}
        label={t('tools.note')}
        pressed={task.kind === 'writeNote'}
        onClick={() => run(addNote)}
      />
      <Tool icon={<Frame />} label={t('tools.area')} onClick={() => run(addArea)} />
      <Tool icon={<Workflow />} label={t('tools.tidy')} room="phone" onClick={() => run(tidy)} />
      <Tool
        icon={<Lightbulb />}
        label={t('says.tool')}
        pressed={task.kind === 'findings'}
        room="wide"
        onClick={() => run(showFindings)}
      />
      <Tool icon={<Undo2 />} label={t('tools.undo')} wordless disabled={!canUndo} onClick={() => run(undo)} />
      <Tool icon={<Redo2 />} label={t('tools.redo')} wordless disabled={!canRedo} onClick={() => run(redo)} />
    </fieldset>
  );
}

interface ToolProps {
  icon: ReactNode;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  disabled?: boolean;
  /** how much room the rail must have for it, where the palette or a second tap does the same */
  room?: 'wide' | 'phone';
  /** the icon says it all where room is short */
  wordless?: boolean;
}

function Tool({ icon, label, onClick, pressed, disabled, room, wordless }: ToolProps) {
  const { setTask } = useBoardTask();
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-pressed={pressed}
      aria-disabled={disabled}
      data-room={room}
      data-wordless={wordless}
      // Pressed once more, a tool is put down.
      onClick={disabled ? undefined : pressed ? () => setTask(NO_TASK) : onClick}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}
