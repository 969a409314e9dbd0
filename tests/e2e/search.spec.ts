import type { Locator, Page } from '@playwright/test';
import { expectNoViolationsInEitherTheme, WCAG } from './axe.ts';
import { card, flowLabel, map } from './hands.ts';
import { expect, test } from './workshop.ts';

const MALLU_AUTO = 'Mallu-auto';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Hae kartalta' });
const chosen = (page: Page): Locator => page.getByRole('dialog').getByRole('option', { selected: true });
const option = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('option').filter({ hasText: name });
const row = (page: Page, name: string): Locator => page.locator('h2').getByRole('button', { name, exact: true });
const panel = (page: Page, name: string): Locator => page.getByRole('complementary', { name });

/** Where the middle of the map is from the middle of an element, in pixels. */
async function offCentre(page: Page, element: Locator): Promise<number> {
  const [paper, box] = [await map(page).boundingBox(), await element.boundingBox()];
  if (!paper || !box) return Number.POSITIVE_INFINITY;
  return Math.abs(paper.y + paper.height / 2 - box.y - box.height / 2);
}

test('the keyboard alone finds an actor by a part of its name, and the map flies to it', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, MALLU_AUTO).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('yhdistys');
  await expect(page.getByRole('status').filter({ hasText: 'osumaa' })).toBeVisible();
  await expect(chosen(page)).toContainText('Kyläyhdistys');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toContainText('Rantakylän Martat');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card(page, 'Sydänyhdistys')).toBeFocused();
  await expect(panel(page, 'Yhdistys')).toContainText('Sydänyhdistys');
  await expect.poll(() => offCentre(page, card(page, 'Sydänyhdistys'))).toBeLessThan(2);
});

test('Escape gives the focus back, and the field keeps its own keys', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('n/c 0');
  await expect(field(page)).toHaveValue('n/c 0');
  await expect(page.getByText('Ei osumia.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Seurakunta')).toBeFocused();
  await expect(panel(page, 'Uusi toimija')).toHaveCount(0);

  await button(page, 'Pikanäppäimet').click();
  await page.getByLabel('Yhden kirjaimen pikanäppäimet käytössä').uncheck();
  await page.keyboard.press('Escape');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toHaveCount(0);
  await button(page, 'Hae kartalta').click();
  await expect(field(page)).toBeFocused();
});

test('a pointer finds a flow by what it brings, without dots and with a slip', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.viewer, '', { reducedMotion: 'reduce' });
  await button(page, 'Hae kartalta').click();
  await field(page).fill('nakyvyys');
  await option(page, 'näkyvyys kylässä').click();
  await expect(flowLabel(page, 'näkyvyys kylässä')).toBeFocused();
  await expect(panel(page, 'Virta')).toContainText('näkyvyys kylässä');
  await button(page, 'Hae kartalta').click();
  await field(page).fill('vertasituki');
  await option(page, 'Sydänyhdistys → Kylien asukkaat').click();
  await expect(flowLabel(page, 'vertaistuki')).toBeFocused();
});

test('roles, notes, areas and comments are found where they are', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await button(page, 'Lappu').click();
  await expect(page.getByRole('textbox', { name: 'Lapun teksti' })).toBeFocused();
  await page.keyboard.type('Muista kutsua nuoret');
  await page.keyboard.press('Escape');
  // The panel has come over the card.
  await button(page, 'Näytä koko kartta').click();
  await card(page, 'Seurakunta').click();
  await button(page, 'Kommentoi').click();
  await page.getByLabel('Uusi kommentti').fill('Voisiko diakonia tulla mukaan?');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-thread]')).toBeVisible();
  await button(page, 'Sulje').click();
  const goTo = async (query: string, found: string) => {
    await button(page, 'Hae kartalta').click();
    await field(page).fill(query);
    await expect(chosen(page)).toContainText(found);
    await page.keyboard.press('Enter');
  };
  await goTo('nuoret', 'Muista kutsua nuoret');
  await expect(page.getByRole('button', { name: 'Lappu: Muista kutsua nuoret' })).toBeFocused();
  await goTo('koordinaattori', MALLU_AUTO);
  await expect(card(page, MALLU_AUTO)).toBeFocused();
  await goTo('diakonia', 'Voisiko diakonia');
  await expect(panel(page, 'Koko kartta').locator('[data-thread]')).toBeFocused();
  await expect(card(page, 'Seurakunta')).toHaveAttribute('aria-pressed', 'true');
});

test('in the list, on a phone, a finger finds an actor and a flow', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', PHONE);
  await button(page, 'Hae kartalta').tap();
  await field(page).fill('sydän');
  await expect(page.locator('mark').first()).toHaveText('Sydän');
  await page.getByRole('option').first().tap();
  await expect(row(page, 'Sydänyhdistys')).toBeFocused();
  await expect(row(page, 'Sydänyhdistys')).toHaveAttribute('aria-expanded', 'true');
  await expect(row(page, 'Sydänyhdistys')).toBeInViewport();
  await button(page, 'Hae kartalta').tap();
  await field(page).fill('tilat ja');
  await option(page, 'tilat ja sähkö').tap();
  await expect(page.getByRole('listitem').locator(':focus')).toContainText('tilat ja sähkö');
});

test('what another person adds is found while the field is open', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [aino, pekka] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await button(aino, 'Hae kartalta').click();
  await field(aino).fill('meripelastus');
  await expect(aino.getByText('Ei osumia.')).toBeVisible();
  await card(pekka, 'Seurakunta').click();
  await pekka.getByLabel('Nimi', { exact: true }).fill('Meripelastusseura');
  await pekka.keyboard.press('Enter');
  await option(aino, 'Meripelastusseura').first().click();
  await expect(card(aino, 'Meripelastusseura')).toBeFocused();
});

test('axe finds nothing in the search in either theme', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await button(page, 'Hae kartalta').click();
  await field(page).fill('a');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectNoViolationsInEitherTheme(page, { within: ['dialog'], tags: WCAG });
});
