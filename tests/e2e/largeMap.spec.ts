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

large('a card carried far off the others is painted where it was put down', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await expect(map(page).locator('canvas[data-painted]')).toBeVisible();
  const from = await placeOf(page, 290);
  const to = { x: from.x, y: from.y + 110 };
  const seen = () => page.screenshot({ clip: { x: to.x - 20, y: to.y - 10, width: 40, height: 20 } });
  const paper = await seen();
  await page.mouse.move(from.x, from.y);
  await expect(card(page, 'Yhdistys 291')).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
  await page.keyboard.press('Escape');
  await page.mouse.move(from.x, from.y - 300);
  await card(page, 'Yhdistys 1').focus();
  await expect(card(page, 'Yhdistys 291')).toHaveCount(0);
  await expect.poll(async () => (await seen()).equals(paper)).toBe(false);
});

large('on a page that its reader has zoomed the picture is as sharp as the screen', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  const picture = map(page).locator('canvas[data-painted]');
  await expect(picture).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  const zoomed = { width: 960, height: 600, deviceScaleFactor: 1.5, mobile: false };
  await cdp.send('Emulation.setDeviceMetricsOverride', zoomed);
  await expect
    .poll(() => picture.evaluate((canvas) => (canvas as HTMLCanvasElement).width / canvas.clientWidth))
    .toBeCloseTo(1.5, 2);
});

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
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeLessThan(80);
});

large('while the view is moved, every card that comes into it is there', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await card(page, 'Yhdistys 1').focus();
  for (let turn = 0; turn < 12; turn += 1) await page.keyboard.press('+');
  await expect(map(page).locator('canvas[data-painted]')).toHaveCount(0);
  const box = (await map(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const missing = (places: readonly Place[]) =>
    page.locator('.react-flow__viewport').evaluate((viewport, places) => {
      const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
      const { width, height } = viewport.closest('.react-flow')!.getBoundingClientRect();
      return places.flatMap(({ x, y }, i) => {
        const [left, top] = [e + x * zoom, f + y * zoom];
        const isInView = left > 0 && left < width && top > 0 && top < height;
        return isInView && !viewport.querySelector(`[data-id="a${i}"]`) ? [`a${i}`] : [];
      });
    }, places);
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(90, step < 15 ? 60 : -60);
    await page.evaluate(() => new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)));
    expect(await missing(ACTORS)).toEqual([]);
  }
  await expect(page.locator('[data-id="a0"]')).toHaveCount(0);
  await expect.poll(() => page.locator('.react-flow__node').count()).toBeLessThan(80);
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

/** The middle of the flow from one painted card to the next. */
async function betweenCards(page: Page, index: number): Promise<{ x: number; y: number }> {
  const [from, to] = [await placeOf(page, index), await placeOf(page, index + 1)];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

const painted = (page: Page) => map(page).locator('canvas[data-painted]');

large('from afar a painted flow is selected by a click near its line', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await expect(painted(page)).toBeVisible();
  const { x, y } = await betweenCards(page, 148);
  await page.mouse.click(x, y + 5);
  const flow = page.locator('[data-flow][aria-pressed="true"]');
  await expect(flow).toHaveAttribute('aria-label', /Yhdistys 149.*Yhdistys 150/);
  await expect(page.getByRole('complementary')).toBeVisible();
});

large('from afar what is painted has its own menu, by mouse and finger', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { hasTouch: true, reducedMotion: 'reduce' });
  await expect(painted(page)).toBeVisible();
  const [place, line] = [await placeOf(page, 149), await betweenCards(page, 45)];
  for (const [at, name] of [
    [place, 'Yhdistys 150'],
    [line, 'tilat'],
  ] as const) {
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await expect(page.getByRole('menu', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.move(at.x, 4);
  }
  const touch = await touchOf(page);
  for (const [at, name] of [
    [await placeOf(page, 210), 'Yhdistys 211'],
    [await betweenCards(page, 85), 'tilat'],
  ] as const) {
    await touch.start(at);
    await expect(page.getByRole('menu', { name })).toBeVisible();
    await touch.end();
    await page.keyboard.press('Escape');
  }
});

