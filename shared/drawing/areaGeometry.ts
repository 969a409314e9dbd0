import { grown, type Rect } from './rect.ts';

/** How an area is built, in px. */
export const AREA = {
  radius: 14,
  /** free paper between the frame and what stands on it */
  padding: 32,
  name: { font: 18, line: 24, left: 18, top: 12 },
} as const;

/** Smaller than this an area could not hold a card. In px on the paper. */
export const SMALLEST_AREA = { width: 256, height: 160 } as const;

/** The frame that holds a rectangle, with room for its own name above it. */
export function areaAround(content: Rect): Rect {
  const { x, y, width, height } = grown(content, AREA.padding);
  const above = AREA.name.line;
  return {
    x: Math.round(x),
    y: Math.round(y - above),
    width: Math.round(Math.max(SMALLEST_AREA.width, width)),
    height: Math.round(Math.max(SMALLEST_AREA.height, height + above)),
  };
}
