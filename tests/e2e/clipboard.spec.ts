import type { Page } from '@playwright/test';
import { createWorkshop } from '../fixtures/workshop.ts';
import { addActorByPointer, card, flowLabel, saved, selectByKeyboard, showAll } from './hands.ts';
import { boxOf, restAt } from './touch.ts';
import { expect, test } from './workshop.ts';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const MALLU_AUTO = 'Mallu-auto';
const MUNICIPALITY = 'Rantakylän kunta';
const FUNDING = 'avustus';

const names = async (page: Page): Promise<string[]> => {
  const labels = await page.locator('[data-actor]').evaluateAll((cards) => cards.map((face) => face.ariaLabel ?? ''));
  return labels.map((label) => label.split(',')[0] ?? '').sort();
};

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
    await expect(card(seen, MALLU_AUTO)).toHaveCount(2);
    await expect(card(seen, MUNICIPALITY)).toHaveCount(2);
    await expect(flowLabel(seen, FUNDING)).toHaveCount(2);
  }
  await expect(page.locator('[data-selected] [data-actor]')).toHaveCount(2);

  await page.keyboard.press('Control+v');
  await expect(page.locator('[data-selected] [data-actor]')).toHaveCount(2);
  await showAll(other);
  await expect(card(other, MALLU_AUTO)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(card(other, MALLU_AUTO)).toHaveCount(1);
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
  await expect(card(tab, 'Kylätalo')).toHaveCount(2);
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
  await expect(card(page, 'Martat')).toHaveCount(2);
  const copy = await boxOf(page.locator('[data-selected] [data-actor]'));
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
  await expect(card(page, MALLU_AUTO)).toHaveCount(1);
});

test('by touch: what a menu copies, a menu pastes where it was opened', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino', { hasTouch: true, ...CLIPBOARD });
  await addActorByPointer(page, { x: 300, y: 200 }, 'Martat', 'association');
  const { x, y } = await boxOf(card(page, 'Martat'));
  await restAt(page, { x: x + 60, y: y + 40 });
  await page.getByRole('menuitem', { name: 'Kopioi', exact: true }).tap();
  await restAt(page, { x: 800, y: 600 });
  await page.getByRole('menuitem', { name: 'Liitä', exact: true }).tap();
  await expect(card(page, 'Martat')).toHaveCount(2);
  const copy = await boxOf(page.locator('[data-selected] [data-actor]'));
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
