import type { Locator, Page } from '@playwright/test';
import { card, map, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

/** Notes and areas: what stands on the paper beside actors and flows. */

const note = (page: Page, text: string): Locator => page.getByRole('button', { name: `Lappu: ${text}` });
const area = (page: Page, name: string): Locator => page.getByRole('button', { name: `Alue: ${name}`, exact: true });
const tool = (page: Page, name: string): Locator =>
  page.getByRole('group', { name: 'Työkalut' }).getByRole('button', { name, exact: true });

/** Where something is on the paper, whatever the zoom: relative to a card that nobody moves here. */
async function placeOf(page: Page, what: Locator): Promise<{ x: number; y: number }> {
  const [box, fixed] = await Promise.all([what.boundingBox(), card(page, 'Ammattikorkeakoulu').boundingBox()]);
  if (!box || !fixed) throw new Error('not on the screen');
  const zoom = fixed.width / 206;
  return { x: Math.round((box.x - fixed.x) / zoom), y: Math.round((box.y - fixed.y) / zoom) };
}

const movedBy = async (page: Page, what: Locator, from: { x: number; y: number }) => {
  const now = await placeOf(page, what);
  return [Math.abs(now.x - from.x) > 4, Math.abs(now.y - from.y) > 4];
};

async function drag(page: Page, what: Locator, dx: number, dy: number) {
  const box = await what.boundingBox();
  if (!box) throw new Error('not on the screen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 8 });
  await page.mouse.up();
}

test('with a pointer: a note, and an area that takes along what stands on it', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.facilitator, 'Aino'), enter(links.participant, 'Pekka')]);

  await tool(page, 'Lappu').click();
  await expect(page.getByRole('textbox', { name: 'Lapun teksti' })).toBeFocused();
  await page.keyboard.type('Kysy hallilta avaimet');
  await page.keyboard.press('Escape');
  await expect(note(other, 'Kysy hallilta avaimet')).toBeVisible();
  await note(page, 'Kysy hallilta avaimet').dblclick();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Escape');
  await expect(note(other, 'Kysy hallilta avaimet!')).toBeVisible();

  await card(page, 'Kyläyhdistys').click();
  await card(page, 'Rantakylän Martat').click({ modifiers: ['Shift'] });
  await tool(page, 'Alue').click();
  await page.getByLabel('Alueen nimi').fill('Kylät');
  await page.getByLabel('Alueen nimi').press('Enter');
  await expect(page.getByText('Alueella: Kyläyhdistys, Rantakylän Martat')).toBeVisible();
  await page.getByRole('button', { name: 'Sulje' }).click();
  await expect(area(other, 'Kylät')).toBeVisible();

  const before = {
    area: await placeOf(other, area(other, 'Kylät')),
    martat: await placeOf(other, card(other, 'Rantakylän Martat')),
    kunta: await placeOf(other, card(other, 'Rantakylän kunta')),
  };
  await drag(page, area(page, 'Kylät'), 70, -40);
  await expect.poll(() => movedBy(other, area(other, 'Kylät'), before.area)).toEqual([true, true]);
  await expect.poll(() => movedBy(other, card(other, 'Rantakylän Martat'), before.martat)).toEqual([true, true]);
  expect(await movedBy(other, card(other, 'Rantakylän kunta'), before.kunta)).toEqual([false, false]);

  await page.keyboard.press('Control+z');
  await expect.poll(() => placeOf(other, area(other, 'Kylät'))).toEqual(before.area);
  await expect.poll(() => placeOf(other, card(other, 'Rantakylän Martat'))).toEqual(before.martat);

  await area(page, 'Kylät').click();
  const frame = () => other.locator('.react-flow__node-area').boundingBox();
  const sizeBefore = (await frame())!;
  await drag(page, page.locator('.react-flow__resize-control'), 60, 50);
  await expect.poll(async () => (await frame())!.width).toBeGreaterThan(sizeBefore.width + 20);
  await page.getByRole('button', { name: 'Poista alue' }).click();
  await expect(area(other, 'Kylät')).toBeHidden();
  await expect(card(other, 'Rantakylän Martat')).toBeVisible();
});

test('with the keyboard alone: a note and an area are made, moved and taken away', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.facilitator, 'Aino'), enter(links.participant, 'Pekka')]);

  await tabTo(page, tool(page, 'Lappu'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Lapun teksti' })).toBeFocused();
  await page.keyboard.type('Keitä kahvit');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Keitä kahvit')).toBeFocused();
  const noteBefore = await placeOf(other, note(other, 'Keitä kahvit'));
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => movedBy(other, note(other, 'Keitä kahvit'), noteBefore)).toEqual([true, false]);

  await tabTo(page, map(page));
  await tabTo(page, card(page, 'Seurakunta'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Seurakunta')).toBeFocused();
  await tabTo(page, tool(page, 'Alue'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Alueen nimi'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Keskellä');
  await page.keyboard.press('Enter');
  await expect(area(other, 'Keskellä')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Poista alue' }));
  await page.keyboard.press('Enter');
  await expect(area(other, 'Keskellä')).toBeHidden();

  await tabTo(page, note(page, 'Keitä kahvit'));
  await page.keyboard.press('Delete');
  await expect(note(other, 'Keitä kahvit')).toBeHidden();
});

test('by taps on a phone: notes and areas from the list, moved without dragging', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [phone, other] = await Promise.all([
    enter(links.participant, 'Pekka', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
    enter(links.facilitator, 'Aino'),
  ]);
  await phone.getByRole('button', { name: 'Lisää lappu' }).tap();
  await phone.getByLabel('Lapun teksti').fill('Tarvitaan kuskeja');
  await expect(note(other, 'Tarvitaan kuskeja')).toBeVisible();
  const before = await placeOf(other, note(other, 'Tarvitaan kuskeja'));
  await phone.getByRole('button', { name: 'Siirrä vasemmalle' }).tap();
  await phone.getByRole('button', { name: 'Siirrä ylös' }).tap();
  await expect.poll(() => movedBy(other, note(other, 'Tarvitaan kuskeja'), before)).toEqual([true, true]);
  await phone.getByRole('button', { name: 'Sulje' }).tap();

  await phone.getByRole('button', { name: 'Lisää alue' }).tap();
  await phone.getByLabel('Alueen nimi').fill('Kylät');
  await phone.getByLabel('Alueen nimi').press('Enter');
  await phone.getByRole('button', { name: 'Suurenna' }).tap();
  await expect(area(other, 'Kylät')).toBeVisible();
});

test('what is typed at once after a new note is asked for runs no command', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await map(page).focus();
  // As fast as two keys can follow each other: before the note's field is there to take the second.
  await map(page).evaluate(async (element) => {
    const press = (key: string) =>
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('m');
    await new Promise((resolve) => setTimeout(resolve));
    press('n');
  });
  await expect(page.getByRole('textbox', { name: 'Lapun teksti' })).toBeFocused();
  await page.keyboard.type('Muista tämä');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Muista tämä')).toBeVisible();
  await map(page).press('n');
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
});
