import type { Network } from './network.ts';

/**
 * How far apart the others are when an actor is gone, in the order of the network:
 * 1 − Σ over ordered pairs j≠k of the others of 1/d(j,k) ÷ ((N−1)(N−2)), where d is the distance in the undirected graph
 * without the actor and 1/∞ = 0. 0 where all the others stay neighbours, 1 where none of them has a way to another.
 * 0 where N < 3, as there is no pair of others. Borgatti 2006, Identifying sets of key players in a social network.
 *
 * To walk the graph once for every actor and every other would take N² walks. An actor that is gone changes the distance
 * between two others only where every shortest way runs through it, so one walk from each actor finds whose absence
 * matters for whom, and only those distances are measured again.
 */
export function knockout({ actors: { length: n }, ties }: Network): number[] {
  if (n < 3) return ties.map(() => 0);
  // By actor: Σ 1/d over the pairs of others that are left when it is gone.
  const left = new Float64Array(n);
  const walk = new Walk(ties);
  for (let source = 0; source < n; source++) {
    walk.from(source);
    for (let gone = 0; gone < n; gone++) if (gone !== source) left[gone]! += walk.nearnessWithout(gone);
  }
  // Rounding may lead a hair outside.
  return Array.from(left, (sum) => Math.min(1, Math.max(0, 1 - sum / ((n - 1) * (n - 2)))));
}

const FAR = 2 ** 30;

/**
 * Distances from one actor at a time, and what becomes of them without another. The gate of an actor is the nearest to
 * it of those that all its shortest ways from the source run through. Gates make a tree with the source as its root (the
 * dominator tree of the shortest ways); who is below an actor in it is behind that actor.
 */
class Walk {
  readonly #ties: Network['ties'];
  /** reached, the nearest first */
  readonly #order: Int32Array;
  #reached = 0;
  /** −1 where there is no way */
  readonly #distance: Int32Array;
  readonly #gate: Int32Array;
  /** how many gates lie between the source and an actor */
  readonly #depth: Int32Array;
  /** of an actor and those behind it: how many they are, Σ 1/d, and how many ties lead out past the actor */
  readonly #size: Int32Array;
  readonly #nearness: Float64Array;
  readonly #leaks: Int32Array;
  /** those reached, each followed by those behind it, and the place of each in that row */
  readonly #row: Int32Array;
  readonly #place: Int32Array;
  readonly #nextPlace: Int32Array;
  /** distances without the actor that is gone, of those behind it; FAR where none is known */
  readonly #detour: Int32Array;

  constructor(ties: Network['ties']) {
    const integers = () => new Int32Array(ties.length);
    this.#ties = ties;
    this.#order = integers();
    this.#distance = integers();
    this.#gate = integers();
    this.#depth = integers();
    this.#size = integers();
    this.#nearness = new Float64Array(ties.length);
    this.#leaks = integers();
    this.#row = integers();
    this.#place = integers();
    this.#nextPlace = integers();
    this.#detour = integers();
  }

  /** Measures from another source. */
  from(source: number): void {
    this.#measure(source);
    this.#countLeaks();
    this.#sumUp();
  }

