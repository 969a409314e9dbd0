import type { Locator, Page } from '@playwright/test';
import { expectNoViolations, expectNoViolationsInEitherTheme, WCAG } from './axe.ts';
import { card, flowLabel, saved, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const PHONE = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true };

async function show(page: Page, view: 'Roolit' | 'Matriisi') {
  await page.getByRole('group', { name: 'Näkymä' }).locator('..').getByRole('button', { expanded: false }).click();
  await page.getByRole('button', { name: view, exact: true }).click();
}

/** The cell in which an actor holds a role or doesn't. */
const holds = (page: Page, role: string, actor: string): Locator =>
  page.getByRole('checkbox', { name: `${role}: ${actor}`, exact: true });

/** The cell of the matrix, with what is given. */
const cell = (page: Page, from: string, to: string, given = ''): Locator =>
  page.getByRole('gridcell', { name: `${from} → ${to}: ${given}` });

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

const MAIN = { within: ['main'], tags: WCAG };

const expectNothingSideways = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
    .toBeLessThanOrEqual(0);

test('a role is made and divided between two actors with the keyboard alone, and stands on their cards elsewhere', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('näytä roolit');
  await expect(page.getByRole('option', { name: /^Näytä roolit/ })).toBeVisible();
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByRole('textbox', { name: 'Uusi rooli' }));
  await page.keyboard.type('Kuski');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /Kuski/ })).toContainText('ei kenelläkään');
  await expect(page.getByText('Ei vielä kenelläkään: Kuski, Kyyditsijä')).toBeVisible();
  await expect(other.locator('[aria-live="polite"]')).toContainText('Kuski');

  await tabTo(page, page.getByRole('grid').locator('[data-cell][tabindex="0"]'));
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowDown');
  await expect(page.getByRole('button', { name: 'Kuski, nimeä uudelleen' })).toBeFocused();
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(holds(page, 'Kuski', 'Ammattikorkeakoulu')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(holds(page, 'Kuski', 'Ammattikorkeakoulu')).toBeChecked();
  await press(page, 'End', 'Enter');
  await expect(holds(page, 'Kuski', 'Sydänyhdistys')).toBeChecked();
  await expect(page.getByRole('rowheader', { name: /Kuski/ })).toContainText('jaettu: 2 toimijalla');

  for (const name of ['Ammattikorkeakoulu', 'Sydänyhdistys']) {
    await expect(card(other, name).getByText('Kuski', { exact: true })).toBeVisible();
  }

  await test.step('what others do leaves the focus where it is, and a new name is seen by them', async () => {
    await card(other, 'Kyläyhdistys').focus();
    await other.keyboard.press('Delete');
    await expect(holds(page, 'Kuski', 'Kyläyhdistys')).toHaveCount(0);
    await expect(holds(page, 'Kuski', 'Sydänyhdistys')).toBeFocused();

    await press(page, 'Home', 'F2');
    await page.keyboard.type('Autonkuljettaja');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Autonkuljettaja, nimeä uudelleen' })).toBeFocused();
    await expect(card(other, 'Sydänyhdistys').getByText('Autonkuljettaja')).toBeVisible();
  });

  await test.step('a role that is deleted can be taken back', async () => {
    await page.keyboard.press('Delete');
    await expect(card(other, 'Sydänyhdistys').getByText('Autonkuljettaja')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(card(other, 'Sydänyhdistys').getByText('Autonkuljettaja')).toBeVisible();
  });
});

test('an actor gets a new role in its panel, and loses it', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const seurakunta = card(page, 'Seurakunta');
  await seurakunta.click();
  await page.getByRole('combobox', { name: 'Anna rooli' }).fill('Keskustelija');
  await expect(page.getByRole('option', { name: 'Uusi rooli: Keskustelija' })).toBeVisible();
  await press(page, 'ArrowDown', 'Enter');
  await expect(seurakunta.getByText('Keskustelija')).toBeVisible();
  await page.getByRole('button', { name: 'Ota pois: Keskustelija' }).click();
  await expect(seurakunta.getByText('Keskustelija')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  await expect(page.getByText('Roolit: Isäntäväki').first()).toBeVisible();
});

