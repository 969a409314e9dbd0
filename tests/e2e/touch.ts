import { expect, type Locator, type Page } from '@playwright/test';

interface Place {
  x: number;
  y: number;
}

/** Fingers on the screen, as the browser gets them from a touch screen. */
export async function touchOf(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<void> => {
    await devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((place, id) => ({ ...place, id })),
    });
  };
  return {
    start: (...places: Place[]) => send('touchStart', places),
    move: (...places: Place[]) => send('touchMove', places),
    end: () => send('touchEnd', []),
    /** each finger from its first to its second place, in steps, and off the screen */
    async swipe(...fingers: (readonly [from: Place, to: Place])[]) {
      const STEPS = 10;
      await send(
        'touchStart',
        fingers.map(([from]) => from),
      );
      for (let step = 1; step <= STEPS; step += 1) {
        const share = step / STEPS;
        await send(
          'touchMove',
          fingers.map(([from, to]) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })),
        );
      }
      await send('touchEnd', []);
    },
  };
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the screen`);
  return box;
}

/** Opens the context menu by a finger that rests at a place. */
export async function restAt(page: Page, place: Place) {
  const touch = await touchOf(page);
  await touch.start(place);
  await expect(page.getByRole('menu')).toBeVisible();
  await touch.end();
}
