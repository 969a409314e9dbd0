import type { Page } from '@playwright/test';
import { card, flowLabel } from './hands.ts';
import { boxOf, touchOf } from './touch.ts';
import { expect, test } from './workshop.ts';

/** Where a card is on the paper, as everybody has it. */
const placeOnPaper = (page: Page, board: string | undefined, name: string) =>
  page.evaluate(
    async ([board, name]) => {
      const file = await (await fetch(`/api/boards/${board}/export/json`)).json();
      const { x, y } = file.actors.find((actor: { name: string }) => actor.name === name);
      return { x, y };
    },
    [board, name] as const,
  );

test('two fingers zoom and carry the map', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', { hasTouch: true });
  const touch = await touchOf(page);
  const before = await boxOf(card(page, 'Mallu-auto'));
  await touch.swipe(
    [
      { x: 500, y: 450 },
      { x: 400, y: 450 },
    ],
    [
      { x: 700, y: 450 },
      { x: 800, y: 450 },
    ],
  );
  await expect.poll(async () => (await boxOf(card(page, 'Mallu-auto'))).width).toBeGreaterThan(before.width * 1.5);

  const large = await boxOf(card(page, 'Mallu-auto'));
  await touch.swipe(
    [
      { x: 500, y: 450 },
      { x: 560, y: 530 },
    ],
    [
      { x: 700, y: 450 },
      { x: 760, y: 530 },
    ],
  );
  await expect.poll(async () => Math.round((await boxOf(card(page, 'Mallu-auto'))).x - large.x)).toBeGreaterThan(40);
  const carried = await boxOf(card(page, 'Mallu-auto'));
  expect(Math.abs(carried.width - large.width)).toBeLessThan(3);
});

test('a swipe pans wherever it starts, and moves no card', async ({ newWorkshop, enter }) => {
  const { links, boards } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', { hasTouch: true });
  const touch = await touchOf(page);
  const place = () => placeOnPaper(page, boards[0]?.id, 'Seurakunta');
  const before = await place();
  const swipeFrom = async (x: number, y: number) => {
    const start = await boxOf(card(page, 'Mallu-auto'));
    await touch.swipe([
      { x, y },
      { x: x + 60, y: y + 40 },
    ]);
    await expect.poll(async () => Math.round((await boxOf(card(page, 'Mallu-auto'))).x - start.x)).toBeGreaterThan(30);
  };
  const parish = await boxOf(card(page, 'Seurakunta'));
  await swipeFrom(parish.x + parish.width / 2, parish.y + parish.height / 2);
  const again = await boxOf(card(page, 'Seurakunta'));
  // On the dot that a mouse draws a line from.
  await swipeFrom(again.x + again.width / 2, again.y + 1);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  const label = await boxOf(flowLabel(page, 'avustus'));
  await swipeFrom(label.x + label.width / 2, label.y + label.height / 2);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(await place()).toEqual(before);
});

test('a card that was tapped first follows the finger', async ({ newWorkshop, enter }) => {
  const { links, boards } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', { hasTouch: true });
  const touch = await touchOf(page);
  const before = await placeOnPaper(page, boards[0]?.id, 'Seurakunta');
  await card(page, 'Seurakunta').tap();
  await expect(page.getByRole('complementary', { name: 'Seurakunta' })).toBeVisible();
  const { x, y, width, height } = await boxOf(card(page, 'Seurakunta'));
  const middle = { x: x + width / 2, y: y + height / 2 };
  await touch.swipe([middle, { x: middle.x, y: middle.y - 120 }]);
  await expect.poll(async () => (await placeOnPaper(page, boards[0]?.id, 'Seurakunta')).y).toBeLessThan(before.y - 60);
});
