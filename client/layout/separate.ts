import { Grid } from '../../shared/drawing/Grid.ts';
import { grown, type Point, type Rect } from '../../shared/drawing/rect.ts';

/** Free paper wanted between cards, in px: enough for a line to pass with its arrowhead. */
export const GAP = { x: 88, y: 68 };
/** Free paper that is always kept, also where there is no room for the gap. */
const LEAST_GAP = 24;
const ROUNDS = 150;

/**
 * Moves cards off each other and off what stands in their way by as little as it takes, keeping how they lie to each
 * other. Returns the cards in their order, in whole pixels; none is closer than `LEAST_GAP` to another or an obstacle.
 */
export function separate(cards: readonly Rect[], obstacles: readonly Rect[]): Rect[] {
  const pushed = pushApart(cards, obstacles).map((card) => ({ ...card, x: Math.round(card.x), y: Math.round(card.y) }));
  return settle(pushed, obstacles);
}

interface Body {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

function pushApart(cards: readonly Rect[], obstacles: readonly Rect[]): Rect[] {
  const movable = cards.map((card): Body => ({ ...card, fixed: false }));
  const bodies = [...movable, ...obstacles.map((card): Body => ({ ...card, fixed: true }))];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushOnce(bodies.sort((a, b) => a.x - b.x))) break;
  }
  return movable.map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** @param bodies from left to right. False when none had to move. */
function pushOnce(bodies: readonly Body[]): boolean {
  const widest = Math.max(...bodies.map((body) => body.width));
  let moved = false;
  for (let i = 0; i < bodies.length; i += 1) {
    const a = bodies[i] as Body;
    for (let j = i + 1; j < bodies.length; j += 1) {
      const b = bodies[j] as Body;
      if (b.x > a.x + widest + 2 * GAP.x) break;
      if (a.fixed && b.fixed) continue;
      const tooNearX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + GAP.x;
      const tooNearY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + GAP.y;
      if (tooNearX <= 0.5 || tooNearY <= 0.5) continue;
      moved = true;
      const share = a.fixed || b.fixed ? 1 : 0.5;
      const acrossFirst = tooNearX < tooNearY * 1.3;
      const [dx, dy] = acrossFirst ? [tooNearX * share, 0] : [0, tooNearY * share];
      const right = a.x + a.width / 2 <= b.x + b.width / 2 ? 1 : -1;
      const below = a.y + a.height / 2 <= b.y + b.height / 2 ? 1 : -1;
      if (!a.fixed) [a.x, a.y] = [a.x - dx * right, a.y - dy * below];
      if (!b.fixed) [b.x, b.y] = [b.x + dx * right, b.y + dy * below];
    }
  }
  return moved;
}

/** Puts each card that still stands on something in the nearest free place. */
function settle(cards: readonly Rect[], obstacles: readonly Rect[]): Rect[] {
  const taken = new Grid<Rect>(208);
  for (const obstacle of obstacles) taken.add(obstacle, obstacle);
  const isFree = (rect: Rect) => taken.in(grown(rect, LEAST_GAP)).length === 0;
  return cards.map((card) => {
    const place = { ...card, ...nearestFree(card, isFree) };
    taken.add(place, place);
    return place;
  });
}

function nearestFree(card: Rect, isFree: (rect: Rect) => boolean): Point {
  for (let reach = 0; ; reach += 24) {
    const steps = Math.max(1, Math.round(reach / 12));
    for (let step = 0; step < steps; step += 1) {
      const angle = (2 * Math.PI * step) / steps;
      const at = { x: Math.round(card.x + Math.cos(angle) * reach), y: Math.round(card.y + Math.sin(angle) * reach) };
      if (isFree({ ...card, ...at })) return at;
    }
  }
}
