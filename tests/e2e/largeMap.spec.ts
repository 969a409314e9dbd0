import type { Page } from '@playwright/test';
import { call, join } from '../fixtures/workshop.ts';
import { card, map } from './hands.ts';
import { touchOf } from './touch.ts';
import { expect, test } from './workshop.ts';

const COLUMNS = 20;
const ACTORS = Array.from({ length: 300 }, (_, i) => ({
  id: `a${i}`,
  name: `Yhdistys ${i + 1}`,
  sector: 'association',
  x: (i % COLUMNS) * 290,
  y: Math.floor(i / COLUMNS) * 190,
}));
const FLOWS = ACTORS.slice(1).map(({ id }, i) => ({
  id: `f${i}`,
  from: `a${i}`,
  to: id,
  nature: 'tangible',
  deliverable: 'tilat',
  stage: 'accepted',
  layer: 'today',
}));

/** A board of so many cards that they are painted while all are in view. */
const large = test.extend<{ link: string }>({
  link: async ({ server, newWorkshop }, use) => {
    const { links, boards } = await newWorkshop();
    const { session } = await join(server.url, links, 'facilitator');
    const board = { title: 'Suuri kartta', question: '', locale: 'fi' };
    const file = { format: 'arvoverkko', version: 1, board, actors: ACTORS, flows: FLOWS };
    const { status } = await call(server.url, `/api/boards/${boards[0]?.id}/import`, { body: file, session });
    expect(status).toBe(200);
    await use(links.participant);
  },
});

/** Where a painted card is on the screen, reckoned from two that are elements: the first and the last. */
async function placeOf(page: Page, index: number): Promise<{ x: number; y: number }> {
  const boxes = await Promise.all(
    [card(page, 'Yhdistys 1'), card(page, 'Yhdistys 300')].map((end) => end.boundingBox()),
  );
  const [first, last] = boxes as [NonNullable<(typeof boxes)[0]>, NonNullable<(typeof boxes)[0]>];
  const [a, b, wanted] = [ACTORS[0], ACTORS.at(-1), ACTORS[index]] as [Place, Place, Place];
  const along = (axis: 'x' | 'y') =>
    first[axis] + ((last[axis] - first[axis]) * (wanted[axis] - a[axis])) / (b[axis] - a[axis]);
  return { x: along('x') + first.width / 2, y: along('y') + first.height / 2 };
}

interface Place {
  x: number;
  y: number;
}

large(
  'from afar a painted card is selected, dragged and brings its flows forward by a mouse',
  async ({ link, enter }) => {
    const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
    await expect(map(page).locator('canvas[data-painted]')).toBeVisible();
    await expect(card(page, 'Yhdistys 150')).toHaveCount(0);
    const place = await placeOf(page, 149);
    await page.mouse.move(place.x, place.y);
    await expect(card(page, 'Yhdistys 150')).toBeVisible();
    await expect(page.locator('[data-line]')).toHaveCount(2);
    const before = await card(page, 'Yhdistys 150').boundingBox();
    await page.mouse.down();
    await page.mouse.move(place.x + 40, place.y + 30, { steps: 6 });
    await page.mouse.up();
    await expect
      .poll(async () => (await card(page, 'Yhdistys 150').boundingBox())?.x)
      .toBeGreaterThan((before?.x ?? 0) + 20);
    const other = await placeOf(page, 44);
    await page.mouse.click(other.x, other.y);
    await expect(page.getByRole('heading', { name: 'Yhdistys 45' })).toBeVisible();
  },
);

large('from afar Tab goes from painted card to painted card, and Enter opens one', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await expect(map(page).locator('canvas[data-painted]')).toBeVisible();
  await card(page, 'Yhdistys 1').focus();
  for (const name of ['Yhdistys 2', 'Yhdistys 3', 'Yhdistys 4']) {
    await expect(card(page, name)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(card(page, name)).toBeFocused();
  }
  await page.keyboard.press('Shift+Tab');
  await expect(card(page, 'Yhdistys 3')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yhdistys 3' })).toBeVisible();
});

large('a box drawn from afar selects the painted cards in it', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await expect(map(page).locator('canvas[data-painted]')).toBeVisible();
  const [from, to] = [await placeOf(page, 105), await placeOf(page, 148)];
  await page.keyboard.down('Shift');
  await page.mouse.move(from.x - 26, from.y - 16);
  await page.mouse.down();
  await page.mouse.move(to.x + 26, to.y + 16, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByText('12 valittu')).toBeVisible();
});

large('a finger selects a painted card', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { hasTouch: true, reducedMotion: 'reduce' });
  await expect(map(page).locator('canvas[data-painted]')).toBeVisible();
  const { x, y } = await placeOf(page, 149);
  await page.touchscreen.tap(x, y);
  await expect(page.getByRole('heading', { name: 'Yhdistys 150' })).toBeVisible();
});

large('near, everything is an element again, and only what is around', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await card(page, 'Yhdistys 1').focus();
  for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press('+');
  await expect(map(page)).toHaveAttribute('data-detail', 'near');
  await expect(map(page).locator('canvas[data-painted]')).toHaveCount(0);
  expect(await page.locator('.react-flow__node').count()).toBeLessThan(80);
});

const minimap = (page: Page) => page.getByRole('img', { name: 'Pienoiskartta' });
const viewOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);

large('the minimap moves the view by mouse and finger, is put away by a key, and stays so', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { hasTouch: true, reducedMotion: 'reduce' });
  await expect(minimap(page)).toBeVisible();
  const before = await viewOf(page);
  await minimap(page).click({ position: { x: 30, y: 30 } });
  await expect.poll(() => viewOf(page)).not.toBe(before);
  const pressed = await viewOf(page);
  const box = await minimap(page).boundingBox();
  const at = (x: number, y: number) => ({ x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + y });
  await (await touchOf(page)).swipe([at(40, 40), at(120, 80)]);
  await expect.poll(() => viewOf(page)).not.toBe(pressed);

  await map(page).focus();
  await page.keyboard.press('Shift+M');
  await expect(minimap(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Pienoiskartta', pressed: false })).toBeVisible();
  await expect(minimap(page)).toHaveCount(0);
});
