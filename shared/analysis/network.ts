import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';

/**
 * What the figures are computed on. Everything is in the order of the ids, since a document has no order that is the
 * same on every device. Actors are numbered by their place in `actors`.
 */
export interface Network {
  readonly actors: readonly ActorId[];
  /** every flow, those to oneself too */
  readonly flows: readonly Flow[];
  /** by number: the others that this actor gives something to, each once, rising */
  readonly gives: readonly (readonly number[])[];
  /** by number: the others that this actor gives something to or gets something from, each once, rising */
  readonly ties: readonly (readonly number[])[];
}

export function networkOf(board: Board): Network {
  const actors = [...board.actors.keys()].sort();
  const flows = [...board.flows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(actors.map((id, number) => [id, number]));
  const gives = actors.map(() => new Set<number>());
  const ties = actors.map(() => new Set<number>());
  for (const flow of flows) {
    if (flow.from === flow.to) continue;
    const from = numbers.get(flow.from)!;
    const to = numbers.get(flow.to)!;
    gives[from]!.add(to);
    ties[from]!.add(to);
    ties[to]!.add(from);
  }
  return { actors, flows, gives: gives.map(rising), ties: ties.map(rising) };
}

const rising = (numbers: ReadonlySet<number>): number[] => [...numbers].sort((a, b) => a - b);

/** Distinct ordered pairs: who gives something to whom. */
export const arcCount = ({ gives }: Network): number => gives.reduce((sum, { length }) => sum + length, 0);

/** Distinct unordered pairs with a flow between them: D of the definitions. */
export const pairCount = ({ ties }: Network): number => ties.reduce((sum, { length }) => sum + length, 0) / 2;