test('a cell of the matrix is written in with the keyboard alone, and the flow stands on the map elsewhere', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await show(page, 'Matriisi');
  await tabTo(page, page.getByRole('grid').locator('[data-cell][tabindex="0"]'));
  await press(page, 'Control+Home', 'ArrowDown', 'ArrowRight');
  await expect(cell(page, 'Kylien asukkaat', 'Ammattikorkeakoulu', 'ei mitään')).toBeFocused();

  await test.step('type and Enter adds, one after the other', async () => {
    await page.keyboard.type('haastattelut');
    await page.keyboard.press('Enter');
    await page.keyboard.type('palaute');
    await tabTo(page, page.getByRole('radio', { name: 'aineellinen' }), 3);
    await press(page, 'ArrowRight', 'Enter');
    await expect(page.getByLabel('Mitä?')).toHaveValue('');
    await page.keyboard.press('Escape');
    const written = 'haastattelut, aineellinen, ehdotettu; palaute, aineeton, ehdotettu';
    await expect(cell(page, 'Kylien asukkaat', 'Ammattikorkeakoulu', written)).toBeFocused();
    for (const name of ['haastattelut', 'palaute']) await expect(flowLabel(other, name)).toBeVisible();
  });

  await test.step('what others do leaves the focus where it is', async () => {
    await card(other, 'Mallu-auto').focus();
    await other.keyboard.press('Delete');
    await expect(cell(page, 'Kylien asukkaat', 'Mallu-auto')).toHaveCount(0);
    await expect(cell(page, 'Kylien asukkaat', 'Ammattikorkeakoulu')).toBeFocused();
    await other.keyboard.press('Control+z');
    await expect(cell(page, 'Kylien asukkaat', 'Mallu-auto')).toHaveCount(1);
    await expect(cell(page, 'Kylien asukkaat', 'Ammattikorkeakoulu')).toBeFocused();
  });

  await test.step('a flow is opened in the panel, and the focus comes back to its cell', async () => {
    await press(page, 'Enter', 'ArrowUp', 'Enter');
    await expect(page.getByRole('complementary').getByRole('heading', { name: 'palaute' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cell(page, 'Kylien asukkaat', 'Ammattikorkeakoulu')).toBeFocused();
  });

  await test.step('Delete removes a flow, and it can be taken back', async () => {
    await press(page, 'Enter', 'ArrowUp', 'Delete');
    await expect(flowLabel(other, 'palaute')).toHaveCount(0);
    await press(page, 'Escape', 'Control+z');
    await expect(flowLabel(other, 'palaute')).toBeVisible();
  });

  await test.step('the diagonal says what an actor gets out of it itself', async () => {
    await press(page, 'ArrowRight');
    const own = (given: string) =>
      page.getByRole('gridcell', { name: `Kylien asukkaat, mitä saa itse: ${given}`, exact: true });
    await expect(own('ei mitään')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kylien asukkaat: mitä saa itse siitä, että on mukana?')).toBeVisible();
    await page.keyboard.type('yhteisöllisyys');
    await press(page, 'Enter', 'Enter');
    await expect(own('yhteisöllisyys, aineeton, ehdotettu')).toBeFocused();
    await expect(flowLabel(other, 'yhteisöllisyys')).toBeVisible();
  });
  await expect(saved(page)).toBeVisible();
});

test('a viewer reads both and changes neither', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.viewer);
  await show(page, 'Roolit');
  await holds(page, 'Koordinaattori', 'Mallu-auto').focus();
  await page.keyboard.press('Space');
  await expect(holds(page, 'Koordinaattori', 'Mallu-auto')).toBeChecked();
  await expect(page.getByLabel('Uusi rooli')).toHaveCount(0);
  await show(page, 'Matriisi');
  await cell(page, 'Seurakunta', 'Kylien asukkaat').click();
  await expect(page.getByRole('button', { name: /rinnalla kulkeminen/ })).toBeFocused();
  await expect(page.getByLabel('Mitä?')).toHaveCount(0);
});

test('on a phone roles are ticked one after the other, and one giver at a time', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', PHONE);
  await show(page, 'Roolit');
  await expectNothingSideways(page);
  await expectNoViolations(page, MAIN);
  const role = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Kyyditsijä' }) });
  await expect(role).toContainText('ei kenelläkään');
  await role.getByText('Valitse, kenellä').tap();
  await role.getByRole('checkbox', { name: 'Seurakunta' }).tap();
  await expect(role).not.toContainText('ei kenelläkään');
  await expectNothingSideways(page);

  await show(page, 'Matriisi');
  await page.getByLabel('Kuka antaa?').selectOption('Seurakunta');
  await page.getByRole('button', { name: 'Lisää: Seurakunta → Mallu-auto' }).tap();
  await expectNothingSideways(page);
  await page.getByLabel('Mitä?').fill('kahvit');
  await page.getByRole('button', { name: 'Lisää', exact: true }).tap();
  await page.getByRole('button', { name: 'Sulje' }).tap();
  await expect(page.getByRole('button', { name: 'kahvit' })).toBeVisible();
  await expectNothingSideways(page);
  await expectNoViolations(page, MAIN);
});

test('axe finds nothing in the roles in either theme', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino');
  await show(page, 'Roolit');
  await expect(page.getByRole('grid')).toBeVisible();
  await expectNoViolationsInEitherTheme(page, MAIN);
  await page.getByRole('button', { name: 'Muokkaa roolia: Isäntäväki' }).click();
  await expect(page.getByRole('heading', { name: 'Isäntäväki' })).toBeVisible();
  await expectNoViolationsInEitherTheme(page, MAIN);
});

test('axe finds nothing in the matrix in either theme', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino');
  await show(page, 'Matriisi');
  await expectNoViolationsInEitherTheme(page, MAIN);
  await cell(page, 'Mallu-auto', 'Kylien asukkaat').click();
  await expect(page.getByLabel('Mitä?')).toBeFocused();
  await expectNoViolationsInEitherTheme(page, MAIN);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'merkit' }).check();
  await cell(page, 'Mallu-auto', 'Kylien asukkaat').focus();
  const read = page.getByText('Mallu-auto → Kylien asukkaat: terveystarkastukset, aineellinen, kättä päälle');
  await expect(read).toBeVisible();
  await expectNoViolationsInEitherTheme(page, MAIN);
});
