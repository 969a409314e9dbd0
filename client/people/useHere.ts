import type { ParticipantId } from '../../shared/board/ids.ts';
import { useOpenBoard, useOthers } from '../board/OpenBoard.tsx';

/** Everybody in the room now, each once however many tabs they have, me first. */
export function useHere(): ParticipantId[] {
  const { me } = useOpenBoard();
  const others = useOthers();
  return [...new Set([me.id, ...others.map(({ participant }) => participant.id)])];
}
