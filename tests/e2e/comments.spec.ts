import type { Locator, Page } from '@playwright/test';
import { expectNoViolationsInEitherTheme, WCAG } from './axe.ts';
import { card, flowLabel, saved, tabTo } from './hands.ts';
import { expect, test, WITH_OFFLINE_PAGE } from './workshop.ts';

const MALLU_AUTO = 'Mallu-auto';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const overviewButton = (page: Page): Locator => page.getByRole('banner').getByRole('button', { name: /^Kommentit/ });
const thread = (page: Page, text: string): Locator => page.locator('[data-thread]').filter({ hasText: text });
const row = (page: Page, name: string): Locator => page.locator('h2').getByRole('button', { name, exact: true });

/** Starts a thread about whatever the panel shows. */
async function comment(page: Page, text: string) {
  await page.getByRole('button', { name: /^(Kommentoi|Uusi kommentti)$/ }).click();
  await page.getByLabel('Uusi kommentti').fill(text);
  await button(page, 'Lähetä').click();
  await expect(thread(page, text)).toBeVisible();
}

test('two people talk about an actor, agree, and what they said outlives it', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [aino, pekka] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);

  await card(aino, 'Seurakunta').click();
  await comment(aino, 'Voisiko diakonia tulla mukaan?\nKysyn heiltä.');
  await expect(pekka.getByText('Uusi kommentti: Aino – Seurakunta.')).toBeAttached();
  await expect(card(pekka, 'Seurakunta')).toHaveAccessibleName(/1 avoin kommentti/);

  await card(pekka, 'Seurakunta').click();
  const talk = thread(pekka, 'Voisiko diakonia');
  await expect(talk).toContainText('Aino');
  await expect(talk).toContainText('nyt');
  await talk.getByRole('button', { name: 'Vastaa' }).click();
  await pekka.keyboard.type('Hyvä ajatus!');
  await pekka.keyboard.press('Control+Enter');
  await expect(thread(aino, 'Voisiko diakonia')).toContainText('Hyvä ajatus!');
  await expect(talk.getByText('Kysyn heiltä.')).toBeVisible();
  // What another person said isn't mine to change.
  await expect(talk.getByRole('button', { name: 'Poista kommentti' })).toHaveCount(1);

  await thread(aino, 'Voisiko diakonia').getByRole('button', { name: 'Merkitse ratkaistuksi' }).click();
  await expect(pekka.getByText('Ratkaistut (1)')).toBeVisible();
  await expect(card(pekka, 'Seurakunta')).not.toHaveAccessibleName(/kommentti/);
  await pekka.getByText('Ratkaistut (1)').click();
  await talk.getByRole('button', { name: 'Avaa uudelleen' }).click();
  await expect(overviewButton(aino)).toHaveAccessibleName('Kommentit, 1 avoin');

  await button(pekka, 'Poista toimija').click();
  await overviewButton(aino).click();
  await expect(aino.getByRole('heading', { name: 'Poistettu toimija: Seurakunta' })).toBeVisible();
  await expect(thread(aino, 'Voisiko diakonia')).toContainText('Hyvä ajatus!');
  await overviewButton(pekka).click();
  await pekka.getByRole('banner').click({ position: { x: 5, y: 5 } });
  await pekka.keyboard.press('Control+z');
  await expect(thread(aino, 'Voisiko diakonia').getByRole('button', { name: 'Seurakunta' })).toBeVisible();
});

test('the first words of a thread can be taken back, and the replies stay where they were', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [aino, leader] = await Promise.all([enter(links.participant, 'Aino'), enter(links.facilitator, 'Leena')]);
  await card(aino, MALLU_AUTO).click();
  await comment(aino, 'Tämä oli väärin');
  await card(leader, MALLU_AUTO).click();
  await thread(leader, 'Tämä oli väärin').getByRole('button', { name: 'Vastaa' }).click();
  await leader.keyboard.type('Ei haittaa');
  await leader.keyboard.press('Control+Enter');
  await expect(thread(aino, 'Ei haittaa')).toBeVisible();

  await button(aino, 'Muokkaa kommenttia').click();
  await aino.getByLabel('Muokkaa kommenttia').fill('Tämä oli ehkä väärin');
  await button(aino, 'Tallenna').click();
  await expect(thread(leader, 'Tämä oli ehkä väärin')).toBeVisible();
  await button(aino, 'Poista kommentti').click();
  await expect(leader.getByText('ehkä väärin')).toHaveCount(0);
  await expect(thread(leader, 'Ei haittaa')).toBeVisible();

  await leader.getByRole('button', { name: 'Poista kommentti' }).click();
  await expect(leader.locator('[data-thread]')).toHaveCount(0);
  await expect(saved(leader)).toBeVisible();
});

