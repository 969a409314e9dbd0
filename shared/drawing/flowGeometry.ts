import type { Flow } from '../board/flow.ts';
import type { ActorId, FlowId } from '../board/ids.ts';
import { centreOf, contains, crosses, exitPoint, grown, overlap, type Point, type Rect } from './rect.ts';
import { cutLine, textWidth } from './textMetrics.ts';

/** How a label on a flow is built, in px. Its mark stands before the text. */
export const LABEL = { font: 14, line: 20, padding: 6, maxTextWidth: 180, icon: 16, iconGap: 4 } as const;

/** Length and half width of an arrowhead, and the free space between its tip and the card, in px. */
export const ARROW = { length: 12, halfWidth: 5.5, gap: 3 } as const;

/** Beside the words: a handshake for what is agreed, a question mark for what nobody has confirmed. */
export type LabelMark = 'agreed' | 'unconfirmed';

/** What stands on a flow's line. */
export interface LabelContent {
  text: string;
  mark: LabelMark | null;
}

export interface FlowPath {
  /** SVG path data of the curve from giver to receiver */
  path: string;
  start: Point;
  /** of the quadratic curve; null for a loop */
  control: Point | null;
  /** the tip of the arrowhead */
  end: Point;
  /** direction of the arrow at its tip, in radians; 0 points right, π/2 down */
  angle: number;
  /** `x` and `y` are its centre; `text` is cut to fit */
  label: LabelContent & { x: number; y: number; width: number; height: number };
}

type CardOf = (id: ActorId) => Rect | undefined;
export type LabelOf = (flow: Flow) => LabelContent;

/** The same for both directions between two actors. */
export const pairKey = (from: ActorId, to: ActorId): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** The flows by the pair of actors that they run between; the keys are those of `pairKey`. */
export function pairsOf(flows: Iterable<Flow>): Map<string, Flow[]> {
  const pairs = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = pairKey(flow.from, flow.to);
    const pair = pairs.get(key);
    if (pair) pair.push(flow);
    else pairs.set(key, [flow]);
  }
  return pairs;
}

/**
 * The curves of all flows between one pair of actors, or of one actor's flows to itself. They fan out around the line
 * between the cards, each keeping to the right of its way; which is where depends on nothing but the flows' ids, the
 * two cards and those in the way, which the fan steps round where it can. Empty when a card is not known.
 */
export function pairPaths(
  pair: readonly Flow[],
  cardOf: CardOf,
  labelOf: LabelOf,
  inTheWay: readonly Rect[] = [],
): Map<FlowId, FlowPath> {
  const flows = [...pair].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = flows[0];
  if (!first) return new Map();
  const [aId, bId] = first.from < first.to ? [first.from, first.to] : [first.to, first.from];
  const a = cardOf(aId);
  const b = cardOf(bId);
  if (!a || !b) return new Map();
  const labels = new Map(flows.map((flow) => [flow.id, measuredLabel(labelOf(flow))]));
  const labelled = (flow: Flow): Label => labels.get(flow.id) as Label;
  if (aId === bId) return new Map(flows.map((flow, rank) => [flow.id, loop(a, rank, labelled(flow))]));

  const forward = flows.filter((flow) => flow.from === aId).reverse();
  const backward = flows.filter((flow) => flow.from !== aId);
  const lanes = [...backward, ...forward].map((flow) => ({ flow, label: labelled(flow) }));
  const fan = bestFan(lanes, a, b, inTheWay);
  return new Map(
    lanes.map(({ flow, label }, i) => {
      const { from, control, to, at } = fan[i] as Lane;
      const [start, end] = flow.from === aId ? [from, to] : [to, from];
      const path = `M${px(start.x)},${px(start.y)}Q${px(control.x)},${px(control.y)} ${px(end.x)},${px(end.y)}`;
      const tail = Math.hypot(end.x - control.x, end.y - control.y) > 0.01 ? control : start;
      const angle = Math.atan2(end.y - tail.y, end.x - tail.x);
      return [flow.id, { path, start, control, end, angle, label: { ...label, x: at.x, y: at.y } }];
    }),
  );
}

interface Label extends LabelContent {
  width: number;
  height: number;
}

function measuredLabel({ text: whole, mark }: LabelContent): Label {
  const text = cutLine(whole, LABEL.font, 'regular', LABEL.maxTextWidth);
  const icon = mark ? LABEL.icon + LABEL.iconGap : 0;
  const width = Math.ceil(textWidth(text, LABEL.font, 'regular')) + icon + 2 * LABEL.padding;
  return { text, mark, width, height: LABEL.line };
}

/** One curve of a fan, from the first card to the second whichever way its flow goes, and the centre of its label. */
interface Lane {
  from: Point;
  control: Point;
  to: Point;
  at: Point;
}

