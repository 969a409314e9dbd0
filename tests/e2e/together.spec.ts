import type { Page } from '@playwright/test';
import type { Sector } from '../../shared/board/actor.ts';
import {
  addActorByKeyboard,
  addActorByPointer,
  card,
  connectByKeyboard,
  connectByPointer,
  flowLabel,
  map,
  type NewFlow,
  saved,
  tabTo,
} from './hands.ts';
import { boxOf, touchOf } from './touch.ts';
import { expect, test } from './workshop.ts';

/** Mallu-auto: what the one with the pointer brings, and what the one with the keyboard brings. */
const BY_POINTER: [string, Sector, { x: number; y: number }][] = [
  ['Mallu-auto', 'county', { x: 620, y: 420 }],
  ['Rantakylän kunta', 'municipality', { x: 400, y: 140 }],
  ['Rantakylän Martat', 'association', { x: 270, y: 620 }],
  ['Kylien asukkaat', 'residents', { x: 700, y: 700 }],
];
const BY_KEYBOARD: [string, Sector][] = [
  ['Kyläyhdistys', 'association'],
  ['Sydänyhdistys', 'association'],
  ['Ammattikorkeakoulu', 'school'],
  ['Seurakunta', 'parish'],
];
const DRAWN: NewFlow[] = [
  { from: 'Rantakylän kunta', to: 'Mallu-auto', deliverable: 'avustus', nature: 'tangible' },
  { from: 'Mallu-auto', to: 'Rantakylän kunta', deliverable: 'hyvinvointitieto', nature: 'intangible' },
  { from: 'Rantakylän Martat', to: 'Mallu-auto', deliverable: 'ruokaneuvonta', nature: 'tangible' },
  { from: 'Mallu-auto', to: 'Rantakylän Martat', deliverable: 'uudet jäsenet', nature: 'intangible' },
  { from: 'Mallu-auto', to: 'Kylien asukkaat', deliverable: 'terveystarkastukset', nature: 'tangible' },
  { from: 'Kylien asukkaat', to: 'Mallu-auto', deliverable: 'tieto tarpeista', nature: 'intangible' },
  { from: 'Mallu-auto', to: 'Kylien asukkaat', deliverable: 'luottamus', nature: 'intangible' },
];
const SAID: NewFlow[] = [
  { from: 'Kyläyhdistys', to: 'Mallu-auto', deliverable: 'tilat ja sähkö', nature: 'tangible' },
  { from: 'Kyläyhdistys', to: 'Kylien asukkaat', deliverable: 'aamukahvit', nature: 'tangible' },
  { from: 'Sydänyhdistys', to: 'Kylien asukkaat', deliverable: 'vertaistuki', nature: 'intangible' },
  { from: 'Mallu-auto', to: 'Sydänyhdistys', deliverable: 'ohjaus ryhmiin', nature: 'intangible' },
  { from: 'Ammattikorkeakoulu', to: 'Mallu-auto', deliverable: 'opiskelijatyö', nature: 'tangible' },
  { from: 'Mallu-auto', to: 'Ammattikorkeakoulu', deliverable: 'oppimispaikka', nature: 'intangible' },
  { from: 'Seurakunta', to: 'Kylien asukkaat', deliverable: 'rinnalla kulkeminen', nature: 'intangible' },
];

const titles = async (page: Page): Promise<string[]> => {
  const labels = await page.locator('[data-actor]').evaluateAll((cards) => cards.map((face) => face.ariaLabel ?? ''));
  return labels.map((label) => label.split(',')[0] ?? '').sort();
};

test('two people build the Mallu-auto map from blank, one with a pointer and one with the keyboard alone', async ({
  newWorkshop,
  enter,
}) => {
  test.setTimeout(240_000);
  const { links } = await newWorkshop();
  const [pointer, keyboard] = await Promise.all([enter(links.facilitator, 'Aino'), enter(links.participant, 'Pekka')]);

  for (const [name, sector, at] of BY_POINTER) await addActorByPointer(pointer, at, name, sector);
  await expect(saved(pointer)).toBeVisible();
  await tabTo(keyboard, map(keyboard));
  await keyboard.keyboard.press('0');
  await expect.poll(() => titles(keyboard)).toEqual(BY_POINTER.map(([name]) => name).sort());

  for (const [name, sector] of BY_KEYBOARD) await addActorByKeyboard(keyboard, name, sector);
  for (const flow of DRAWN) await connectByPointer(pointer, flow);
  for (const flow of SAID) await connectByKeyboard(keyboard, flow);

  for (const page of [pointer, keyboard]) {
    await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
    await expect.poll(() => titles(page)).toEqual([...BY_POINTER, ...BY_KEYBOARD].map(([name]) => name).sort());
    for (const { deliverable } of [...DRAWN, ...SAID]) await expect(flowLabel(page, deliverable)).toBeAttached();
    await expect(saved(page)).toBeVisible();
  }
});