large('from afar Ctrl and Shift add painted cards to what is selected', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await expect(painted(page)).toBeVisible();
  const [first, second, third] = [await placeOf(page, 105), await placeOf(page, 148), await placeOf(page, 152)];
  await page.mouse.click(first.x, first.y);
  await expect(page.getByRole('heading', { name: 'Yhdistys 106' })).toBeVisible();
  for (const [key, { x, y }, count] of [
    ['Control', second, 2],
    ['Shift', third, 3],
  ] as const) {
    await page.keyboard.down(key);
    await page.mouse.click(x, y);
    await page.keyboard.up(key);
    await expect(page.getByText(`${count} valittu`)).toBeVisible();
  }
});

large('from afar Tab brings the next painted card into view', async ({ link, enter }) => {
  const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
  await map(page).focus();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('+');
  await expect(painted(page)).toBeVisible();
  await card(page, 'Yhdistys 1').focus();
  await expect(card(page, 'Yhdistys 1')).toBeInViewport({ ratio: 1 });
  await expect(card(page, 'Yhdistys 300')).not.toBeInViewport();
  for (let index = 2; index <= COLUMNS; index += 1) {
    await expect(card(page, `Yhdistys ${index}`)).toBeAttached();
    await page.keyboard.press('Tab');
    await expect(card(page, `Yhdistys ${index}`)).toBeFocused();
    await expect(card(page, `Yhdistys ${index}`)).toBeInViewport({ ratio: 1 });
  }
  await expect(painted(page)).toBeVisible();
});

large(
  'from afar all are selected without becoming elements, are marked, and move together',
  async ({ link, enter }) => {
    const page = await enter(link, 'Aino', { reducedMotion: 'reduce' });
    await expect(painted(page)).toBeVisible();
    await map(page).focus();
    await page.keyboard.press('Control+a');
    await expect(page.getByText('300 valittu')).toBeVisible();
    expect(await page.locator('.react-flow__node').count()).toBeLessThan(80);
    const { x, y } = await placeOf(page, 209);
    await expect.poll(() => hasMark(page, 210)).toBe(true);

    const before = await placeOf(page, 149);
    await page.mouse.move(x, y);
    await expect(card(page, 'Yhdistys 210')).toBeVisible();
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 30, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await placeOf(page, 149)).x - before.x)).toBeGreaterThan(25);
    // Also those that no element stood for.
    await page.keyboard.press('Escape');
    await page.mouse.move(before.x + 40, before.y - 30);
    await expect(card(page, 'Yhdistys 150')).toBeVisible();
    await map(page).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Math.abs((await placeOf(page, 149)).x - before.x)).toBeLessThan(2);
  },
);

/** Whether the picture has the colour of what is selected around a card. */
async function hasMark(page: Page, index: number): Promise<boolean> {
  const { x, y } = await placeOf(page, index);
  return painted(page).evaluate(
    (canvas, at) => {
      const picture = canvas as HTMLCanvasElement;
      const box = picture.getBoundingClientRect();
      const scale = picture.width / box.width;
      const colour = document.createElement('canvas').getContext('2d')!;
      colour.fillStyle = getComputedStyle(picture).getPropertyValue('--accent');
      colour.fillRect(0, 0, 1, 1);
      const accent = colour.getImageData(0, 0, 1, 1).data;
      const [left, top, side] = [(at.x - box.x - 40) * scale, (at.y - box.y - 20) * scale, 80 * scale];
      const pixels = picture.getContext('2d')!.getImageData(left, top, side, side / 2).data;
      for (let i = 0; i < pixels.length; i += 4) {
        if ([0, 1, 2].every((part) => Math.abs(pixels[i + part]! - accent[part]!) < 12)) return true;
      }
      return false;
    },
    { x, y },
  );
}
