import type { Locator, Page } from '@playwright/test';
import { addActorByPointer, card } from './hands.ts';
import { expect, test } from './workshop.ts';

const box = async (locator: Locator) => {
  const found = await locator.boundingBox();
  if (!found) throw new Error(`${locator} is not on the screen`);
  return found;
};

const places = async (page: Page, ...names: string[]) => Promise.all(names.map((name) => box(card(page, name))));

test('a dragged card comes in line with its neighbour and shows it, unless Ctrl is held', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop();
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await addActorByPointer(page, { x: 400, y: 200 }, 'Martat', 'association');
  await addActorByPointer(page, { x: 700, y: 500 }, 'Kunta', 'municipality');
  await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
  const lines = page.locator('svg[class*="lines"] line');
  const apart = async (seen: Page) => {
    const [martat, kunta] = await places(seen, 'Martat', 'Kunta');
    return kunta!.x - martat!.x;
  };

  const start = await box(card(page, 'Kunta'));
  const hand = { x: start.x + 80, y: start.y + 12 };
  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down();
  await page.mouse.move(hand.x - 100, hand.y, { steps: 5 });
  await page.keyboard.down('Control');
  hand.x -= 96 + (await apart(page));
  await page.mouse.move(hand.x, hand.y, { steps: 5 });
  await expect.poll(() => apart(page)).toBeGreaterThan(1);
  expect(await apart(page)).toBeLessThan(6);
  await expect(lines).toHaveCount(0);

  await page.keyboard.up('Control');
  await page.mouse.move(hand.x, hand.y + 1);
  await expect(lines.first()).toBeAttached();
  await page.mouse.up();
  await expect(lines).toHaveCount(0);
  await expect.poll(async () => Math.abs(await apart(page))).toBeLessThan(0.6);
  await other.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await expect.poll(async () => Math.abs(await apart(other))).toBeLessThan(0.6);
});