/** How far apart lanes are in the middle, in px. The last is so wide that no two labels can meet in any direction. */
const SPACINGS = [30, 42, 56, 72, 92, 116, 144, 180, 230];
/** Over how many places along their lanes the labels of neighbours are spread. */
const STAGGERS = [1, 2, 3, 4];
/** Free paper between two labels, in px. */
const CLEARANCE = 12;

/** How far a whole fan may step aside where a label finds no room between two cards, or for a card in the way, in px. */
const DETOURS = [-64, 64, -96, 96, -140, 140, -190, 190, -250, 250];
/** A fan steps no further aside than this part of the way between the cards. */
const DETOUR_SHARE = 0.5;
const COVERED_CARD = 300;
/** Free paper between a line and a card in its way, in px. */
const BERTH = 8;

/** The calmest fan in which no two labels meet. */
function bestFan(lanes: readonly { label: Label }[], a: Rect, b: Rect, inTheWay: readonly Rect[]): Lane[] {
  const obstacles = inTheWay.map((card) => grown(card, BERTH)).filter((card) => !overlap(card, a) && !overlap(card, b));
  const [centreA, centreB] = [centreOf(a), centreOf(b)];
  const furthest = Math.max(96, DETOUR_SHARE * Math.hypot(centreB.x - centreA.x, centreB.y - centreA.y));
  let best: { fan: Lane[]; cost: number } | null = null;
  for (const detour of [0, ...DETOURS]) {
    if ((best && best.cost < COVERED_CARD) || Math.abs(detour) > furthest) break;
    for (const spacing of lanes.length === 1 ? SPACINGS.slice(0, 1) : SPACINGS) {
      for (const stagger of STAGGERS.slice(0, lanes.length)) {
        const calm = (spacing * (lanes.length - 1)) / 2 + Math.abs(detour) + stagger * 10;
        const limit: number = best ? best.cost - calm : Number.POSITIVE_INFINITY;
        if (limit <= 0) continue;
        const fan = fanOut(lanes.length, a, b, { spacing, stagger, detour });
        const boxes = lanes.map(({ label }, i) => grown(boxAround(label, (fan[i] as Lane).at), CLEARANCE / 2));
        if (boxes.some((box, i) => boxes.some((other, j) => j < i && overlap(box, other)))) continue;
        const unclear = unclarity(fan, boxes, a, b, limit) + COVERED_CARD * crossings(fan, obstacles);
        if (unclear < limit) best = { fan, cost: calm + unclear };
      }
    }
  }
  return best?.fan ?? fanOut(lanes.length, a, b, { spacing: SPACINGS.at(-1) as number, stagger: 1, detour: 0 });
}

const boxAround = ({ width, height }: Pick<Rect, 'width' | 'height'>, at: Point): Rect => ({
  x: at.x - width / 2,
  y: at.y - height / 2,
  width,
  height,
});

/** What is unclear in a fan: labels on a card or an arrowhead, and labels on another flow's line. Stops at `limit`. */
function unclarity(fan: readonly Lane[], boxes: readonly Rect[], a: Rect, b: Rect, limit: number): number {
  let cost = 0;
  for (const card of [a, b]) {
    const around = grown(card, ARROW.gap + ARROW.length);
    for (const box of boxes) if (overlap(box, around)) cost += COVERED_CARD;
  }
  if (fan.length === 1) return cost;
  for (const [j, lane] of fan.entries()) {
    const points = SAMPLES.map((t) => pointOn(lane, t));
    for (const [i, box] of boxes.entries()) {
      if (cost >= limit) return cost;
      if (i !== j && points.some((point) => contains(box, point))) cost += 60;
    }
  }
  return cost;
}

/** How often the lanes of a fan run over a card that is none of theirs. */
function crossings(fan: readonly Lane[], obstacles: readonly Rect[]): number {
  if (obstacles.length === 0) return 0;
  let count = 0;
  for (const lane of fan) {
    const points = [lane.from, ...SAMPLES.map((t) => pointOn(lane, t)), lane.to];
    for (const card of obstacles) {
      if (points.some((point, i) => i > 0 && crosses(card, points[i - 1] as Point, point))) count += 1;
    }
  }
  return count;
}

const SAMPLES = Array.from({ length: 23 }, (_, i) => (i + 1) / 24);

const pointOn = ({ from, control, to }: Omit<Lane, 'at'>, t: number): Point => pointOnCurve(from, control, to, t);

/** A point of a quadratic curve, `t` from 0 to 1. */
export function pointOnCurve(from: Point, control: Point, to: Point, t: number): Point {
  const along = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t ** 2 * r;
  return { x: along(from.x, control.x, to.x), y: along(from.y, control.y, to.y) };
}

/** SVG path data of a flow's arrowhead, not closed. */
export function headPath({ end, angle }: Pick<FlowPath, 'end' | 'angle'>): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const wing = (side: number): string => {
    const x = end.x - ARROW.length * cos - side * sin;
    const y = end.y - ARROW.length * sin + side * cos;
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  return `M ${wing(-ARROW.halfWidth)} L ${end.x.toFixed(2)} ${end.y.toFixed(2)} L ${wing(ARROW.halfWidth)}`;
}

