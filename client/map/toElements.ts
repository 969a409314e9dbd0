import { type Edge, type Node, Position } from '@xyflow/react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { type CardSize, cardSize } from '../../shared/drawing/cardGeometry.ts';
import { type FlowPath, pairKey, pairPaths } from '../../shared/drawing/flowGeometry.ts';
import type { Point, Rect } from '../../shared/drawing/rect.ts';

/** Somebody else who has a record selected. */
export interface Holder {
  name: string;
  colour: string;
}

interface ActorData extends Record<string, unknown> {
  actor: Actor;
  size: CardSize;
  gives: number;
  gets: number;
  /** names of the roles held, in one string; empty without roles */
  roles: string;
  holder: Holder | null;
}
export type ActorElement = Node<ActorData, 'actor'>;

interface FlowData extends Record<string, unknown> {
  flow: Flow;
  geometry: FlowPath;
  fromName: string;
  toName: string;
  holder: Holder | null;
}
export type FlowElement = Edge<FlowData, 'flow'>;

export interface ElementsInput {
  board: Board;
  selected: ReadonlySet<string>;
  /** places that override the document's while something is being dragged, here or elsewhere */
  dragged: ReadonlyMap<string, Point>;
  holders: ReadonlyMap<string, Holder>;
  draggable: boolean;
}

interface PairEntry {
  flows: readonly Flow[];
  a: Rect;
  b: Rect;
  geometry: ReadonlyMap<string, FlowPath>;
}

/**
 * Board → React Flow elements. An element whose content is the same as last time is the same object, so that React
 * Flow and React skip it; the curves of a pair are computed anew only when its flows or its cards have changed.
 */
export class ElementCache {
  #nodes = new Map<string, ActorElement>();
  #edges = new Map<string, FlowElement>();
  #pairs = new Map<string, PairEntry>();
  readonly #sizes = new WeakMap<Actor, CardSize>();
  readonly #labelOf: (flow: Flow) => string;

  /** @param labelOf the words that stand on a flow's line */
  constructor(labelOf: (flow: Flow) => string) {
    this.#labelOf = labelOf;
  }

  elements(input: ElementsInput): { nodes: ActorElement[]; edges: FlowElement[] } {
    const nodes = this.#toNodes(input);
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    const edges = this.#toEdges(input);
    this.#edges = new Map(edges.map((edge) => [edge.id, edge]));
    return { nodes, edges };
  }

