import { CirclePlus } from 'lucide-react';
import type { ActorId } from '../../../shared/board/ids.ts';
import { CARD_WIDTH } from '../../../shared/drawing/cardGeometry.ts';
import { freePlaceNear } from '../../board/placement.ts';
import type { Command } from '../Command.ts';

/** About half a card's height, in pixels on the paper. */
const HALF_HEIGHT = 48;

/** On the map at the place meant, or near the card that has the focus; in the list as a form. */
export const addActor: Command = {
  id: 'addActor',
  label: 'actor.add',
  icon: CirclePlus,
  group: 'add',
  keys: [{ key: 'n' }],
  menus: ['paper'],
  available: ({ open }) => open.canEdit,
  run: ({ open, task, map, focused, at }) => {
    if (!map) {
      task.setTask({ kind: 'addActor', at: null });
      task.focusPanel();
      return;
    }
    const board = open.store.getSnapshot();
    const { x, y } = at ?? map.middle();
    const corner = { x: x - CARD_WIDTH / 2, y: y - HALF_HEIGHT };
    const near = at || focused === null ? corner : (board.actors.get(focused as ActorId) ?? corner);
    task.setTask({ kind: 'addActor', at: at ? corner : freePlaceNear(board, near) });
  },
};
