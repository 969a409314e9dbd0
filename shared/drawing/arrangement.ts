import { boundsOf, type Point, type Rect } from './rect.ts';

/** Ways to line records up: by an edge or a middle, or with equal gaps across or down the paper. */
export type Arrangement = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'spreadAcross' | 'spreadDown';

export interface Box {
  id: string;
  rect: Rect;
  /** stays where it is, and the others line up with it */
  pinned: boolean;
}

/** By how much each box has to move, in whole pixels; those that stay are left out. */
export function arrangementShifts(boxes: readonly Box[], arrangement: Arrangement): Map<string, Point> {
  const shifts = isSpread(arrangement) ? spread(boxes, arrangement) : align(boxes, arrangement);
  return new Map(
    [...shifts]
      .map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const)
      .filter(([, { x, y }]) => x !== 0 || y !== 0),
  );
}

const isSpread = (arrangement: Arrangement): arrangement is 'spreadAcross' | 'spreadDown' =>
  arrangement === 'spreadAcross' || arrangement === 'spreadDown';

function align(boxes: readonly Box[], edge: Exclude<Arrangement, 'spreadAcross' | 'spreadDown'>): Map<string, Point> {
  const pinned = boxes.filter((box) => box.pinned);
  const anchor = boundsOf((pinned.length > 0 ? pinned : boxes).map(({ rect }) => rect));
  if (!anchor) return new Map();
  const shiftOf = (rect: Rect): Point => {
    switch (edge) {
      case 'left':
        return { x: anchor.x - rect.x, y: 0 };
      case 'centre':
        return { x: anchor.x - rect.x + (anchor.width - rect.width) / 2, y: 0 };
      case 'right':
        return { x: anchor.x - rect.x + anchor.width - rect.width, y: 0 };
      case 'top':
        return { x: 0, y: anchor.y - rect.y };
      case 'middle':
        return { x: 0, y: anchor.y - rect.y + (anchor.height - rect.height) / 2 };
      case 'bottom':
        return { x: 0, y: anchor.y - rect.y + anchor.height - rect.height };
    }
  };
  return new Map(boxes.filter((box) => !box.pinned).map(({ id, rect }) => [id, shiftOf(rect)]));
}

/** The outermost boxes stay, and so do the pinned ones; between two that stay the gaps become equal. */
function spread(boxes: readonly Box[], direction: 'spreadAcross' | 'spreadDown'): Map<string, Point> {
  const [start, size] = direction === 'spreadAcross' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const middle = ({ rect }: Box): number => rect[start] + rect[size] / 2;
  const sorted = [...boxes].sort((a, b) => middle(a) - middle(b));
  const shifts = new Map<string, Point>();
  let from = 0;
  for (let to = 1; to < sorted.length; to += 1) {
    if (!(sorted[to]!.pinned || to === sorted.length - 1)) continue;
    const between = sorted.slice(from + 1, to);
    const first = sorted[from]!.rect;
    const room = sorted[to]!.rect[start] - first[start] - first[size];
    const gap = (room - between.reduce((sum, { rect }) => sum + rect[size], 0)) / (between.length + 1);
    let at = first[start] + first[size] + gap;
    for (const { id, rect } of between) {
      shifts.set(id, { x: 0, y: 0, [start]: at - rect[start] });
      at += rect[size] + gap;
    }
    from = to;
  }
  return shifts;
}
