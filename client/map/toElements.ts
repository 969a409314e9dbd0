import { type Edge, type Node, Position } from '@xyflow/react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Area } from '../../shared/board/area.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { Note } from '../../shared/board/note.ts';
import { type CardSize, cardSize } from '../../shared/drawing/cardGeometry.ts';
import { type FlowPath, pairKey, pairPaths } from '../../shared/drawing/flowGeometry.ts';
import { type NoteSize, noteSize } from '../../shared/drawing/noteGeometry.ts';
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
  /** open threads about it */
  comments: number;
  holder: Holder | null;
}
export type ActorElement = Node<ActorData, 'actor'>;

interface NoteData extends Record<string, unknown> {
  note: Note;
  size: NoteSize;
  /** open threads about it */
  comments: number;
  holder: Holder | null;
}
export type NoteElement = Node<NoteData, 'note'>;

interface AreaData extends Record<string, unknown> {
  area: Area;
  /** open threads about it */
  comments: number;
  holder: Holder | null;
}
export type AreaElement = Node<AreaData, 'area'>;

export type NodeElement = ActorElement | NoteElement | AreaElement;

interface FlowData extends Record<string, unknown> {
  flow: Flow;
  geometry: FlowPath;
  fromName: string;
  toName: string;
  /** open threads about it */
  comments: number;
  holder: Holder | null;
}
export type FlowElement = Edge<FlowData, 'flow'>;

export interface ElementsInput {
  board: Board;
  selected: ReadonlySet<string>;
  /** places that override the document's while something is being dragged or resized, here or elsewhere */
  dragged: ReadonlyMap<string, HeldPlace>;
  holders: ReadonlyMap<string, Holder>;
  /** record id → how many open threads are about it */
  comments: ReadonlyMap<string, number>;
  draggable: boolean;
}

interface Size {
  width: number;
  height: number;
}

/** Where something is while a hand is on it; an area that is being resized also has a size. */
export type HeldPlace = Point & Partial<Size>;

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
  #nodes = new Map<string, NodeElement>();
  #edges = new Map<string, FlowElement>();
  #pairs = new Map<string, PairEntry>();
  readonly #sizes = new Derived();
  readonly #handles = new Derived();
  readonly #labelOf: (flow: Flow) => string;

  /** @param labelOf the words that stand on a flow's line */
  constructor(labelOf: (flow: Flow) => string) {
    this.#labelOf = labelOf;
  }

  elements(input: ElementsInput): { nodes: NodeElement[]; edges: FlowElement[] } {
    const nodes = [...this.#toAreas(input), ...this.#toActors(input), ...this.#toNotes(input)];
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    const edges = this.#toEdges(input);
    this.#edges = new Map(edges.map((edge) => [edge.id, edge]));
    return { nodes, edges };
  }

  #toAreas(input: ElementsInput): AreaElement[] {
    return [...input.board.areas.values()].map((area) =>
      this.#toNode<AreaElement>(input, 'area', area, input.dragged.get(area.id) ?? area, area, {
        data: { area, comments: input.comments.get(area.id) ?? 0, holder: input.holders.get(area.id) ?? null },
        // Beneath the flows, and in the way of nobody but at its name and its edge.
        zIndex: -1,
        style: { pointerEvents: 'none' },
        dragHandle: `.${AREA_GRIP}`,
      }),
    );
  }

  #toNotes(input: ElementsInput): NoteElement[] {
    return [...input.board.notes.values()].map((note) => {
      const size = this.#sizes.of(note, noteSize);
      return this.#toNode<NoteElement>(input, 'note', note, input.dragged.get(note.id) ?? note, size, {
        data: { note, size, comments: input.comments.get(note.id) ?? 0, holder: input.holders.get(note.id) ?? null },
      });
    });
  }

  #toActors(input: ElementsInput): ActorElement[] {
    const { board, dragged, holders, comments } = input;
    const gives = countBy(board.flows.values(), (flow) => flow.from);
    const gets = countBy(board.flows.values(), (flow) => flow.to);
    const roles = rolesByActor(board);
    return [...board.actors.values()].map((actor) => {
      const size = this.#sizes.of(actor, cardSize);
      return this.#toNode<ActorElement>(input, 'actor', actor, dragged.get(actor.id) ?? actor, size, {
        data: {
          actor,
          size,
          gives: gives.get(actor.id) ?? 0,
          gets: gets.get(actor.id) ?? 0,
          roles: roles.get(actor.id) ?? '',
          comments: comments.get(actor.id) ?? 0,
          holder: holders.get(actor.id) ?? null,
        },
        handles: this.#handles.of(size, handlesOf),
        draggable: input.draggable && !actor.pinned,
      });
    });
  }

  /** The node as it was last time where nothing about it has changed. */
  #toNode<E extends NodeElement>(
    { selected, draggable }: ElementsInput,
    type: NonNullable<E['type']>,
    { id }: { id: string },
    { x, y, ...resized }: HeldPlace,
    { width: ownWidth, height: ownHeight }: Size,
    rest: Pick<E, 'data'> & Partial<E>,
  ): E {
    const width = resized.width ?? ownWidth;
    const height = resized.height ?? ownHeight;
    const known = this.#nodes.get(id) as E | undefined;
    const isSelected = selected.has(id);
    const isDraggable = rest.draggable ?? draggable;
    if (
      known &&
      known.position.x === x &&
      known.position.y === y &&
      known.width === width &&
      known.height === height &&
      known.selected === isSelected &&
      known.draggable === isDraggable &&
      isSameData(known.data, rest.data)
    ) {
      return known;
    }
    const node: Omit<NodeElement, 'data'> = {
      id,
      type,
      position: { x, y },
      width,
      height,
      // React Flow leaves cards out of 'show the whole map' that it has neither drawn nor been told the size of.
      measured: { width, height },
      selected: isSelected,
    };
    return { ...node, ...rest, draggable: isDraggable } as E;
  }

  #toEdges(input: ElementsInput): FlowElement[] {
    const byPair = new Map<string, Flow[]>();
    for (const flow of input.board.flows.values()) {
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
        if (geometry) edges.push(this.#toEdge(input, flow, geometry));
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

  #toEdge(input: ElementsInput, flow: Flow, geometry: FlowPath): FlowElement {
    const selected = input.selected.has(flow.id);
    const data: FlowData = {
      flow,
      geometry,
      fromName: this.#actorNode(flow.from)?.data.actor.name ?? '',
      toName: this.#actorNode(flow.to)?.data.actor.name ?? '',
      comments: input.comments.get(flow.id) ?? 0,
      holder: input.holders.get(flow.id) ?? null,
    };
    const known = this.#edges.get(flow.id);
    if (known?.data && known.selected === selected && isSameData(known.data, data)) return known;
    return { id: flow.id, type: 'flow', source: flow.from, target: flow.to, selected, data };
  }

  #actorNode(id: ActorId): ActorElement | undefined {
    const node = this.#nodes.get(id);
    return node?.type === 'actor' ? node : undefined;
  }

  #rectOf(id: ActorId): Rect | undefined {
    const node = this.#actorNode(id);
    return node && { ...node.position, width: node.data.size.width, height: node.data.size.height };
  }
}

/** What has been worked out of immutable objects, for as long as they live. */
class Derived {
  readonly #known = new WeakMap<object, unknown>();

  of<K extends object, V>(source: K, derive: (source: K) => V): V {
    if (!this.#known.has(source)) this.#known.set(source, derive(source));
    return this.#known.get(source) as V;
  }
}

/** The class of what an area can be taken hold of by. */
export const AREA_GRIP = 'area-grip';

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