  #measure(source: number): void {
    const distance = this.#distance.fill(-1);
    distance[source] = 0;
    this.#gate[source] = source;
    this.#depth[source] = 0;
    this.#order[0] = source;
    this.#reached = 1;
    for (let i = 0; i < this.#reached; i++) {
      const actor = this.#order[i]!;
      for (const next of this.#ties[actor]!) {
        if (distance[next] === -1) {
          distance[next] = distance[actor]! + 1;
          this.#gate[next] = actor;
          this.#depth[next] = this.#depth[actor]! + 1;
          this.#order[this.#reached++] = next;
        } else if (distance[next] === distance[actor]! + 1) {
          const gate = this.#lowestAbove(this.#gate[next]!, actor);
          this.#gate[next] = gate;
          this.#depth[next] = this.#depth[gate]! + 1;
        }
      }
    }
  }

  /** The lowest in the tree that both are, or are behind. */
  #lowestAbove(one: number, other: number): number {
    let a = one;
    let b = other;
    while (a !== b) {
      if (this.#depth[a]! >= this.#depth[b]!) a = this.#gate[a]!;
      else b = this.#gate[b]!;
    }
    return a;
  }

  /** A tie leaks past the gates that one end is behind and the other is neither behind nor is. */
  #countLeaks(): void {
    const gate = this.#gate;
    const leaks = this.#leaks.fill(0);
    const source = this.#order[0]!;
    for (let i = 1; i < this.#reached; i++) {
      const actor = this.#order[i]!;
      const ownGate = gate[actor]!;
      if (ownGate === source) continue;
      for (const other of this.#ties[actor]!) {
        if (other === ownGate || gate[other] === ownGate) continue;
        const above = this.#lowestAbove(actor, other);
        if (above === actor) continue;
        leaks[ownGate]!++;
        leaks[above]!--;
      }
    }
  }

  #sumUp(): void {
    const source = this.#order[0]!;
    for (let i = 0; i < this.#reached; i++) {
      const actor = this.#order[i]!;
      this.#size[actor] = 1;
      this.#nearness[actor] = i === 0 ? 0 : 1 / this.#distance[actor]!;
    }
    for (let i = this.#reached - 1; i > 0; i--) {
      const actor = this.#order[i]!;
      const gate = this.#gate[actor]!;
      this.#size[gate]! += this.#size[actor]!;
      this.#nearness[gate]! += this.#nearness[actor]!;
      this.#leaks[gate]! += this.#leaks[actor]!;
    }
    this.#place[source] = 0;
    this.#nextPlace[source] = 1;
    this.#row[0] = source;
    // A gate is nearer than those behind it, so it has its place before they ask for theirs.
    for (let i = 1; i < this.#reached; i++) {
      const actor = this.#order[i]!;
      const gate = this.#gate[actor]!;
      const place = this.#nextPlace[gate]!;
      this.#nextPlace[gate] = place + this.#size[actor]!;
      this.#place[actor] = place;
      this.#nextPlace[actor] = place + 1;
      this.#row[place] = actor;
    }
  }

  /** Σ 1/d from the source to all others where `gone`, which isn't the source, is not there. */
  nearnessWithout(gone: number): number {
    const all = this.#nearness[this.#order[0]!]!;
    if (this.#distance[gone] === -1) return all;
    const others = all - this.#nearness[gone]!;
    return this.#leaks[gone] === 0 ? others : others + this.#nearnessOfDetours(gone);
  }

  #nearnessOfDetours(gone: number): number {
    const ties = this.#ties;
    const distance = this.#distance;
    const detour = this.#detour;
    const row = this.#row;
    const place = this.#place;
    // Who stands in this part of the row is behind the one that is gone, which stands right before it.
    const first = place[gone]! + 1;
    const end = place[gone]! + this.#size[gone]!;
    const shortened: number[] = [];
    for (let at = first; at < end; at++) {
      const actor = row[at]!;
      let nearest = FAR;
      for (const other of ties[actor]!) {
        const isOutside = place[other]! < first || place[other]! >= end;
        if (isOutside && other !== gone) nearest = Math.min(nearest, distance[other]! + 1);
      }
      detour[actor] = nearest;
      if (nearest < FAR) shortened.push(actor);
    }
    for (const actor of shortened) {
      const further = detour[actor]! + 1;
      for (const next of ties[actor]!) {
        const isBehind = place[next]! >= first && place[next]! < end;
        if (!isBehind || detour[next]! <= further) continue;
        detour[next] = further;
        shortened.push(next);
      }
    }
    let sum = 0;
    for (let at = first; at < end; at++) {
      const length = detour[row[at]!]!;
      if (length < FAR) sum += 1 / length;
    }
    return sum;
  }
}