test('each undoes only what they did themselves', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const [one, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await addActorByPointer(one, { x: 400, y: 200 }, 'Martat', 'association');
  await addActorByPointer(other, { x: 400, y: 500 }, 'Kunta', 'municipality');
  await expect(card(one, 'Kunta')).toBeVisible();

  await one.keyboard.press('Control+z');
  await expect(card(one, 'Martat')).toHaveCount(0);
  await one.keyboard.press('Control+z');
  await expect(card(other, 'Martat')).toHaveCount(0);
  await expect(card(one, 'Kunta')).toBeVisible();
  await one.keyboard.press('Control+Shift+z');
  await expect(card(other, 'Martat')).toBeVisible();
});

test('a drag is one step back, and so is a burst of arrow keys', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino');
  await addActorByPointer(page, { x: 400, y: 300 }, 'Martat', 'association');
  const start = await card(page, 'Martat').boundingBox();
  const placed = async () => {
    const box = await card(page, 'Martat').boundingBox();
    return { x: Math.round((box?.x ?? 0) - (start?.x ?? 0)), y: Math.round((box?.y ?? 0) - (start?.y ?? 0)) };
  };
  await page.mouse.move((start?.x ?? 0) + 100, (start?.y ?? 0) + 40);
  await page.mouse.down();
  await page.mouse.move((start?.x ?? 0) + 300, (start?.y ?? 0) + 140, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => (await placed()).x).toBeGreaterThan(150);
  const dropped = await placed();

  await card(page, 'Martat').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  await expect.poll(placed).toEqual({ ...dropped, x: dropped.x + 40 });
  await page.keyboard.press('Control+z');
  await expect.poll(placed).toEqual(dropped);
  await page.keyboard.press('Control+z');
  await expect.poll(placed).toEqual({ x: 0, y: 0 });
});

test('people see who is here, what the others hold, and where they point', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [one, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await expect(one.getByRole('button', { name: 'Paikalla 2 henkilöä' })).toBeVisible();
  await card(other, 'Seurakunta').click();
  await expect(one.getByRole('article').filter({ hasText: 'Seurakunta' })).toContainText('Pekka');
  await other.mouse.move(700, 300);
  await expect(one.locator('[class*="cursor"]')).toContainText('Pekka');
  await one.getByRole('button', { name: 'Paikalla 2 henkilöä' }).click();
  await expect(one.getByRole('dialog')).toContainText('Pekka');
  await other.close();
  await expect(one.getByRole('button', { name: 'Paikalla 1 henkilö' })).toBeAttached();
});

test('a flow and then an actor are selected one after the other, and both with Shift', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await flowLabel(page, 'avustus').click();
  await expect(page.getByRole('complementary', { name: 'Virta' })).toBeVisible();
  await card(page, 'Kylien asukkaat').click();
  await expect(page.getByRole('complementary', { name: 'Asukkaat' })).toBeVisible();
  await flowLabel(page, 'avustus').click({ modifiers: ['Shift'] });
  await expect(page.getByText('2 valittu')).toBeVisible();
});

test('Escape takes a half-written name back and leaves the panel open; another Escape closes it', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').click();
  await page.getByLabel('Nimi', { exact: true }).fill('Seurakuntayhtymä');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Nimi', { exact: true })).toHaveValue('Seurakunta');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Nimi', { exact: true })).toHaveCount(0);
  await expect(card(page, 'Seurakunta')).toBeVisible();
});

test('what one is writing stays when somebody else writes in the same field', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [one, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await one.getByLabel('Kartan nimi').fill('Mallu-auto kesk');
  await other.getByLabel('Kartan nimi').fill('Toinen nimi');
  await other.keyboard.press('Enter');
  await expect(saved(other)).toBeVisible();
  await card(other, 'Seurakunta').focus();
  await other.keyboard.press('Delete');
  await expect(card(one, 'Seurakunta')).toHaveCount(0);
  await expect(one.getByLabel('Kartan nimi')).toHaveValue('Mallu-auto kesk');
});

test('the keys act on the paper only, not behind a dialog', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').click();
  await page.getByRole('button', { name: 'Pikanäppäimet' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'Seurakunta')).toBeVisible();
});

test('a drag that a second finger cuts short is saved where it ended', async ({ newWorkshop, enter }) => {
  const { links, boards } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', { hasTouch: true });
  const placeInFile = () =>
    page.evaluate(async (id) => {
      const file = await (await fetch(`/api/boards/${id}/export/json`)).json();
      return file.actors.find((actor: { name: string }) => actor.name === 'Seurakunta').x as number;
    }, boards[0]?.id);
  const before = await placeInFile();
  const touch = await touchOf(page);
  // A finger moves only what it has tapped before.
  await card(page, 'Seurakunta').tap();
  await expect(page.getByRole('complementary', { name: 'Seurakunta' })).toBeVisible();
  // The view may move so that the panel doesn't cover the card; a trial waits until it stands still.
  await card(page, 'Seurakunta').tap({ trial: true });
  const { x, y } = await boxOf(card(page, 'Seurakunta'));
  await touch.start({ x: x + 60, y: y + 40 });
  for (let step = 1; step <= 8; step += 1) await touch.move({ x: x + 60 - step * 10, y: y + 40 });
  await touch.start({ x: x - 20, y: y + 40 }, { x: x - 200, y: y - 100 });
  await touch.end();
  await expect.poll(placeInFile).toBeLessThan(before - 20);
});
