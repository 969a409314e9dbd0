import type { Locator, Page } from '@playwright/test';
import { createWorkshop } from '../fixtures/workshop.ts';
import { addActorByPointer, card, flowLabel, saved } from './hands.ts';
import { touchOf } from './touch.ts';
import { expect, test } from './workshop.ts';

const box = async (locator: Locator) => {
  const found = await locator.boundingBox();
  if (!found) throw new Error(`${locator} is not on the screen`);
  return found;
};

/** Holds a card by its upper edge and moves it by some pixels; the caller lets go. */
async function drag(page: Page, name: string, dx: number, dy: number) {
  const { x, y } = await box(card(page, name));
  await page.mouse.move(x + 80, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 80 + dx, y + 12 + dy, { steps: 10 });
}

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
  const lines = page.locator('svg[class*="lines"] path');
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

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const MALLU_AUTO = 'Mallu-auto';
const MUNICIPALITY = 'Rantakylän kunta';
const FUNDING = 'avustus';

const names = async (page: Page): Promise<string[]> => {
  const labels = await page.locator('[data-actor]').evaluateAll((cards) => cards.map((face) => face.ariaLabel ?? ''));
  return labels.map((label) => label.split(',')[0] ?? '').sort();
};
const copies = (page: Page, name: string) => page.locator(`[data-actor][aria-label^="${name},"]`);
const panel = (page: Page) => page.getByRole('complementary');
const tile = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

async function selectByKeyboard(page: Page, ...wanted: string[]) {
  for (const name of wanted) {
    await card(page, name).first().focus();
    await page.keyboard.press('Shift+Space');
  }
  await expect(page.getByRole('heading', { name: `${wanted.length} valittu` })).toBeVisible();
}

const showAll = (page: Page) => page.getByRole('button', { name: 'Näytä koko kartta' }).click();

test('by keyboard: copied actors come with the flow between them, and go in one step back', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await selectByKeyboard(page, MALLU_AUTO, MUNICIPALITY);
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Kopioitu: 2 kohdetta ja 2 virtaa.')).toBeVisible();
  await page.keyboard.press('Control+v');
  for (const seen of [page, other]) {
    await showAll(seen);
    await expect(copies(seen, MALLU_AUTO)).toHaveCount(2);
    await expect(copies(seen, MUNICIPALITY)).toHaveCount(2);
    await expect(flowLabel(seen, FUNDING)).toHaveCount(2);
  }
  await expect(page.locator('[data-selected] [data-actor]')).toHaveCount(2);

  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-selected] [data-actor]')).toHaveCount(2);
  await showAll(other);
  await expect(copies(other, MALLU_AUTO)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(copies(other, MALLU_AUTO)).toHaveCount(1);
  await expect(flowLabel(other, FUNDING)).toHaveCount(1);
});

test('what is cut comes back as it was, agreed flows and all, and each is one step back', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const agreed = flowLabel(page, FUNDING);
  const before = await agreed.getAttribute('aria-label');
  expect(before).toContain('kättä päälle');
  await selectByKeyboard(page, MALLU_AUTO, MUNICIPALITY);
  await page.keyboard.press('Control+x');
  await expect(card(page, MALLU_AUTO)).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(agreed).toHaveAttribute('aria-label', before ?? '');
  await page.keyboard.press('Control+z');
  await expect(card(page, MALLU_AUTO)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(agreed).toHaveAttribute('aria-label', before ?? '');
  await expect(card(page, MALLU_AUTO)).toHaveCount(1);
});

test('between the tables of a workshop, and between tabs', async ({ server, enter }) => {
  const { links } = await createWorkshop(server.url, { title: 'Kumppanuusilta', template: 'mallu-auto', tables: 2 });
  const page = await enter(links.participant, 'Aino');
  const tab = await page.context().newPage();
  await tab.goto(links.participant);
  await saved(tab).waitFor();
  await page.bringToFront();
  await addActorByPointer(page, { x: 300, y: 700 }, 'Kylätalo', 'group');
  await card(page, 'Kylätalo').focus();
  await page.keyboard.press('Control+c');
  await page.getByLabel('Kartta', { exact: true }).and(page.locator('select')).selectOption({ label: 'Pöytä 2' });
  await saved(page).waitFor();
  await expect(card(page, MALLU_AUTO)).toBeVisible();
  await expect(card(page, 'Kylätalo')).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(card(page, 'Kylätalo')).toBeVisible();

  await tab.bringToFront();
  await expect(card(tab, 'Kylätalo')).toBeVisible();
  await tab.keyboard.press('Control+v');
  await expect(copies(tab, 'Kylätalo')).toHaveCount(2);
});