test('words that were not sent wait for their writer, also through a reload', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [aino, pekka] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await flowLabel(aino, 'vertaistuki').click();
  await button(aino, 'Kommentoi').click();
  await expect(aino.getByLabel('Uusi kommentti')).toBeFocused();
  await aino.keyboard.type('Puolivalmis ajat');
  await flowLabel(pekka, 'vertaistuki').click();
  await comment(pekka, 'Minulla on kysymys');
  await expect(thread(aino, 'Minulla on kysymys')).toBeVisible();
  await expect(aino.getByLabel('Uusi kommentti')).toBeFocused();
  await expect(aino.getByLabel('Uusi kommentti')).toHaveValue('Puolivalmis ajat');

  await aino.getByRole('button', { name: 'Sulje' }).click();
  await expect(saved(aino)).toBeVisible();
  await aino.reload();
  await flowLabel(aino, 'vertaistuki').click();
  await expect(aino.getByLabel('Uusi kommentti')).toHaveValue('Puolivalmis ajat');
  await button(aino, 'Lähetä').click();
  await expect(thread(pekka, 'Puolivalmis ajat')).toBeVisible();
  await flowLabel(aino, 'avustus').click();
  await flowLabel(aino, 'vertaistuki').click();
  await expect(aino.getByLabel('Uusi kommentti')).toHaveCount(0);
});

test('the keyboard alone comments, answers, closes and goes to what a thread is about', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Kommentoi'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Uusi kommentti')).toBeFocused();
  await page.keyboard.type('Mistä löytyy tilat?');
  await page.keyboard.press('Control+Enter');
  await tabTo(page, button(page, 'Vastaa'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Seurakuntasalista.');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Vastaa')).toHaveCount(0);
  await tabTo(page, button(page, 'Vastaa'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Vastaa')).toHaveValue('Seurakuntasalista.');
  await page.keyboard.press('Control+Enter');
  await expect(thread(page, 'Seurakuntasalista.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Seurakunta')).toBeFocused();

  await overviewButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Koko kartta' })).toBeFocused();
  await tabTo(page, thread(page, 'Mistä löytyy').getByRole('button', { name: 'Seurakunta' }));
  await page.keyboard.press('Enter');
  await expect(card(page, 'Seurakunta')).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Seurakunta' })).toContainText('Mistä löytyy tilat?');
});

test('on a phone, in the list, comments are read and written with a finger; a viewer only reads', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', PHONE);
  await row(page, MALLU_AUTO).tap();
  await button(page, 'Muokkaa').first().tap();
  await button(page, 'Kommentoi').tap();
  await page.getByLabel('Uusi kommentti').fill('Aikataulu puuttuu');
  await button(page, 'Lähetä').tap();
  await expect(thread(page, 'Aikataulu puuttuu')).toBeVisible();
  await button(page, 'Sulje').tap();
  await expect(page.getByRole('listitem').filter({ has: row(page, MALLU_AUTO) })).toContainText('1 avoin kommentti');
  await overviewButton(page).tap();
  await thread(page, 'Aikataulu puuttuu').getByRole('button', { name: MALLU_AUTO }).tap();
  await expect(row(page, MALLU_AUTO)).toBeFocused();
  await expect(saved(page)).toBeVisible();

  const viewer = await enter(links.viewer, '', PHONE);
  await overviewButton(viewer).tap();
  await expect(thread(viewer, 'Aikataulu puuttuu')).toContainText('Aino');
  await expect(thread(viewer, 'Aikataulu puuttuu').getByRole('button')).toHaveCount(1);
});

test('without a network, comments wait on the device', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const aino = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE);
  const pekka = await enter(links.participant, 'Pekka');
  await aino.context().setOffline(true);
  await card(aino, MALLU_AUTO).click();
  await comment(aino, 'Kirjoitettu metsässä');
  await aino.context().setOffline(false);
  await expect(overviewButton(pekka)).toHaveAccessibleName('Kommentit, 1 avoin');
});

test('axe finds nothing in comments in either theme', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino');
  await card(page, MALLU_AUTO).click();
  await comment(page, 'Ensimmäinen kommentti');
  await button(page, 'Vastaa').click();
  await expectNoViolationsInEitherTheme(page, { within: ['aside'], tags: WCAG });
  await button(page, 'Peruuta').click();
  await button(page, 'Näytä kaikki kommentit').click();
  await expect(thread(page, 'Ensimmäinen kommentti')).toBeFocused();
  await expectNoViolationsInEitherTheme(page, { within: ['aside'], tags: WCAG });
});
