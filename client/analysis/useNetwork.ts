import { useState } from 'react';
import type { Board } from '../../shared/board/board.ts';
import { useBoard } from '../board/OpenBoard.tsx';

/**
 * The board as far as it says something: the same object until more changes than places, notes, areas, comments or who is
 * here. A room that moves its cards asks nothing anew, and sends no large board to a worker for it.
 */
export function useNetwork(): Board {
  const board = useBoard();
  const [network, setNetwork] = useState(board);
  if (isSameNetwork(network, board)) return network;
  setNetwork(board);
  return board;
}

const SAYING = ['board', 'flows', 'roles', 'items', 'answers'] as const;

function isSameNetwork(before: Board, after: Board): boolean {
  if (SAYING.some((root) => before[root] !== after[root]) || before.actors.size !== after.actors.size) return false;
  if (before.actors === after.actors) return true;
  return [...after.actors].every(([id, { name, sector, absent }]) => {
    const known = before.actors.get(id);
    return known && known.name === name && known.sector === sector && known.absent === absent;
  });
}
