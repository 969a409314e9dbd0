import type { ActorId } from '../../shared/board/ids.ts';
import { placedOf } from '../../shared/board/placed.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { alignments, spreads } from '../commands/arrange/lineUp.ts';
import { pin, unpin } from '../commands/arrange/pin.ts';
import type { Command, Target } from '../commands/Command.ts';
import { useCommands } from '../commands/Commands.ts';
import { copy } from '../commands/edit/copy.ts';
import { cut } from '../commands/edit/cut.ts';
import { duplicate } from '../commands/edit/duplicate.ts';
import { remove } from '../commands/edit/remove.ts';
import { selectSeveral } from '../commands/select/selectSeveral.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './ManySelected.module.css';
import { MergeButtons } from './MergeButtons.tsx';
import { MoveButtons } from './MoveButtons.tsx';

/** What can be done with several at once, by taps alone (WCAG 2.5.7). */
export function ManySelected({ ids }: { ids: readonly string[] }) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const board = useBoard();
  const { run } = useCommands();
  const placed = placedOf(board, ids);
  const [one, other, ...more] = ids.map((id) => board.actors.get(id as ActorId));
  if (!canEdit) return <Tiles commands={[copy, selectSeveral]} ids={ids} />;
  return (
    <>
      <Tiles commands={[duplicate, copy, cut, pin, unpin, selectSeveral]} ids={ids} />
      <Tiles title={t('arrange.align')} commands={alignments} ids={ids} />
      <Tiles title={t('arrange.spread')} commands={spreads} ids={ids} />
      {placed.length > 0 && <MoveButtons records={placed} />}
      {one && other && more.length === 0 && <MergeButtons two={[one, other]} />}
      <Button variant="danger" icon={<remove.icon size={18} aria-hidden />} onClick={() => run(remove, about(ids))}>
        {t('panel.deleteMany')}
      </Button>
    </>
  );
}

const about = (ids: readonly string[]): Target => ({ target: ids, focused: null, at: null });

interface TilesProps {
  title?: string;
  commands: readonly Command[];
  ids: readonly string[];
}

/** Those of the commands that can be used now, as buttons with their icon and their word. */
function Tiles({ title, commands, ids }: TilesProps) {
  const { t } = useI18n();
  const { context, run } = useCommands();
  const available = commands.filter((command) => command.available(context(about(ids))));
  if (available.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      {title && <legend>{title}</legend>}
      <div className={styles['tiles']}>
        {available.map((command) => (
          <button key={command.id} type="button" onClick={() => run(command, about(ids))}>
            <command.icon size={20} aria-hidden />
            {t(command.label)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
