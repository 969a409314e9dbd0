import type { ActorId } from '../board/ids.ts';
import type { Network } from './network.ts';

export interface OneSided {
  /** gives something to another and gets nothing from anyone */
  giveOnly: ActorId[];
  /** gets something from another and gives nothing to anyone */
  receiveOnly: ActorId[];
  /** has no flow with anyone */
  isolated: ActorId[];
}

/** Whose flows run one way only, or not at all; what an actor does for itself is not counted. */
export function oneSided({ actors, gives, ties }: Network): OneSided {
  const gets = new Set(gives.flat());
  const those = (holds: (number: number) => boolean) => actors.filter((_, number) => holds(number));
  return {
    giveOnly: those((number) => gives[number]!.length > 0 && !gets.has(number)),
    receiveOnly: those((number) => gives[number]!.length === 0 && gets.has(number)),
    isolated: those((number) => ties[number]!.length === 0),
  };
}
