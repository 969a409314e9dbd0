import { AREA, areaAround } from '../../shared/drawing/areaGeometry.ts';
import { boundsOf, centreOf, contains, type Point, type Rect } from '../../shared/drawing/rect.ts';
import { drawAround, drawComponent } from './drawComponent.ts';
import type { Link, Network, NetworkCard, Tidied } from './Network.ts';
import { movedBy, pack, rows } from './pack.ts';
import { separate } from './separate.ts';
import type { Edge } from './stress.ts';

/** Free paper between cards that flows connect, and what is put below them, in px. */
const BELOW = 96;

/**
 * Finds places for the movable cards: those that flows connect near each other with few crossings, those without flows
 * in rows, none on another card, a note or an area that it doesn't stand on. What stands on an area stays on it, and the
 * area grows where it must. The middle of what is tidied stays where it was. The same network gives the same answer, in
 * whatever order it comes.
 */
export function tidy(network: Network): Tidied {
  const cards = inOrder(network.cards);
  const links = [...network.links].sort((one, other) => (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1));
  const places = new Map(cards.map(({ id, rect }) => [id, rect]));
  const areas = new Map(inOrder(network.areas).map(({ id, rect }) => [id, rect]));
  const field = (movable: NetworkCard[], anchors: Anchor[], obstacles: Rect[]): Field => {
    const middle = centreOf(boundsOf(movable.map((card) => card.rect)) as Rect);
    return { movable, links, anchors, obstacles, middle };
  };

  for (const [id, frame] of areas) {
    const members = cards.filter((card) => card.area === id);
    const movable = members.filter((card) => card.movable);
    if (movable.length === 0) continue;
    const obstacles = [
      ...members.filter((card) => !card.movable).map((card) => card.rect),
      ...[...network.notes, ...areas.values()].filter((other) => other !== frame && contains(frame, centreOf(other))),
    ];
    const drawn = drawField(field(movable, [], obstacles));
    const placed = obstacles.length === 0 ? movedBy(drawn, intoFrame(boundsOf(drawn) as Rect, frame)) : drawn;
    movable.forEach((card, i) => {
      places.set(card.id, placed[i] as Rect);
    });
    areas.set(id, boundsOf([frame, areaAround(boundsOf(placed) as Rect)]) as Rect);
  }

  const movable = cards.filter((card) => card.movable && card.area === null);
  if (movable.length > 0) {
    const others = cards
      .filter((card) => !(card.movable && card.area === null))
      .map(({ id }) => ({ id, rect: places.get(id) as Rect }));
    const obstacles = [...network.notes, ...areas.values(), ...others.map(({ rect }) => rect)];
    const drawn = drawField(field(movable, network.whole ? others : [], obstacles));
    movable.forEach((card, i) => {
      places.set(card.id, drawn[i] as Rect);
    });
  }

  const grownAreas = network.areas.filter(({ id, rect }) => areas.get(id) !== rect);
  return {
    cards: cards.filter((card) => card.movable).map(({ id }) => ({ id, ...cornerOf(places.get(id) as Rect) })),
    areas: grownAreas.map(({ id }) => ({ id, rect: areas.get(id) as Rect })),
  };
}

interface Anchor {
  id: string;
  rect: Rect;
}

/** A piece of paper on which cards find their places without looking at the rest. */
interface Field {
  movable: readonly NetworkCard[];
  links: readonly Link[];
  /** cards that stay and draw near them those that they have flows with */
  anchors: readonly Anchor[];
  obstacles: readonly Rect[];
  /** where the middle of the cards is to be */
  middle: Point;
}

