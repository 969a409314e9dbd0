import type { Node } from '@xyflow/react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Area } from '../../shared/board/area.ts';
import type { Board } from '../../shared/board/board.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import type { Note } from '../../shared/board/note.ts';
import type { Role } from '../../shared/board/role.ts';
import { type CardSize, cardSize } from '../../shared/drawing/cardGeometry.ts';
import { ARROW, type FlowPath, labelRect } from '../../shared/drawing/flowGeometry.ts';
import { lineBounds } from '../../shared/drawing/lineGeometry.ts';
import { type NoteSize, noteSize } from '../../shared/drawing/noteGeometry.ts';
import { boundsOf, grown, type Point, type Rect } from '../../shared/drawing/rect.ts';
import type { Holder } from '../board/useHolders.ts';
import type { WhatIfMark, WhatIfMarks } from '../board/WhatIf.ts';

interface ActorData extends Record<string, unknown> {
  actor: Actor;
  size: CardSize;
  gives: number;
  gets: number;
  roles: readonly Role[];
  /** open threads about it */
  comments: number;
  holder: Holder | null;
  /** what would become of it in what is imagined */
  mark: WhatIfMark | null;
}
export type ActorElement = Node<ActorData, 'actor'>;

interface NoteData extends Record<string, unknown> {
  note: Note;
  size: NoteSize;
  /** open threads about it */
  comments: number;
  holder: Holder | null;
  /** what would become of it in what is imagined */
  mark: WhatIfMark | null;
}
export type NoteElement = Node<NoteData, 'note'>;

interface AreaData extends Record<string, unknown> {
  area: Area;
  /** open threads about it */
  comments: number;
  holder: Holder | null;
  /** what would become of it in what is imagined */
  mark: WhatIfMark | null;
}
export type AreaElement = Node<AreaData, 'area'>;

export type NodeElement = ActorElement | NoteElement | AreaElement;

export interface FlowElement {
  id: FlowId;
  flow: Flow;
  selected: boolean;
  geometry: FlowPath;
  fromName: string;
  toName: string;
  /** open threads about it */
  comments: number;
  holder: Holder | null;
  /** what would become of it in what is imagined */
  mark: WhatIfMark | null;
}

export interface MapContent {
  board: Board;
  selected: ReadonlySet<string>;
  holders: ReadonlyMap<string, Holder>;
  /** record id → how many open threads are about it */
  comments: ReadonlyMap<string, number>;
  marks: WhatIfMarks;
  draggable: boolean;
}

export interface ElementsInput extends MapContent {
  /** places that override the document's while something is being dragged or resized, here or elsewhere */
  held: ReadonlyMap<string, HeldPlace>;
}

interface Size {
  width: number;
  height: number;
}

/** Where something is while a hand is on it; an area that is being resized also has a size. */
export type HeldPlace = Point & Partial<Size>;

/** What an actor's card tells besides the actor's own fields. */
type AboutActor = Pick<ActorData, 'gives' | 'gets' | 'roles'>;

/** The element as it was where nothing about it has changed; so do the others. */
export function actorElement(
  input: ElementsInput,
  actor: Actor,
  about: AboutActor,
  known: NodeElement | undefined,
): ActorElement {
  const before = known?.type === 'actor' ? known.data : null;
  const isSameSize = before?.actor.name === actor.name && before.roles === about.roles;
  const size = isSameSize ? before.size : cardSize(actor, about.roles);
  return toNode<ActorElement>(input, 'actor', actor, size, known, {
    data: { actor, size, ...about, ...aboutRecord(input, actor.id) },
    draggable: input.draggable && !actor.pinned,
  });
}

export function noteElement(input: ElementsInput, note: Note, known: NodeElement | undefined): NoteElement {
  const size = SIZES.of(note, noteSize);
  return toNode<NoteElement>(input, 'note', note, size, known, {
    data: { note, size, ...aboutRecord(input, note.id) },
  });
}

export function areaElement(input: ElementsInput, area: Area, known: NodeElement | undefined): AreaElement {
  return toNode<AreaElement>(input, 'area', area, area, known, {
    data: { area, ...aboutRecord(input, area.id) },
    // Beneath the flows, and in the way of nobody but at its name and its edge.
    zIndex: -1,
    style: { pointerEvents: 'none' },
    dragHandle: `.${AREA_GRIP}`,
  });
}

