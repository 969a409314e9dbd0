import type { Board } from '../board/board.ts';
import type { Layer } from '../board/flow.ts';

/** The board with the flows of one layer; nothing else has a layer. */
export const onLayer = (board: Board, layer: Layer): Board => ({
  ...board,
  flows: new Map([...board.flows].filter(([, flow]) => flow.layer === layer)),
});
