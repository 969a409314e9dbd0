import type { Locator, Page } from '@playwright/test';
import { card, saved } from './hands.ts';
import { boxOf } from './touch.ts';
import { expect, test } from './workshop.ts';

const GIVER = 'Kyläyhdistys';
const GETTER = 'Kylien asukkaat';
/** the flows between the two */
const flowsOf = (page: Page): Locator => page.locator(`[data-flow][aria-label*="${GIVER}"][aria-label*="${GETTER}"]`);

test('with Alt held a drag puts down copies with the flows between them, as one step', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  const flows = await flowsOf(other).count();
  expect(flows).toBeGreaterThan(0);
  await card(page, GIVER).click();
  await card(page, GETTER).click({ modifiers: ['Shift'] });
  const before = await boxOf(card(page, GIVER));
  const hand = { x: before.x + before.width / 2, y: before.y + before.height / 2 };

  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down();
  await page.mouse.move(hand.x + 60, hand.y - 40, { steps: 4 });
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await page.keyboard.down('Alt');
  await expect(page.locator('[data-copy]')).toHaveText([GIVER, GETTER]);
  await expect.poll(async () => (await boxOf(card(page, GIVER))).x).toBe(before.x);
  await page.mouse.move(hand.x + 140, hand.y - 90, { steps: 4 });
  const shown = await boxOf(page.locator('[data-copy]').first());
  await page.mouse.up();
  await page.keyboard.up('Alt');

  for (const seen of [page, other]) {
    for (const name of [GIVER, GETTER]) await expect(card(seen, name)).toHaveCount(2);
    await expect(flowsOf(seen)).toHaveCount(2 * flows);
  }
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await expect(page.locator('[data-selected] [data-actor]')).toHaveCount(2);
  expect((await boxOf(card(page, GIVER).first())).x).toBeCloseTo(before.x, 0);
  const copy = await boxOf(card(page, GIVER).last());
  expect(shown.x - before.x).toBeGreaterThan(100);
  expect(Math.abs(copy.x - shown.x)).toBeLessThan(4);
  expect(Math.abs(copy.y - shown.y)).toBeLessThan(4);

  await expect(saved(page)).toBeVisible();
  await page.keyboard.press('Control+z');
  for (const name of [GIVER, GETTER]) await expect(card(other, name)).toHaveCount(1);
  await expect(flowsOf(other)).toHaveCount(flows);
});

test('a drag that lets go of Alt before the card is let go of moves it', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const before = await boxOf(card(page, GIVER));
  const hand = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  await page.keyboard.down('Alt');
  await page.mouse.move(hand.x, hand.y);
  await page.mouse.down();
  await page.mouse.move(hand.x + 80, hand.y - 60, { steps: 4 });
  await expect(page.locator('[data-copy]')).toHaveCount(1);
  await page.keyboard.up('Alt');
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await page.mouse.up();
  await expect.poll(async () => (await boxOf(card(page, GIVER))).x - before.x).toBeGreaterThan(60);
  await expect(card(page, GIVER)).toHaveCount(1);
});