  #toNodes({ board, selected, dragged, holders, draggable }: ElementsInput): ActorElement[] {
    const gives = countBy(board.flows.values(), (flow) => flow.from);
    const gets = countBy(board.flows.values(), (flow) => flow.to);
    const roles = rolesByActor(board);
    return [...board.actors.values()].map((actor) => {
      const position = dragged.get(actor.id) ?? actor;
      const data: ActorData = {
        actor,
        size: this.#sizeOf(actor),
        gives: gives.get(actor.id) ?? 0,
        gets: gets.get(actor.id) ?? 0,
        roles: roles.get(actor.id) ?? '',
        holder: holders.get(actor.id) ?? null,
      };
      const isSelected = selected.has(actor.id);
      const isDraggable = draggable && !actor.pinned;
      const known = this.#nodes.get(actor.id);
      if (
        known &&
        known.position.x === position.x &&
        known.position.y === position.y &&
        known.selected === isSelected &&
        known.draggable === isDraggable &&
        isSameData(known.data, data)
      ) {
        return known;
      }
      return {
        id: actor.id,
        type: 'actor',
        position: { x: position.x, y: position.y },
        width: data.size.width,
        height: data.size.height,
        // React Flow leaves cards out of 'show the whole map' that it has neither drawn nor been told the size of.
        measured: { width: data.size.width, height: data.size.height },
        handles: handlesOf(data.size),
        selected: isSelected,
        draggable: isDraggable,
        data,
      };
    });
  }

  #toEdges({ board, selected, holders }: ElementsInput): FlowElement[] {
    const byPair = new Map<string, Flow[]>();
    for (const flow of board.flows.values()) {
      const key = pairKey(flow.from, flow.to);
      const pair = byPair.get(key);
      if (pair) pair.push(flow);
      else byPair.set(key, [flow]);
    }
    const pairs = new Map<string, PairEntry>();
    const edges: FlowElement[] = [];
    for (const [key, flows] of byPair) {
      const entry = this.#pairEntry(key, flows);
      if (!entry) continue;
      pairs.set(key, entry);
      for (const flow of flows) {
        const geometry = entry.geometry.get(flow.id);
        if (geometry) edges.push(this.#toEdge(flow, geometry, selected.has(flow.id), holders.get(flow.id) ?? null));
      }
    }
    this.#pairs = pairs;
    return edges;
  }

  #pairEntry(key: string, flows: readonly Flow[]): PairEntry | null {
    const [first] = flows;
    const a = first && this.#rectOf(first.from < first.to ? first.from : first.to);
    const b = first && this.#rectOf(first.from < first.to ? first.to : first.from);
    if (!a || !b) return null;
    const known = this.#pairs.get(key);
    if (known && isSameRect(known.a, a) && isSameRect(known.b, b) && isSameList(known.flows, flows)) return known;
    return { flows, a, b, geometry: pairPaths(flows, (id) => this.#rectOf(id), this.#labelOf) };
  }

  #toEdge(flow: Flow, geometry: FlowPath, selected: boolean, holder: Holder | null): FlowElement {
    const data: FlowData = {
      flow,
      geometry,
      fromName: this.#nodes.get(flow.from)?.data.actor.name ?? '',
      toName: this.#nodes.get(flow.to)?.data.actor.name ?? '',
      holder,
    };
    const known = this.#edges.get(flow.id);
    if (known?.data && known.selected === selected && isSameData(known.data, data)) return known;
    return { id: flow.id, type: 'flow', source: flow.from, target: flow.to, selected, data };
  }

  #rectOf(id: ActorId): Rect | undefined {
    const node = this.#nodes.get(id);
    return node && { ...node.position, width: node.data.size.width, height: node.data.size.height };
  }

  #sizeOf(actor: Actor): CardSize {
    let size = this.#sizes.get(actor);
    if (!size) {
      size = cardSize(actor);
      this.#sizes.set(actor, size);
    }
    return size;
  }
}

/** Where the handles of a card are, told in advance: React Flow draws flows of cards that are out of view, too. */
function handlesOf({ width, height }: CardSize): NonNullable<ActorElement['handles']> {
  const size = { width: 14, height: 14 };
  const source = (id: Position, x: number, y: number) => ({
    type: 'source' as const,
    id,
    position: id,
    x: x - 7,
    y: y - 7,
    ...size,
  });
  return [
    { type: 'target', position: Position.Top, x: 0, y: 0, width, height },
    source(Position.Top, width / 2, 0),
    source(Position.Right, width, height / 2),
    source(Position.Bottom, width / 2, height),
    source(Position.Left, 0, height / 2),
  ];
}

function countBy(flows: Iterable<Flow>, endOf: (flow: Flow) => ActorId): Map<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const flow of flows) counts.set(endOf(flow), (counts.get(endOf(flow)) ?? 0) + 1);
  return counts;
}

function rolesByActor(board: Board): Map<ActorId, string> {
  const roles = new Map<ActorId, string>();
  for (const role of board.roles.values()) {
    for (const holder of role.holders) {
      roles.set(holder, roles.has(holder) ? `${roles.get(holder)}, ${role.name}` : role.name);
    }
  }
  return roles;
}

const isSameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

function isSameData<T extends Record<string, unknown>>(a: T, b: T): boolean {
  return Object.keys(a).every((key) => a[key] === b[key] || (key === 'holder' && isSameHolder(a[key], b[key])));
}

function isSameHolder(a: unknown, b: unknown): boolean {
  const [one, other] = [a as Holder | null, b as Holder | null];
  return one?.name === other?.name && one?.colour === other?.colour;
}