const aboutRecord = ({ comments, holders, marks }: ElementsInput, id: string) => ({
  comments: comments.get(id) ?? 0,
  holder: holders.get(id) ?? null,
  mark: marks.get(id) ?? null,
});

function toNode<E extends NodeElement>(
  { selected, draggable, held }: ElementsInput,
  type: NonNullable<E['type']>,
  record: Point & { id: string },
  own: Size,
  known: NodeElement | undefined,
  rest: Pick<E, 'data'> & Partial<E>,
): E {
  const { id } = record;
  const inHand = held.get(id);
  const { x, y } = inHand ?? record;
  const { width = own.width, height = own.height } = inHand ?? own;
  const isSelected = selected.has(id);
  const isDraggable = rest.draggable ?? draggable;
  const data = known?.type === type && isSame(known.data, rest.data) ? known.data : rest.data;
  if (
    known?.type === type &&
    known.position.x === x &&
    known.position.y === y &&
    known.width === width &&
    known.height === height &&
    known.selected === isSelected &&
    known.draggable === isDraggable &&
    known.data === data
  ) {
    return known as E;
  }
  const node: Omit<NodeElement, 'data'> = {
    id,
    type,
    position: { x, y },
    width,
    height,
    // React Flow leaves out of its reckoning what it has neither drawn nor been told the size of.
    measured: { width, height },
    selected: isSelected,
    zIndex: inHand ? IN_HAND : isSelected ? 1 : 0,
  };
  const style = { ...rest.style, ...placeStyle({ x, y }, inHand !== undefined) };
  return { ...node, ...rest, data, style, draggable: isDraggable } as E;
}

/**
 * How an element is put in its place on the paper: at rest without a transform, which would make each a part of the picture
 * of its own for the browser to sort; in a hand by one, which moves it without anything being laid out anew.
 */
export const placeStyle = ({ x, y }: Point, isInHand: boolean) =>
  isInHand
    ? { left: '0', top: '0', transform: `translate(${x}px, ${y}px)` }
    : { left: `${x}px`, top: `${y}px`, transform: 'none' };

export function flowElement(
  input: ElementsInput,
  flow: Flow,
  geometry: FlowPath,
  nameOf: (actor: ActorId) => string,
  known: FlowElement | undefined,
): FlowElement {
  const next: FlowElement = {
    id: flow.id,
    flow,
    geometry,
    selected: input.selected.has(flow.id),
    fromName: nameOf(flow.from),
    toName: nameOf(flow.to),
    ...aboutRecord(input, flow.id),
  };
  return known && isSame(known, next) ? known : next;
}

/** The paper that a node takes. */
export const nodeRect = ({ position, width = 0, height = 0 }: NodeElement): Rect => ({ ...position, width, height });

/** The paper that a flow's curve and label lie on. */
export const flowRect = ({ geometry }: FlowElement): Rect => FLOW_RECTS.of(geometry, pathRect);

const pathRect = (path: FlowPath): Rect => {
  const line = lineBounds(path);
  return grown(boundsOf([line, labelRect(path)]) ?? line, ARROW.length);
};

/** What has been worked out of immutable objects, for as long as they live. */
class Derived {
  readonly #known = new WeakMap<object, unknown>();

  of<K extends object, V>(source: K, derive: (source: K) => V): V {
    if (!this.#known.has(source)) this.#known.set(source, derive(source));
    return this.#known.get(source) as V;
  }
}

const SIZES = new Derived();
const FLOW_RECTS = new Derived();

export const NOTHING_HELD: ReadonlyMap<string, HeldPlace> = new Map();

/** Whether an element looks the same wherever it lies: moving it is React Flow's part. */
export const isSameLook = (a: NodeLook, b: NodeLook): boolean =>
  a.data === b.data && a.selected === b.selected && a.draggable === b.draggable;

type NodeLook = Pick<NodeElement, 'data' | 'selected' | 'draggable'>;

/** Above the flows that it lifts, which lie above everything else. */
const IN_HAND = 7;

/** The class of what an area can be taken hold of by. */
export const AREA_GRIP = 'area-grip';

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every(
    (key) => a[key] === b[key] || (key === 'holder' && isSameHolder(a[key], b[key])),
  );
}

function isSameHolder(a: unknown, b: unknown): boolean {
  const [one, other] = [a as Holder | null, b as Holder | null];
  return one?.name === other?.name && one?.colour === other?.colour;
}
