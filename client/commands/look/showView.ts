import { BOARD_VIEWS } from '../boardViews.ts';
import type { Command } from '../Command.ts';

/** One command a view. */
export const showView = BOARD_VIEWS.map(
  ({ id, command, icon }): Command => ({
    id: `show${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    label: command,
    icon,
    group: 'look',
    available: ({ view }) => view !== id,
    run: ({ setView }) => setView(id),
  }),
);
