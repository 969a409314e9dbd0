import { boundsOf, centreOf, crosses, type Point, type Rect } from '../../shared/drawing/rect.ts';
import { seededRandom } from '../../shared/drawing/seededRandom.ts';
import { separate } from './separate.ts';
import { distances, type Edge, majorize } from './stress.ts';

/** Cards are wider than high, and labels lie on their side: a flow across needs more paper than one down. */
const STRETCH = { x: 1.22, y: 0.82 };
/** Width by height of a picture that fills a page or a screen well. */
export const ASPECT = 1.4;
/** The paper that a card takes with what belongs around it, in px², and a flow's label and line for each px of its length. */
const PAPER = { card: 300 * 190, flow: 80 } as const;

/** How many pictures are tried, by the number of cards; the last is for all larger networks. */
const TRIES = [
  { upTo: 20, starts: 24, angles: 6, rounds: 200 },
  { upTo: 60, starts: 8, angles: 4, rounds: 150 },
  { upTo: 150, starts: 3, angles: 2, rounds: 100 },
  { upTo: Number.POSITIVE_INFINITY, starts: 1, angles: 1, rounds: 80 },
];

/**
 * Cards that hang together → their places around a middle of their own. Some pictures are drawn from different starts
 * and turned, and the one with the fewest crossings and covered cards and the best shape is taken. Where the cards stood
 * decides nothing but which way round the picture lies, so that tidying twice changes nothing.
 */
export function drawComponent(cards: readonly Rect[], edges: readonly Edge[]): Rect[] {
  const count = cards.length;
  const wanted = distances(count, edges);
  const effort = TRIES.find(({ upTo }) => count <= upTo) as (typeof TRIES)[number];
  const free = new Array<boolean>(count).fill(false);
  const random = seededRandom(count);
  let best: { places: Rect[]; cost: number } | null = null;
  for (let start = 0; start < effort.starts; start += 1) {
    const places = start === 0 ? spreadFromPivots(wanted, count) : scattered(count, wanted, random);
    const stress = majorize(places, wanted, free, { rounds: effort.rounds, enough: 0.5 });
    for (let turn = 0; turn < effort.angles; turn += 1) {
      const turned = stretched(rotated(places, (Math.PI * turn) / effort.angles + longAxis(places)), cards, edges);
      const drawn = separate(turned, []);
      const cost = costOf(drawn, edges) + stress * count;
      if (!best || cost < best.cost) best = { places: drawn, cost };
    }
  }
  return best ? asTheyStood(best.places, cards) : [];
}

/**
 * As `drawComponent`, but among anchors that stay: cards that stand near those of them that they are connected with.
 * @param edges by index into the cards and then the anchors
 * @param obstacles what the cards must not land on; the anchors among them
 */
export function drawAround(
  cards: readonly Rect[],
  anchors: readonly Rect[],
  edges: readonly Edge[],
  obstacles: readonly Rect[],
): Rect[] {
  const count = cards.length + anchors.length;
  const wanted = distances(count, edges);
  const { starts, rounds } = TRIES.find(({ upTo }) => count <= upTo) as (typeof TRIES)[number];
  const fixed = Array.from({ length: count }, (_, node) => node >= cards.length);
  const held = anchors.map(centreOf).map(({ x, y }) => ({ x: x / STRETCH.x, y: y / STRETCH.y }));
  const middle = middleOf(held);
  const random = seededRandom(count);
  let best: { places: Rect[]; cost: number } | null = null;
  for (let start = 0; start < starts; start += 1) {
    const loose = scattered(cards.length, wanted, random).map(({ x, y }) => ({ x: x + middle.x, y: y + middle.y }));
    const places = [...loose, ...held];
    majorize(places, wanted, fixed, { rounds, enough: 0.5 });
    const drawn = separate(
      cards.map(({ width, height }, i) => {
        const { x, y } = places[i] as Point;
        return { x: x * STRETCH.x - width / 2, y: y * STRETCH.y - height / 2, width, height };
      }),
      obstacles,
    );
    const cost = costOf([...drawn, ...anchors], edges);
    if (!best || cost < best.cost) best = { places: drawn, cost };
  }
  return best?.places ?? [];
}