/** The places of the movable cards in their order. */
function drawField({ movable, links, anchors, obstacles, middle }: Field): Rect[] {
  const indices = new Map([...movable, ...anchors].map(({ id }, i) => [id, i]));
  const edges = links.flatMap(({ a, b, length }): Edge[] => {
    const [from, to] = [indices.get(a), indices.get(b)];
    if (from === undefined || to === undefined || Math.min(from, to) >= movable.length) return [];
    return [{ a: from, b: to, length }];
  });
  const rects = [...movable, ...anchors].map(({ rect }) => rect);
  const groups = connected(rects.length, edges);
  const isAnchored = (group: readonly number[]) => group.some((node) => node >= movable.length);
  const placed: Rect[] = [];
  const standing = [...obstacles];

  for (const group of groups.filter((one) => one.length > 1 && isAnchored(one))) {
    const cards = group.filter((node) => node < movable.length);
    const held = group.filter((node) => node >= movable.length);
    const drawn = drawAround(at(rects, cards), at(rects, held), within(edges, [...cards, ...held]), standing);
    cards.forEach((node, i) => {
      placed[node] = drawn[i] as Rect;
    });
    standing.push(...drawn);
  }

  const free = groups.filter((group) => !isAnchored(group));
  const webs = free.filter((group) => group.length > 1);
  const lonely = free.filter((group) => group.length === 1).flat();
  const block = new Map<number, Rect>();
  const pictures = pack(webs.map((group) => drawComponent(at(rects, group), within(edges, group))));
  webs.forEach((group, i) => {
    group.forEach((node, k) => {
      block.set(node, pictures[i]?.[k] as Rect);
    });
  });
  const above = boundsOf([...block.values()]);
  const inRows = lonely.length > 0 ? rows(at(rects, lonely), above?.width ?? null) : [];
  const width = boundsOf(inRows)?.width ?? 0;
  const under = above
    ? { x: Math.round(above.x + (above.width - width) / 2), y: above.y + above.height + BELOW }
    : { x: 0, y: 0 };
  lonely.forEach((node, i) => {
    block.set(node, movedBy([inRows[i] as Rect], under)[0] as Rect);
  });
  const bounds = boundsOf([...block.values()]);
  if (bounds) {
    const anchored = boundsOf(placed.filter(Boolean));
    const centre = centreOf(bounds);
    const shift = anchored
      ? { x: centreOf(anchored).x - centre.x, y: anchored.y + anchored.height + BELOW - bounds.y }
      : // In whole pixels, or tidying again and again would make the picture wander.
        { x: Math.round(middle.x - centre.x), y: Math.round(middle.y - centre.y) };
    const nodes = [...block.keys()];
    const settled = separate(movedBy([...block.values()], shift), standing);
    nodes.forEach((node, i) => {
      placed[node] = settled[i] as Rect;
    });
  }
  return placed;
}

/** The nodes of each connected part of the graph, in order. */
function connected(count: number, edges: readonly Edge[]): number[][] {
  const parent = Array.from({ length: count }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] as number;
    return root;
  };
  for (const { a, b } of edges) parent[rootOf(a)] = rootOf(b);
  const groups = new Map<number, number[]>();
  for (let node = 0; node < count; node += 1) {
    const root = rootOf(node);
    groups.set(root, [...(groups.get(root) ?? []), node]);
  }
  return [...groups.values()];
}

/** The edges between these nodes, by their index in the list of nodes. */
function within(edges: readonly Edge[], nodes: readonly number[]): Edge[] {
  const indices = new Map(nodes.map((node, i) => [node, i]));
  return edges.flatMap(({ a, b, length }) => {
    const [from, to] = [indices.get(a), indices.get(b)];
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, length }];
  });
}

/** By how much to move a picture so that it stands inside a frame, in its middle where it is small enough. */
function intoFrame(picture: Rect, frame: Rect): Point {
  const inside = {
    x: frame.x + AREA.padding,
    y: frame.y + AREA.padding + AREA.name.line,
    width: frame.width - 2 * AREA.padding,
    height: frame.height - 2 * AREA.padding - AREA.name.line,
  };
  return {
    x: Math.round(inside.x + Math.max(0, (inside.width - picture.width) / 2) - picture.x),
    y: Math.round(inside.y + Math.max(0, (inside.height - picture.height) / 2) - picture.y),
  };
}

const at = (rects: readonly Rect[], nodes: readonly number[]): Rect[] => nodes.map((node) => rects[node] as Rect);

const cornerOf = ({ x, y }: Rect): Point => ({ x, y });

const inOrder = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
