import { Workflow } from 'lucide-react';
import type { Board } from '../../../shared/board/board.ts';
import { placedOf } from '../../../shared/board/placed.ts';
import { placeTidied } from '../../../shared/document/commands/placeTidied.ts';
import { flowLabel } from '../../../shared/drawing/flowLabel.ts';
import { withFollowers } from '../../../shared/drawing/placedRect.ts';
import { networkOf } from '../../layout/networkOf.ts';
import type { Command } from '../Command.ts';

/** Finds good places: for the actors that are selected or stand on a selected area, where there are two or more; else for all. */
export const tidy: Command = {
  id: 'tidy',
  label: 'tools.tidy',
  icon: Workflow,
  group: 'arrange',
  keys: [{ key: 't', shift: true }],
  menus: ['several', 'area', 'paper'],
  available: ({ open, map }) =>
    open.canEdit && map !== null && open.tidying.getState() !== 'running' && open.store.getSnapshot().actors.size > 1,
  run: ({ open: { doc, store, undo, tidying, me }, target, map, announce, t }) => {
    const chosen = chosenActors(store.getSnapshot(), target);
    const board = store.getSnapshot();
    tidying.start(
      networkOf(board, chosen, (flow) => flowLabel(flow, board.actors, t).text),
      (tidied) => {
        if (store.getSnapshot().board.locked && me.role !== 'facilitator') return;
        undo.perform(() => placeTidied(doc, tidied));
        announce(t('tidy.done'));
        // The cards are where they belong in the frame after the next.
        if (chosen === null) requestAnimationFrame(() => requestAnimationFrame(() => map?.fit()));
      },
    );
  },
};

function chosenActors(board: Board, target: readonly string[]): ReadonlySet<string> | null {
  const records = withFollowers(board, placedOf(board, target)).filter(({ root }) => root === 'actors');
  return records.length > 1 ? new Set(records.map(({ id }) => id)) : null;
}
