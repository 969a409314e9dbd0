import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import type { Role } from '../../shared/board/role.ts';
import { rolesHeld } from '../../shared/board/rolesHeld.ts';
import { type FlowPath, type LabelContent, pairKey, pairPaths } from '../../shared/drawing/flowGeometry.ts';
import { Grid } from '../../shared/drawing/Grid.ts';
import { distanceToLine } from '../../shared/drawing/lineGeometry.ts';
import { boundsOf, grown, type Point, type Rect } from '../../shared/drawing/rect.ts';
import {
  actorElement,
  areaElement,
  type ElementsInput,
  type FlowElement,
  flowElement,
  flowRect,
  type HeldPlace,
  type MapContent,
  NOTHING_HELD,
  type NodeElement,
  nodeRect,
  noteElement,
} from './toElements.ts';

interface Pair {
  readonly flows: Map<FlowId, Flow>;
  paths: ReadonlyMap<FlowId, FlowPath>;
}

/** An element as it was and as it is; undefined where there is none. */
export interface Change<E> {
  before: E | undefined;
  after: E | undefined;
}

interface Changes {
  nodes: Change<NodeElement>[];
  flows: Change<FlowElement>[];
}

/** What has changed, on the board or under a hand. */
export interface ElementChanges extends Changes {
  /** other things than before are selected, held by somebody, or in hand */
  isOther: boolean;
}

/** Side of the cells by which elements are found, px on the paper. */
const CELL = 240;

/**
 * Board → React Flow elements, to be found by id and by where they lie. A change costs what it touches: an element whose
 * content is the same as before is the same object, so that React Flow and React skip it, and the curves of a pair are
 * worked out anew only when its flows or its cards have changed. What hands hold, here and elsewhere, lies where they hold
 * it. Changes are told to who listens, so that nothing but what has changed is rendered.
 */
export class ElementCache {
  readonly nodes = new Map<string, NodeElement>();
  readonly flows = new Map<string, FlowElement>();
  readonly nodeGrid = new Grid<NodeElement>(CELL);
  readonly flowGrid = new Grid<FlowElement>(CELL);
  readonly #pairs = new Map<string, Pair>();
  /** actor → the keys of the pairs that it is one of */
  readonly #pairsOf = new Map<ActorId, Set<string>>();
  readonly #gives = new Map<ActorId, number>();
  readonly #gets = new Map<ActorId, number>();
  /** what each actor holds; the same list until its roles change */
  readonly #roles = new Map<ActorId, readonly Role[]>();
  #content: MapContent | null = null;
  #input: ElementsInput | null = null;
  readonly #hands = { own: NOTHING_HELD, others: NOTHING_HELD };
  #held = NOTHING_HELD;
  #changes: Changes = { nodes: [], flows: [] };
  readonly #listeners = new Set<(changes: ElementChanges) => void>();
  readonly #flowListeners = new Map<FlowId, Set<() => void>>();
  readonly #labelOf: (flow: Flow, actors: Board['actors']) => LabelContent;
  /** element id → its place in the order in which they came */
  readonly #ranks = new Map<string, number>();
  #changed: Rect | null = null;
  #version = 0;

  /** @param labelOf what stands on a flow's line */
  constructor(labelOf: (flow: Flow, actors: Board['actors']) => LabelContent) {
    this.#labelOf = labelOf;
  }

  /** Takes in what has changed. */
  update(content: MapContent): void {
    const before = this.#content;
    if (before === content) return;
    this.#content = content;
    const isOther = before?.selected !== content.selected || before.holders !== content.holders;
    this.#tell(this.#take({ ...content, held: this.#held }), isOther);
  }

