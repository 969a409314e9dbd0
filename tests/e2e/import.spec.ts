import type { Page } from '@playwright/test';
import { card, flowLabel, tabTo } from './hands.ts';
import { expect, test, WITH_OFFLINE_PAGE } from './workshop.ts';

const FILE = 'Valitse tiedosto tai pudota se tähän';

/** The map draws only the cards that are in view. */
const expectCards = async (page: Page, count: number): Promise<void> => {
  await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await expect(page.locator('[data-actor]')).toHaveCount(count);
};

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vie ja tuo' }).click();
  await page.getByRole('button', { name: 'Tuo toimijoita tai kartta' }).click();
}

/** A file as Excel in Finland saves it: Windows-1252. */
const pick = (page: Page, name: string, text: string) =>
  page.getByLabel(FILE).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') });

test('a table comes in with its columns, an unknown sector and a merge, and goes in one step', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const other = await enter(links.viewer, 'Pekka');
  await openImport(page);

  await page
    .getByLabel(FILE)
    .setInputFiles({ name: 'kirja.xlsx', mimeType: 'text/csv', buffer: Buffer.from([0x50, 0x4b, 3, 4, 20]) });
  await expect(page.getByRole('alert')).toContainText('kirja.xlsx: Tämä on Excelin');
  await pick(page, 'rikki.csv', 'Nimi;Alue\r\n"A;B\r\n');
  await expect(page.getByRole('alert')).toContainText('Rivin 2 lainausmerkeistä');

  await pick(
    page,
    'toimijat.csv',
    [
      'Nimi;Tyyppi;Kunta;Jäsenet;Selostus;Y-tunnus',
      'Äänekosken Ystävät ry;Yhdistys;Äänekoski;12;Ystävyyttä;0109862-8',
      'Öljyseppä;Sepät;Imatra;;;123',
      'RANTAKYLÄN KUNTA;Kunta;Rantakylä;;;',
      'Ylimääräinen;;;;;',
      ';Kunta;;;;',
    ].join('\r\n'),
  );
  await expect(page.getByLabel('Kunta', { exact: true })).toHaveValue('area');
  await page.getByLabel('Selostus').selectOption('Lyhyt kuvaus');
  await page.getByLabel('”Sepät”').selectOption('Yritys');
  await expect(page.getByText('Rivi 3: 123 ei ole oikea Y-tunnus')).toBeVisible();
  await expect(page.getByText('Rivi 6: nimi puuttuu')).toBeVisible();
  const merged = page.getByLabel('RANTAKYLÄN KUNTA, rivi 4');
  await expect(merged).toHaveValue('merge');
  await expect(page.getByText('Kartalla: Rantakylän kunta. Täydentyy: Toiminta-alue.')).toBeVisible();
  await page.getByLabel('Ylimääräinen').uncheck();
  await expect(page.getByText('2 lisätään, 1 täydennetään, 2 jää tuomatta')).toBeVisible();
  await page.getByRole('button', { name: 'Tuo tälle kartalle' }).click();
  await expect(page.getByText('Valmis: 2 lisätty, 1 täydennetty, 2 jäi tuomatta.')).toBeVisible();
  await page.getByRole('button', { name: 'Näytä tuodut' }).click();
  await expect(card(page, 'Öljyseppä')).toBeInViewport();
  await expect(card(page, 'Rantakylän kunta')).toBeInViewport();

  await expectCards(other, 10);
  await expect(card(other, 'Öljyseppä')).toHaveAttribute('aria-label', /Yritys/);
  await expect(card(other, 'Äänekosken Ystävät ry')).toHaveAttribute('aria-label', /Yhdistys/);
  await card(other, 'Rantakylän kunta').click();
  await expect(other.getByLabel('Toiminta-alue', { exact: true })).toHaveValue('Rantakylä');
  await other.getByRole('button', { name: 'Sulje' }).click();
  await card(other, 'Äänekosken Ystävät ry').click();
  await expect(other.getByLabel('Lyhyt kuvaus')).toHaveValue('Ystävyyttä');

  await page.keyboard.press('Control+z');
  await expectCards(other, 8);
});