test('by pointer: copied with the keys, it lands where the pointer is', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino');
  await addActorByPointer(page, { x: 300, y: 200 }, 'Martat', 'association');
  await card(page, 'Martat').click();
  await page.keyboard.press('Control+c');
  await page.getByRole('button', { name: 'Sulje' }).click();
  await page.mouse.move(800, 600);
  await page.keyboard.press('Control+v');
  await expect(copies(page, 'Martat')).toHaveCount(2);
  const copy = await box(page.locator('[data-selected] [data-actor]'));
  expect(Math.abs(copy.x + copy.width / 2 - 800)).toBeLessThan(20);
  expect(Math.abs(copy.y + copy.height / 2 - 600)).toBeLessThan(20);
});

test('in the list, too', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  const row = page.getByRole('button', { name: MALLU_AUTO, exact: true });
  await row.first().focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(page.locator('h2').filter({ hasText: MALLU_AUTO })).toHaveCount(3);
  await expect(page.getByRole('complementary').getByRole('heading', { name: MALLU_AUTO })).toBeVisible();
});

test('words that are not ours become names for new actors, and a broken part of a map is refused whole', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', CLIPBOARD);
  const write = (plain: string, html: string) =>
    page.evaluate(
      ([plain, html]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }),
            'text/html': new Blob([html ?? ''], { type: 'text/html' }),
          }),
        ]),
      [plain, html],
    );
  await write('Martat', `<ul data-arvoverkko="${Buffer.from('{"format":"arvoverkko"}').toString('base64')}"></ul>`);
  await page.keyboard.press('Control+v');
  await expect(page.getByText('vioittunut')).toBeVisible();

  await write('Nuorisoseura\nPartio', '<p>Nuorisoseura</p><p>Partio</p>');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('dialog')).toContainText('Nuorisoseura');
  await page.keyboard.press('Escape');
  expect(await names(page)).toHaveLength(8);
});

test('words marked on the page, and words in a field, are copied as words', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', CLIPBOARD);
  await card(page, MALLU_AUTO).click();
  const field = page.getByLabel('Nimi', { exact: true });
  await field.selectText();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(MALLU_AUTO);
  await field.press('End');
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue(`${MALLU_AUTO}${MALLU_AUTO}`);
  await page.keyboard.press('Escape');
  await expect(copies(page, MALLU_AUTO)).toHaveCount(1);
});

test('a copy beside the original, by keyboard', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Control+d');
  await expect(copies(page, 'Seurakunta')).toHaveCount(2);
  await expect(page.locator('[data-selected] [data-actor]')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(copies(page, 'Seurakunta')).toHaveCount(1);
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
  const before = await box(card(other, MALLU_AUTO));
  await drag(other, MALLU_AUTO, 120, 40);
  await other.mouse.up();
  await showAll(other);
  await expect.poll(async () => Math.round((await box(card(other, MALLU_AUTO))).x)).toBe(Math.round(before.x));
  await tile(page, 'Vapauta paikka').click();
  await expect(card(other, MALLU_AUTO)).not.toHaveAttribute('aria-label', /paikka lukittu/);

  await tile(page, 'Monista').click();
  await expect(async () => {
    await showAll(other);
    await expect(copies(other, 'Seurakunta')).toHaveCount(2, { timeout: 1000 });
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

/** Opens the context menu by a finger that rests at a place. */
async function rest(page: Page, x: number, y: number) {
  const touch = await touchOf(page);
  await touch.start({ x, y });
  await expect(page.getByRole('menu')).toBeVisible();
  await touch.end();
}
const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

test('by touch: several are picked by taps, lined up, locked and copied', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([
    enter(links.participant, 'Aino', { hasTouch: true }),
    enter(links.participant, 'Pekka'),
  ]);
  const { x, y } = await box(card(page, MALLU_AUTO));
  await rest(page, x + 60, y + 40);
  await menuItem(page, 'Valitse useita').tap();
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
    await expect(flowLabel(other, FUNDING)).toHaveCount(2, { timeout: 1000 });
  }).toPass();
});

test('by touch: what a menu copies, a menu pastes where it was opened', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino', { hasTouch: true, ...CLIPBOARD });
  await addActorByPointer(page, { x: 300, y: 200 }, 'Martat', 'association');
  const { x, y } = await box(card(page, 'Martat'));
  await rest(page, x + 60, y + 40);
  await menuItem(page, 'Kopioi').tap();
  await rest(page, 800, 600);
  await menuItem(page, 'Liitä').tap();
  await expect(copies(page, 'Martat')).toHaveCount(2);
  const copy = await box(page.locator('[data-selected] [data-actor]'));
  expect(Math.abs(copy.x + copy.width / 2 - 800)).toBeLessThan(20);
  expect(Math.abs(copy.y + copy.height / 2 - 600)).toBeLessThan(20);
});

test('where the browser lets no menu paste, the keys are named', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await page.mouse.click(1250, 300, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Liitä/ }).click();
  await expect(page.getByText('Liitä näppäimillä Ctrl + V.')).toBeVisible();
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