  /** Takes in where this person's hand, or all the others', have brought what they hold. */
  hold(hand: 'own' | 'others', places: ReadonlyMap<string, HeldPlace>): void {
    if (places === this.#hands[hand]) return;
    this.#hands[hand] = places;
    const { own, others } = this.#hands;
    const before = this.#held;
    this.#held = others.size === 0 ? own : new Map([...others, ...own]);
    if (!this.#content) return;
    const isOther = before.size !== this.#held.size || [...before.keys()].some((id) => !this.#held.has(id));
    this.#tell(this.#take({ ...this.#content, held: this.#held }), isOther);
  }

  /** another number after every change */
  get version(): number {
    return this.#version;
  }

  /** What it has taken in; null before anything. */
  get content(): MapContent | null {
    return this.#content;
  }

  /** id → where it is held, here or elsewhere */
  getHeld = (): ReadonlyMap<string, HeldPlace> => this.#held;

  /** Whether this person's hand holds one of its ends. */
  isLifted = ({ flow }: FlowElement): boolean => this.#hands.own.has(flow.from) || this.#hands.own.has(flow.to);

  /** Tells of every change. */
  onChange = (listener: (changes: ElementChanges) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells when this flow has changed. */
  onFlowChange(id: FlowId, listener: () => void): () => void {
    const listeners = this.#flowListeners.get(id) ?? new Set();
    this.#flowListeners.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#flowListeners.delete(id);
    };
  }

  #tell({ nodes, flows }: Changes, isOther: boolean): void {
    if (nodes.length === 0 && flows.length === 0 && !isOther) return;
    this.#version += 1;
    for (const listener of this.#listeners) listener({ nodes, flows, isOther });
    for (const { before, after } of flows) {
      const id = (before ?? after)?.id;
      for (const listener of (id && this.#flowListeners.get(id)) ?? []) listener();
    }
  }

  #take(input: ElementsInput): Changes {
    const before = this.#input;
    this.#input = input;
    this.#changes = { nodes: [], flows: [] };
    const ids = touchedIds(before, input);
    const pairs = new Set<string>();
    this.#takeFlows(before?.board.flows ?? NONE, input.board.flows, ids, pairs);
    this.#takeRoles(before?.board.roles, input.board.roles, ids);
    for (const id of ids) this.#updateNode(id, input, pairs);
    const labelOf = (flow: Flow) => this.#labelOf(flow, input.board.actors);
    for (const key of pairs) {
      const pair = this.#pairs.get(key);
      if (pair) pair.paths = pairPaths([...pair.flows.values()], (id) => this.#cardOf(id), labelOf);
    }
    for (const key of pairs) for (const id of this.#pairs.get(key)?.flows.keys() ?? []) ids.add(id);
    for (const id of ids) this.#updateFlow(id as FlowId, input);
    return this.#changes;
  }

  /** Around everything; null where nothing is. */
  bounds(): Rect | null {
    return boundsOf([...Array.from(this.nodes.values(), nodeRect), ...Array.from(this.flows.values(), flowRect)]);
  }

  /** The part of the paper that looks different since this was last asked; null if none does. */
  takeChanged(): Rect | null {
    const changed = this.#changed;
    this.#changed = null;
    return changed;
  }

  /** Its place in the order in which they came to the board. */
  rankOf = (id: string): number => this.#ranks.get(id) ?? 0;

  /** In the order in which they came to the board, so that the focus and what covers what keep their order. */
  inOrder<T extends { id: string }>(elements: Iterable<T>): T[] {
    return Array.from(elements, (element) => ({ element, rank: this.rankOf(element.id) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ element }) => element);
  }

  /** The flows that an actor gives or gets. */
  flowsOf(actor: ActorId): FlowElement[] {
    return [...(this.#pairsOf.get(actor) ?? [])].flatMap((key) =>
      [...(this.#pairs.get(key)?.flows.keys() ?? [])].flatMap((id) => this.flows.get(id) ?? []),
    );
  }

  /** The first and the last card, and those before and after the given ones in their order: where Tab may lead next. */
  neighbours(ids: readonly string[]): string[] {
    const cards = [...this.nodes.values()].filter(({ type }) => type === 'actor').map(({ id }) => id);
    const around = cards.flatMap((id, i) => (ids.includes(id) ? cards.slice(Math.max(0, i - 1), i + 2) : []));
    return [...cards.slice(0, 1), ...around, ...cards.slice(-1)];
  }

  /** The card or the note that lies uppermost at a place. */
  nodeAt({ x, y }: Point): NodeElement | undefined {
    const there = this.nodeGrid.in({ x, y, width: 1, height: 1 }).filter(({ type }) => type !== 'area');
    return this.inOrder(there).at(-1);
  }

  /** The flow whose line runs nearest to a place. @param reach how far from it at most, px on the paper */
  flowNear(place: Point, reach: number): FlowElement | undefined {
    let [nearest, distance]: [FlowElement | undefined, number] = [undefined, reach];
    for (const flow of this.flowGrid.in(grown({ ...place, width: 0, height: 0 }, reach))) {
      const away = distanceToLine(flow.geometry, place);
      if (away <= distance) [nearest, distance] = [flow, away];
    }
    return nearest;
  }

  /**
   * Lays the flows as they come to rest.
   * @param paths of the board as it is; what has no path there stays as it is
   */
  settle(paths: ReadonlyMap<FlowId, FlowPath>): void {
    const input = this.#input;
    if (!input) return;
    this.#changes = { nodes: [], flows: [] };
    for (const pair of this.#pairs.values()) {
      pair.paths = paths;
      for (const id of pair.flows.keys()) this.#updateFlow(id, input);
    }
    this.#tell(this.#changes, false);
  }

  /** Where the cards are, those in hand where they are held. */
  cards(): Map<ActorId, Rect> {
    const cards = new Map<ActorId, Rect>();
    for (const node of this.nodes.values()) if (node.type === 'actor') cards.set(node.data.actor.id, nodeRect(node));
    return cards;
  }

  #takeFlows(before: Board['flows'], after: Board['flows'], ids: Set<string>, pairs: Set<string>): void {
    if (before === after) return;
    const link = (flow: Flow, by: 1 | -1) => {
      const key = pairKey(flow.from, flow.to);
      pairs.add(key);
      ids.add(flow.id).add(flow.from).add(flow.to);
      this.#gives.set(flow.from, (this.#gives.get(flow.from) ?? 0) + by);
      this.#gets.set(flow.to, (this.#gets.get(flow.to) ?? 0) + by);
      const pair = this.#pairs.get(key) ?? { flows: new Map(), paths: new Map() };
      if (by === 1) pair.flows.set(flow.id, flow);
      else pair.flows.delete(flow.id);
      if (pair.flows.size > 0) this.#pairs.set(key, pair);
      else this.#pairs.delete(key);
      for (const end of [flow.from, flow.to]) {
        const keys = this.#pairsOf.get(end) ?? new Set();
        if (pair.flows.size > 0) keys.add(key);
        else keys.delete(key);
        this.#pairsOf.set(end, keys);
      }
    };
    for (const [id, flow] of before) if (after.get(id) !== flow) link(flow, -1);
    for (const [id, flow] of after) if (before.get(id) !== flow) link(flow, 1);
  }

  #takeRoles(before: Board['roles'] | undefined, after: Board['roles'], ids: Set<string>): void {
    if (before === after) return;
    const held = rolesHeld(after);
    for (const id of new Set([...this.#roles.keys(), ...[...after.values()].flatMap(({ holders }) => holders)])) {
      const [known = NO_ROLES, now] = [this.#roles.get(id), held(id)];
      if (known.length === now.length && known.every(({ name }, i) => name === now[i]?.name)) continue;
      this.#roles.set(id, now);
      ids.add(id);
    }
  }

  #updateNode(id: string, input: ElementsInput, pairs: Set<string>): void {
    const known = this.nodes.get(id);
    const next = this.#toNode(id, input);
    if (next === known) return;
    if (known) this.nodeGrid.delete(known, nodeRect(known));
    if (next) {
      this.nodes.set(id, next);
      this.nodeGrid.add(next, nodeRect(next));
    } else this.nodes.delete(id);
    this.#noteChange(id, known && nodeRect(known), next && nodeRect(next));
    this.#changes.nodes.push({ before: known, after: next });
    if (known && next && isSameCard(known, next)) return;
    for (const key of this.#pairsOf.get(id as ActorId) ?? []) pairs.add(key);
  }

  #toNode(id: string, input: ElementsInput): NodeElement | undefined {
    const { actors, notes, areas } = input.board;
    const known = this.nodes.get(id);
    const actor = actors.get(id as never);
    if (actor) {
      const counts = { gives: this.#gives.get(actor.id) ?? 0, gets: this.#gets.get(actor.id) ?? 0 };
      return actorElement(input, actor, { ...counts, roles: this.#roles.get(actor.id) ?? NO_ROLES }, known);
    }
    const note = notes.get(id as never);
    if (note) return noteElement(input, note, known);
    const area = areas.get(id as never);
    return area && areaElement(input, area, known);
  }

  #updateFlow(id: FlowId, input: ElementsInput): void {
    const known = this.flows.get(id);
    const flow = input.board.flows.get(id);
    const path = flow && this.#pairs.get(pairKey(flow.from, flow.to))?.paths.get(id);
    const next = path && flowElement(input, flow, path, (actor) => this.#nameOf(actor), known);
    if (next === known) return;
    if (known) this.flowGrid.delete(known, flowRect(known));
    if (next) {
      this.flows.set(id, next);
      this.flowGrid.add(next, flowRect(next));
    } else this.flows.delete(id);
    this.#noteChange(id, known && flowRect(known), next && flowRect(next));
    this.#changes.flows.push({ before: known, after: next });
  }

  #noteChange(id: string, ...rects: (Rect | undefined)[]): void {
    if (!this.#ranks.has(id)) this.#ranks.set(id, this.#ranks.size);
    const changed = [this.#changed ?? undefined, ...rects];
    this.#changed = boundsOf(changed.filter((rect) => rect !== undefined));
  }

  #cardOf(id: ActorId): Rect | undefined {
    const node = this.nodes.get(id);
    return node?.type === 'actor' ? nodeRect(node) : undefined;
  }

  #nameOf(id: ActorId): string {
    return this.#input?.board.actors.get(id)?.name ?? '';
  }
}

const NONE: Board['flows'] = new Map();
const NO_ROLES: readonly Role[] = [];

/** Whose look may differ from last time, apart from counts and roles. */
function touchedIds(before: ElementsInput | null, after: ElementsInput): Set<string> {
  if (before?.draggable !== after.draggable) {
    const boards = before ? [before.board, after.board] : [after.board];
    return new Set<string>(boards.flatMap(({ areas, actors, notes }) => [areas, actors, notes].flatMap(idsOf)));
  }
  const ids = new Set<string>();
  for (const root of ['areas', 'actors', 'notes'] as const) {
    addDifferences<unknown>(before.board[root], after.board[root], ids);
  }
  addDifferences(before.held, after.held, ids);
  addDifferences(before.holders, after.holders, ids);
  addDifferences(before.comments, after.comments, ids);
  addDifferences(before.marks, after.marks, ids);
  if (before.selected !== after.selected) {
    for (const id of before.selected) if (!after.selected.has(id)) ids.add(id);
    for (const id of after.selected) if (!before.selected.has(id)) ids.add(id);
  }
  return ids;
}

const idsOf = (records: ReadonlyMap<string, unknown>): string[] => [...records.keys()];

function addDifferences<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, ids: Set<string>): void {
  if (before === after) return;
  for (const id of before.keys()) if (!after.has(id)) ids.add(id);
  for (const [id, value] of after) if (before.get(id) !== value) ids.add(id);
}

/** Whether flows meet both in the same way, call them by the same name, and are as sure of them. */
function isSameCard(a: NodeElement, b: NodeElement): boolean {
  const [one, other] = [nodeRect(a), nodeRect(b)];
  const isSameActor =
    a.type === 'actor' &&
    b.type === 'actor' &&
    a.data.actor.name === b.data.actor.name &&
    a.data.actor.absent === b.data.actor.absent;
  const isSamePlace = one.x === other.x && one.y === other.y;
  return isSameActor && isSamePlace && one.width === other.width && one.height === other.height;
}