test('a list of names comes in by keyboard alone, and cards are not on top of each other', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino');
  await tabTo(page, page.getByRole('button', { name: 'Vie ja tuo' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Tuo toimijoita tai kartta' }));
  await page.keyboard.press('Enter');
  const list = page.getByLabel('Tai liitä nimiluettelo');
  await expect(list).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Jatka' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Liitä tai kirjoita ensin ainakin yksi nimi.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(list).toBeFocused();
  await page.keyboard.insertText(
    '•\tMartat ry\n•\tImatran seurakunta\n•\tImatran kaupunki, sivistystoimi\n•\tMartat\n',
  );
  await tabTo(page, page.getByRole('button', { name: 'Jatka' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 riviä')).toBeVisible();
  await expect(page.getByLabel('Martat, rivi 4')).toHaveValue('merge');
  await tabTo(page, page.getByRole('button', { name: 'Tuo tälle kartalle' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Näytä tuodut' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectCards(page, 3);
  await expect(card(page, 'Imatran seurakunta')).toHaveAttribute('aria-label', /Seurakunta/);
  const boxes = await page
    .locator('[data-actor]')
    .evaluateAll((cards) => cards.map((one) => one.getBoundingClientRect().toJSON()));
  for (const one of boxes) {
    for (const two of boxes) {
      const apart =
        one === two || one.right <= two.left || two.right <= one.left || one.bottom <= two.top || two.bottom <= one.top;
      expect(apart).toBe(true);
    }
  }
});

test('on a phone, by touch, with one sector for all and columns from Excel', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.getByRole('button', { name: 'Kaikki toiminnot' }).tap();
  await page.getByRole('option', { name: 'Tuo toimijoita tai kartta' }).tap();
  await page.getByLabel('Tai liitä nimiluettelo').fill('Kylätalo\t050 123\nLeirikeskus\t040 456');
  await page.getByRole('button', { name: 'Jatka' }).tap();
  await page.getByLabel('Sarake 2').selectOption('Yhteystiedot');
  await page.getByLabel('Toimijoiden sektori').selectOption('Yritys');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Tuo tälle kartalle' }).tap();
  await page.getByRole('button', { name: 'Näytä tuodut' }).tap();
  await expect(page.getByRole('heading', { name: 'Kylätalo' }).first()).toBeVisible();
  await expect(page.getByLabel('Yhteystiedot')).toHaveValue('050 123');
  await expect(page.getByLabel('Sektori')).toHaveValue('company');
});

test('nothing is brought in without a connection', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE);
  await openImport(page);
  await page.getByLabel('Tai liitä nimiluettelo').fill('Martat');
  await page.getByRole('button', { name: 'Jatka' }).click();
  const bringIn = page.getByRole('button', { name: 'Tuo tälle kartalle' });
  await expect(bringIn).toBeEnabled();
  await page.context().setOffline(true);
  await expect(bringIn).toBeDisabled();
  await expect(page.getByText('Voit tuoda kartan, kun yhteys toimii')).toBeVisible();
  await page.context().setOffline(false);
  await bringIn.click();
  await expect(page.getByText('Valmis: 1 lisätty')).toBeVisible();
});

test('two cards of one organisation are merged with their flows, and undone in one step', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Rantakylän kunta').click();
  await card(page, 'Kyläyhdistys').click({ modifiers: ['Shift'] });
  await page.getByText('Onko tämä sama toimija?').click();
  await page.getByRole('button', { name: 'Yhdistä, nimeksi jää Kyläyhdistys' }).click();
  await expectCards(page, 7);
  await expect(card(page, 'Rantakylän kunta')).toHaveCount(0);
  await expect(card(page, 'Kyläyhdistys')).toHaveAttribute('aria-label', /antaa 6/);
  await expect(flowLabel(page, 'aamukahvit')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expectCards(page, 8);
  await expect(card(page, 'Kyläyhdistys')).toHaveAttribute('aria-label', /antaa 4/);
});

test('a wrong business id is pointed out where it is typed, and stays', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Rantakylän kunta').click();
  await page.getByText('Alue ja yhteystiedot').click();
  const id = page.getByLabel('Y-tunnus');
  await id.fill('0109862-7');
  await id.press('Enter');
  await expect(page.getByText('Tarkista numero')).toBeVisible();
  await expect(id).toHaveValue('0109862-7');
  await id.fill('FI01098628');
  await id.press('Enter');
  await expect(page.getByText('Tarkista numero')).toBeHidden();
  await expect(id).toHaveValue('0109862-8');
});
