import type { Page } from '@playwright/test';
import { addActorByPointer, card, flowLabel, selectByKeyboard, showAll } from './hands.ts';
import { boxOf, restAt } from './touch.ts';
import { expect, test } from './workshop.ts';

const MALLU_AUTO = 'Mallu-auto';
const MUNICIPALITY = 'Rantakylän kunta';

/** Holds a card by its upper edge and moves it by some pixels; the caller lets go. */
async function drag(page: Page, name: string, dx: number, dy: number) {
  const { x, y } = await boxOf(card(page, name));
  await page.mouse.move(x + 80, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 80 + dx, y + 12 + dy, { steps: 10 });
}

const places = async (page: Page, ...names: string[]) => Promise.all(names.map((name) => boxOf(card(page, name))));
const panel = (page: Page) => page.getByRole('complementary');
const tile = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

test('a dragged card comes in line with its neighbour and shows it, unless Ctrl is held', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop();
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await addActorByPointer(page, { x: 400, y: 200 }, 'Martat', 'association');
  await addActorByPointer(page, { x: 700, y: 500 }, 'Kunta', 'municipality');
  await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
  const lines = page.locator('svg[class*="lines"] path');
  const apart = async (seen: Page) => {
    const [martat, kunta] = await places(seen, 'Martat', 'Kunta');
    return kunta!.x - martat!.x;
  };

  const start = await boxOf(card(page, 'Kunta'));
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

test('a copy beside the original, by keyboard', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Control+d');
  await expect(card(page, 'Seurakunta')).toHaveCount(2);
  await expect(page.locator('[data-selected] [data-actor]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Seurakunta')).toHaveCount(1);
});

test('by pointer: the panel lines up, spreads, copies, locks and frees what is selected', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  const three = [MALLU_AUTO, MUNICIPALITY, 'Seurakunta'];
  await card(page, MALLU_AUTO).click();
  for (const name of three.slice(1)) await card(page, name).click({ modifiers: ['Shift'] });
  await tile(page, 'Tasaa vasemmalle').click();
  await expect.poll(async () => new Set((await places(other, ...three)).map(({ x }) => Math.round(x))).size).toBe(1);
  await tile(page, 'Jaa tasavälein pystysuunnassa').click();
  await expect
    .poll(async () => {
      const sorted = (await places(other, ...three)).sort((a, b) => a.y - b.y);
      const gaps = [1, 2].map((at) => sorted[at]!.y - sorted[at - 1]!.y - sorted[at - 1]!.height);
      return Math.abs(gaps[0]! - gaps[1]!);
    })
    .toBeLessThan(2);

  await tile(page, 'Lukitse paikka').click();
  await expect(card(other, MALLU_AUTO)).toHaveAttribute('aria-label', /paikka lukittu/);
  const before = await boxOf(card(other, MALLU_AUTO));
  await drag(other, MALLU_AUTO, 120, 40);
  await other.mouse.up();
  await showAll(other);
  await expect.poll(async () => Math.round((await boxOf(card(other, MALLU_AUTO))).x)).toBe(Math.round(before.x));
  await tile(page, 'Vapauta paikka').click();
  await expect(card(other, MALLU_AUTO)).not.toHaveAttribute('aria-label', /paikka lukittu/);

  await tile(page, 'Monista').click();
  await expect(async () => {
    await showAll(other);
    await expect(card(other, 'Seurakunta')).toHaveCount(2, { timeout: 1000 });
  }).toPass();
});

test('by keyboard: several are lined up, and one of them locked', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await selectByKeyboard(page, MALLU_AUTO, MUNICIPALITY);
  await page.keyboard.press('Control+Shift+ArrowUp');
  await expect
    .poll(async () => {
      const [a, b] = await places(page, MALLU_AUTO, MUNICIPALITY);
      return Math.abs(a!.y - b!.y);
    })
    .toBeLessThan(1);
  await page.keyboard.press('Shift+Space');
  await expect(panel(page).getByRole('heading', { name: MALLU_AUTO })).toBeVisible();
  await page.keyboard.press('Escape');
  await card(page, MUNICIPALITY).focus();
  await page.keyboard.press('Control+Shift+l');
  await expect(card(page, MUNICIPALITY)).toHaveAttribute('aria-label', /paikka lukittu/);
  await expect(card(page, MALLU_AUTO)).not.toHaveAttribute('aria-label', /paikka lukittu/);
});

test('by touch: several are picked by taps, lined up, locked and copied', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([
    enter(links.participant, 'Aino', { hasTouch: true }),
    enter(links.participant, 'Pekka'),
  ]);
  const { x, y } = await boxOf(card(page, MALLU_AUTO));
  await restAt(page, { x: x + 60, y: y + 40 });
  await page.getByRole('menuitem', { name: 'Valitse useita', exact: true }).tap();
  await expect(page.getByRole('heading', { name: '1 valittu' })).toBeVisible();
  await card(page, MUNICIPALITY).tap();
  await card(page, 'Kyläyhdistys').tap();
  await card(page, 'Kyläyhdistys').tap();
  await expect(page.getByRole('heading', { name: '2 valittu' })).toBeVisible();
  await tile(page, 'Valmis').tap();
  await tile(page, 'Tasaa ylös').tap();
  await expect
    .poll(async () => {
      const [a, b] = await places(other, MALLU_AUTO, MUNICIPALITY);
      return Math.abs(a!.y - b!.y);
    })
    .toBeLessThan(1);
  await tile(page, 'Lukitse paikka').tap();
  await expect(card(other, MUNICIPALITY)).toHaveAttribute('aria-label', /paikka lukittu/);
  await tile(page, 'Monista').tap();
  await expect(async () => {
    await showAll(other);
    await expect(flowLabel(other, 'avustus')).toHaveCount(2, { timeout: 1000 });
  }).toPass();
});

test('on a phone several are picked in the list', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: 'Kaikki toiminnot' }).tap();
  await page.getByPlaceholder('Hae toimintoa').fill('valitse useita');
  await page.getByRole('option', { name: 'Valitse useita' }).tap();
  const rows = page.locator('h2 button[aria-pressed]');
  await rows.nth(0).tap();
  await rows.nth(1).tap();
  await expect(rows.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await tile(page, 'Valmis').tap();
  await expect(page.getByRole('heading', { name: '2 valittu' })).toBeVisible();
  await tile(page, 'Monista').tap();
  await expect(page.locator('h2 button[data-record]')).toHaveCount(10);
});