/** The rectangle that a flow's words take. */
export const labelRect = ({ label }: Pick<FlowPath, 'label'>): Rect => boxAround(label, label);

/** Largest distance between neighbours where they meet a card, in px. */
const END_SPACING = 22;

interface Fan {
  spacing: number;
  stagger: number;
  detour: number;
}

/** Lanes from left to right as seen from `a`. Their middles stand on one line across, `spacing` apart. */
function fanOut(count: number, a: Rect, b: Rect, { spacing, stagger, detour }: Fan): Lane[] {
  const [centreA, centreB] = [centreOf(a), centreOf(b)];
  const distance = Math.hypot(centreB.x - centreA.x, centreB.y - centreA.y);
  const ahead = distance === 0 ? { x: 1, y: 0 } : between(centreA, centreB, 1 / distance);
  const right = { x: -ahead.y, y: ahead.x };
  const [doorA, doorB] = [exitPoint(a, centreA, centreB), exitPoint(b, centreB, centreA)];
  const middle = { x: (doorA.x + doorB.x) / 2, y: (doorA.y + doorB.y) / 2 };
  const gap = Math.hypot(doorB.x - doorA.x, doorB.y - doorA.y);
  const step = Math.min(
    Math.max((LABEL.line + CLEARANCE + 1) / Math.max(gap, 1), 0.06),
    0.64 / Math.max(stagger - 1, 1),
  );

  return Array.from({ length: count }, (_, i) => {
    const slot = i - (count - 1) / 2;
    const peak = moved(middle, right, slot * spacing + detour);
    const from = borderPoint(a, right, slot, count, peak);
    const to = borderPoint(b, right, slot, count, peak);
    const bend = { x: 2 * peak.x - (from.x + to.x) / 2, y: 2 * peak.y - (from.y + to.y) / 2 };
    const control = inFrontOf(b, to, inFrontOf(a, from, bend));
    const row = (i % stagger) - (stagger - 1) / 2;
    return { from, control, to, at: pointOn({ from, control, to }, 0.5 + row * step) };
  });
}

/** Where a lane meets a card: it looks towards its middle from a point beside the card's centre. */
function borderPoint(card: Rect, right: Point, slot: number, count: number, peak: Point): Point {
  const reach = 0.7 * Math.min(card.width / 2 / Math.abs(right.x || 1e-9), card.height / 2 / Math.abs(right.y || 1e-9));
  const spacing = Math.min(END_SPACING, reach / Math.max((count - 1) / 2, 0.5));
  return exitPoint(grown(card, ARROW.gap), moved(centreOf(card), right, slot * spacing), peak);
}

/** How far out a curve's bend is from the card, at least, in px. */
const STEM = 20;

/** The control point, so far out from the side of the card where its curve meets it that no arrowhead slips beneath. */
function inFrontOf(card: Rect, door: Point, control: Point): Point {
  const { x, y, width, height } = grown(card, ARROW.gap);
  if (Math.abs(door.y - y) < 0.01) return { x: control.x, y: Math.min(control.y, y - STEM) };
  if (Math.abs(door.y - y - height) < 0.01) return { x: control.x, y: Math.max(control.y, y + height + STEM) };
  if (Math.abs(door.x - x) < 0.01) return { x: Math.min(control.x, x - STEM), y: control.y };
  return { x: Math.max(control.x, x + width + STEM), y: control.y };
}

const between = (from: Point, to: Point, scale: number): Point => ({
  x: (to.x - from.x) * scale,
  y: (to.y - from.y) * scale,
});

const moved = (from: Point, direction: Point, by: number): Point => ({
  x: from.x + direction.x * by,
  y: from.y + direction.y * by,
});

/** A flow to its own giver: a loop at the card's top right corner, each further one larger. */
function loop(card: Rect, rank: number, label: Label): FlowPath {
  const right = card.x + card.width;
  const reach = 60 + rank * 36;
  const start = { x: right - 40 - rank * 8, y: card.y - ARROW.gap };
  const end = { x: right + ARROW.gap, y: card.y + 24 + rank * 18 };
  const above = { x: start.x, y: card.y - reach };
  const beside = { x: right + reach, y: card.y - reach };
  const at = {
    x: (start.x + 3 * above.x + 3 * beside.x + end.x) / 8,
    y: (start.y + 3 * above.y + 3 * beside.y + end.y) / 8,
  };
  const points = [above, beside, end].map(({ x, y }) => `${px(x)},${px(y)}`).join(' ');
  const angle = Math.atan2(end.y - beside.y, end.x - beside.x);
  return {
    path: `M${px(start.x)},${px(start.y)}C${points}`,
    start,
    control: null,
    end,
    angle,
    label: { ...label, ...at },
  };
}

const px = (value: number): number => Math.round(value * 10) / 10;
