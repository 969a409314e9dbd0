import type { Locator, Page } from '@playwright/test';
import { card, map, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const openPeople = (page: Page): Locator => page.getByRole('button', { name: /Paikalla \d+ henkilö/ });
const follow = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name: `Seuraa ${name}` });
const line = (page: Page, name: string) => page.getByText(`Seuraat: ${name}`, { exact: true });

/** The part of the paper that is in sight. */
const view = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(viewport).transform);
    const { width, height } = viewport.closest('.react-flow')!.getBoundingClientRect();
    return { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom };
  });

/** One page shows at least what the other has in sight, and no more of the paper than their shapes demand. */
async function expectSameView(one: Page, other: Page) {
  await expect
    .poll(async () => {
      const [seen, shown] = await Promise.all([view(one), view(other)]);
      const slack = 3;
      const holds =
        shown.left <= seen.left + slack &&
        shown.top <= seen.top + slack &&
        shown.right >= seen.right - slack &&
        shown.bottom >= seen.bottom - slack;
      const spare = Math.min(
        shown.right - shown.left - (seen.right - seen.left),
        shown.bottom - shown.top - (seen.bottom - seen.top),
      );
      return holds && spare <= 2 * slack;
    })
    .toBe(true);
}

async function moveFarAway(page: Page) {
  await page.getByRole('button', { name: 'Lähennä' }).click();
  await map(page).hover({ position: { x: 700, y: 60 } });
  await page.mouse.wheel(400, 300);
}

test('a followed view is shown as it moves, until the follower takes hold of the map', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const aino = await enter(links.facilitator, 'Aino');
  const pekka = await enter(links.participant, 'Pekka', { viewport: { width: 1024, height: 768 } });
  await openPeople(pekka).click();
  await follow(pekka, 'Aino').click();
  await expect(line(pekka, 'Aino')).toBeVisible();
  await expectSameView(aino, pekka);
  await moveFarAway(aino);
  await expectSameView(aino, pekka);

  await map(pekka).hover({ position: { x: 500, y: 400 } });
  await pekka.mouse.wheel(0, 200);
  await expect(line(pekka, 'Aino')).toHaveCount(0);
  const own = await view(pekka);
  await aino.getByRole('button', { name: 'Näytä koko kartta' }).click();
  // What Aino does now reaches Pekka too, and moves nothing there.
  await card(aino, 'Seurakunta').click();
  await expect(pekka.locator('.react-flow__node').filter({ hasText: 'Aino' }).first()).toBeAttached();
  expect(await view(pekka)).toEqual(own);
});

test('by keyboard following starts, is left by Escape, by zooming, and by an edit', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  await enter(links.facilitator, 'Aino');
  const pekka = await enter(links.participant, 'Pekka', { reducedMotion: 'reduce' });
  const start = async () => {
    await tabTo(pekka, openPeople(pekka));
    await pekka.keyboard.press('Enter');
    await tabTo(pekka, follow(pekka, 'Aino'));
    await pekka.keyboard.press('Enter');
    await expect(line(pekka, 'Aino')).toBeVisible();
  };
  await start();
  await pekka.keyboard.press('Escape');
  await expect(line(pekka, 'Aino')).toHaveCount(0);

  await start();
  await tabTo(pekka, pekka.getByRole('button', { name: 'Lopeta' }));
  await pekka.keyboard.press('Enter');
  await expect(line(pekka, 'Aino')).toHaveCount(0);

  await start();
  await tabTo(pekka, map(pekka));
  await pekka.keyboard.press('+');
  await expect(line(pekka, 'Aino')).toHaveCount(0);

  await start();
  await tabTo(pekka, card(pekka, 'Seurakunta'));
  await pekka.keyboard.press('ArrowDown');
  await expect(line(pekka, 'Aino')).toHaveCount(0);
});

test('on a phone following goes from the list to the map, and a finger on the map ends it', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const aino = await enter(links.facilitator, 'Aino');
  const pekka = await enter(links.participant, 'Pekka', PHONE);
  await openPeople(pekka).tap();
  await follow(pekka, 'Aino').tap();
  await expect(line(pekka, 'Aino')).toBeVisible();
  await expectSameView(aino, pekka);
  await pekka.getByRole('button', { name: 'Lopeta' }).tap();
  await expect(line(pekka, 'Aino')).toHaveCount(0);

  await openPeople(pekka).tap();
  await follow(pekka, 'Aino').tap();
  await expect(line(pekka, 'Aino')).toBeVisible();
  await map(pekka).tap({ position: { x: 200, y: 500 } });
  await expect(line(pekka, 'Aino')).toHaveCount(0);
});

test('the line tells when the followed looks at the list, comes back, and leaves the room', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const aino = await enter(links.facilitator, 'Aino');
  const pekka = await enter(links.participant, 'Pekka');
  await openPeople(pekka).click();
  await follow(pekka, 'Aino').click();
  await aino.getByRole('radio', { name: 'Luettelo' }).check();
  await expect(pekka.getByText('Seuraat: Aino – katsoo luetteloa')).toBeVisible();
  await aino.getByRole('radio', { name: 'Kartta' }).check();
  await expect(line(pekka, 'Aino')).toBeVisible();
  await expectSameView(aino, pekka);
  await aino.close();
  await expect(pekka.getByText('Seuraat: Aino – ei ole enää paikalla')).toBeVisible();
  await pekka.getByRole('radio', { name: 'Luettelo' }).check();
  await pekka.getByRole('radio', { name: 'Kartta' }).check();
  await expect(pekka.getByText(/Seuraat:/)).toHaveCount(0);
});

test('the minimap frames what the others have in view', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const aino = await enter(links.facilitator, 'Aino');
  const pekka = await enter(links.participant, 'Pekka');
  await map(pekka).focus();
  await pekka.keyboard.press('Shift+M');
  const frames = pekka.getByRole('img', { name: 'Pienoiskartta' }).locator('[class*="other"]');
  await expect(frames).toHaveCount(1);
  const width = async () => (await frames.boundingBox())?.width ?? 0;
  const before = await width();
  await aino.getByRole('button', { name: 'Lähennä' }).click();
  await expect.poll(width).toBeLessThan(before);
  await aino.close();
  await expect(frames).toHaveCount(0);
});
