import type { CDPSession, Page } from '@playwright/test';
import type { BoxOnPaper } from './probe.ts';

export const GESTURES = ['drag', 'pan', 'zoom', 'remote'] as const;
export type Gesture = (typeof GESTURES)[number];

/** Milliseconds between two events of a hand, as a mouse at 60 Hz sends them. */
const EVENT_INTERVAL = 1000 / 60;

/**
 * Sends events at an even pace for a while, as a hand does: it doesn't wait until the page has dealt with the last one.
 * Resolves when the page has dealt with all.
 */
async function keepSending(ms: number, send: (step: number) => Promise<unknown>): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  for (let step = 0; performance.now() - start < ms; step += 1) {
    sent.push(send(step));
    const wait = start + (step + 1) * EVENT_INTERVAL - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await Promise.all(sent);
}

/** A circle begun at its left, so that the first steps are small: px from the start. */
const onCircle = (step: number, radius: number) => ({
  x: radius * (1 - Math.cos(step / 12)),
  y: radius * Math.sin(step / 12),
});

interface Hand {
  page: Page;
  cdp: CDPSession;
  /** where a box is that can be taken hold of */
  box: { x: number; y: number };
  ms: number;
}

export async function drag({ page, cdp, box, ms }: Hand): Promise<void> {
  await page.mouse.move(box.x, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + 6, box.y + 6, { steps: 3 });
  await keepSending(ms, (step) => {
    const { x, y } = onCircle(step, 60);
    return cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseMoved',
      x: box.x + 6 + x,
      y: box.y + 6 + y,
      button: 'left',
      buttons: 1,
    });
  });
  // Back to where it was, so that the next hand finds it there.
  await page.mouse.move(box.x, box.y);
  await page.mouse.up();
}

const wheel = (cdp: CDPSession, at: { x: number; y: number }, deltaX: number, deltaY: number, modifiers = 0) =>
  cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...at, deltaX, deltaY, modifiers });

/** Two fingers on a trackpad: to and fro. */
export const pan = ({ cdp, box, ms }: Hand): Promise<void> =>
  keepSending(ms, (step) => {
    const way = Math.floor(step / 30) % 2 === 0 ? 1 : -1;
    return wheel(cdp, box, way * 14, way * 8);
  });

const CONTROL = 2;

/** A pinch on a trackpad: in and out. */
export const zoom = ({ cdp, box, ms }: Hand): Promise<void> =>
  keepSending(ms, (step) => wheel(cdp, box, 0, Math.floor(step / 20) % 2 === 0 ? -4 : 4, CONTROL));

export const rest = ({ ms }: Pick<Hand, 'ms'>): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The box whose middle is nearest to the middle of the window, clear of its rims. */
export async function boxInTheMiddle(page: Page, boxes: readonly BoxOnPaper[]): Promise<{ x: number; y: number }> {
  const [nearest] = await boxesInView(page, boxes);
  if (!nearest) throw new Error('no box is in view');
  return nearest.at;
}

/** The boxes whose middle is in the window, those near its middle first. */
export async function boxesInView(page: Page, boxes: readonly BoxOnPaper[]) {
  return page.evaluate(
    (boxes) =>
      boxes
        .flatMap((box) => {
          const at = window.probe?.boxAt(box);
          const isInView = at && at.x > 0 && at.x < innerWidth && at.y > 0 && at.y < innerHeight;
          return isInView ? [{ id: box.id, at, off: Math.hypot(at.x - innerWidth / 2, at.y - innerHeight / 2) }] : [];
        })
        .sort((a, b) => a.off - b.off),
    [...boxes],
  );
}
