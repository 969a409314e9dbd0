import type { ActorId } from '../board/ids.ts';
import type { Network } from './network.ts';

const SHORTEST = 2;
const LONGEST = 5;

/** More than any map of ten actors has: 7,593 where everybody gives to everybody. */
export const MAX_CYCLES = 10_000;
/** Actors looked at in all; a search that ends in too many blind alleys is given up. */
const MAX_STEPS = 3_000_000;

export interface ValueCycles {
  /** each once, from its actor with the smallest id along the flows; the shortest first */
  cycles: ActorId[][];
  /** false where there may be more than these */
  cyclesComplete: boolean;
}

/**
 * Ways along the flows through 2 to 5 distinct actors that come back to where they began: what is given returns. Of more
 * than MAX_CYCLES, those of the most actors are left out.
 */
export function valueCycles({ actors, gives }: Network): ValueCycles {
  const getsFrom = actors.map((): number[] => []);
  gives.forEach((others, giver) => {
    for (const other of others) getsFrom[other]!.push(giver);
  });

  const cycles: ActorId[][] = [];
  const path: number[] = [];
  const isOnPath = new Uint8Array(actors.length);
  let steps = 0;
  let isCutShort = false;

  /** Puts an actor on the path and goes on from there; `home` is the distance from each actor back to the first. */
  function visit(number: number, length: number, home: ReadonlyMap<number, number>): void {
    if (cycles.length >= MAX_CYCLES || steps >= MAX_STEPS) {
      isCutShort = true;
      return;
    }
    steps++;
    path.push(number);
    isOnPath[number] = 1;
    if (path.length === length) {
      cycles.push(path.map((place) => actors[place]!));
    } else {
      for (const next of gives[number]!) {
        const isInTime = (home.get(next) ?? Infinity) <= length - path.length;
        if (isInTime && !isOnPath[next]) visit(next, length, home);
      }
    }
    path.pop();
    isOnPath[number] = 0;
  }

  for (let length = SHORTEST; length <= LONGEST; length++) {
    actors.forEach((_, start) => {
      if (isCutShort) return;
      const home = distancesTo(start, getsFrom, length - 1);
      if (home.size >= length) visit(start, length, home);
    });
  }
  return { cycles, cyclesComplete: !isCutShort };
}

/**
 * How many flows lie between an actor and `start`, for those at most `furthest` away. Passes only through actors
 * with larger numbers, so that each cycle is found from its smallest alone.
 */
function distancesTo(start: number, getsFrom: readonly (readonly number[])[], furthest: number): Map<number, number> {
  const distances = new Map([[start, 0]]);
  let edge = [start];
  for (let distance = 1; distance <= furthest; distance++) {
    const further: number[] = [];
    for (const number of edge) {
      for (const giver of getsFrom[number]!) {
        if (giver < start || distances.has(giver)) continue;
        distances.set(giver, distance);
        further.push(giver);
      }
    }
    edge = further;
  }
  return distances;
}