/** Coordinates by the distance from three nodes that are far from each other. */
function spreadFromPivots(wanted: Float64Array, count: number): Point[] {
  const away = (from: number, to: number) => wanted[from * count + to] as number;
  const furthest = (distanceOf: (node: number) => number) => {
    let found = 0;
    for (let node = 1; node < count; node += 1) if (distanceOf(node) > distanceOf(found)) found = node;
    return found;
  };
  const first = furthest((node) => away(0, node));
  const second = furthest((node) => away(first, node));
  const third = furthest((node) => Math.min(away(first, node), away(second, node)));
  // Nodes that are as far from each pivot must not start on one spot.
  return Array.from({ length: count }, (_, node) => ({
    x: away(first, node) - away(second, node) + Math.cos(node) * 40,
    y: 2 * away(third, node) - away(first, node) - away(second, node) + Math.sin(node) * 40,
  }));
}

function scattered(count: number, wanted: Float64Array, random: () => number): Point[] {
  const reach = Math.max(...wanted.subarray(0, count).filter(Number.isFinite));
  return Array.from({ length: count }, () => ({ x: (random() - 0.5) * 2 * reach, y: (random() - 0.5) * 2 * reach }));
}

/** By how much to turn the places to lay their longer axis across, in radians. */
function longAxis(places: readonly Point[]): number {
  const middle = middleOf(places);
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of places) {
    xx += (x - middle.x) ** 2;
    xy += (x - middle.x) * (y - middle.y);
    yy += (y - middle.y) ** 2;
  }
  return -0.5 * Math.atan2(2 * xy, xx - yy);
}

function rotated(places: readonly Point[], angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return places.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }));
}

/** The cards around these middles, on as much paper as they need at least. */
function stretched(middles: readonly Point[], cards: readonly Rect[], edges: readonly Edge[]): Rect[] {
  const needed = cards.length * PAPER.card + edges.reduce((sum, { length }) => sum + length * PAPER.flow, 0);
  const bounds = boundsOf(middles.map(({ x, y }) => ({ x: x * STRETCH.x, y: y * STRETCH.y, width: 0, height: 0 })));
  const paper = Math.max(1, (bounds?.width ?? 0) * (bounds?.height ?? 0));
  const scale = cards.length < 3 ? 1 : Math.min(4, Math.max(1, Math.sqrt(needed / paper)));
  return cards.map(({ width, height }, i) => {
    const { x, y } = middles[i] as Point;
    return { x: x * STRETCH.x * scale - width / 2, y: y * STRETCH.y * scale - height / 2, width, height };
  });
}

/** What is hard to read in a picture: crossings, lines over cards, long lines, an ill shape. */
function costOf(cards: readonly Rect[], edges: readonly Edge[]): number {
  const middles = cards.map(centreOf);
  const ends = edges.map(({ a, b }) => [middles[a] as Point, middles[b] as Point] as const);
  let [crossings, covered, stretch] = [0, 0, 0];
  edges.forEach((edge, i) => {
    const [from, to] = ends[i] as readonly [Point, Point];
    stretch += Math.hypot(to.x - from.x, to.y - from.y) / edge.length;
    for (let j = i + 1; j < edges.length; j += 1) {
      const other = edges[j] as Edge;
      if (edge.a === other.a || edge.a === other.b || edge.b === other.a || edge.b === other.b) continue;
      if (meet([from, to], ends[j] as readonly [Point, Point])) crossings += 1;
    }
    cards.forEach((card, node) => {
      if (node !== edge.a && node !== edge.b && crosses(card, from, to)) covered += 1;
    });
  });
  const bounds = boundsOf(cards);
  const shape = bounds ? Math.abs(Math.log(bounds.width / bounds.height / ASPECT)) : 0;
  return crossings + 3 * covered + (4 * stretch) / Math.max(1, edges.length) + 6 * shape;
}

type Line = readonly [Point, Point];

function meet([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}

/** The picture or its mirror image, whichever is more like the one that people know. */
function asTheyStood(drawn: readonly Rect[], before: readonly Rect[]): Rect[] {
  const old = middleOf(before.map(centreOf));
  const now = boundsOf(drawn) as Rect;
  const middle = centreOf(now);
  let best: { cards: Rect[]; distance: number } | null = null;
  for (const [flipX, flipY] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const) {
    const cards = drawn.map((card) => {
      const centre = centreOf(card);
      const [x, y] = [(centre.x - middle.x) * flipX, (centre.y - middle.y) * flipY];
      return { ...card, x: Math.round(x - card.width / 2), y: Math.round(y - card.height / 2) };
    });
    const distance = cards.reduce((sum, card, i) => {
      const [here, there] = [centreOf(card), centreOf(before[i] as Rect)];
      return sum + (here.x - there.x + old.x) ** 2 + (here.y - there.y + old.y) ** 2;
    }, 0);
    if (!best || distance < best.distance) best = { cards, distance };
  }
  return best?.cards ?? [];
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((so, { x, y }) => ({ x: so.x + x, y: so.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}
