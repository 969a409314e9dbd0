import type { Page } from '@playwright/test';
import { expectNoViolationsInEitherTheme } from './axe.ts';
import { addActorByPointer, card, map, runCommand, saved, tabTo } from './hands.ts';
import { expect, test, WITH_OFFLINE_PAGE } from './workshop.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Koko kartta' });
const row = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });
const notice = (page: Page) => page.getByText(/^Katsot versiota:/);
const restore = (page: Page) => page.getByRole('button', { name: 'Palauta tämä' });
const openVersions = (page: Page) => page.getByRole('button', { name: 'Versiot' }).click();

/** The bar of a small phone has no room for the button. */
async function openByTap(page: Page) {
  await page.getByRole('button', { name: 'Kaikki toiminnot' }).tap();
  await page.getByRole('option', { name: 'Versiot' }).tap();
}

async function keep(page: Page, name: string) {
  await panel(page).getByLabel('Nimi kartalle sellaisena kuin se on nyt').fill(name);
  await panel(page).getByRole('button', { name: 'Tallenna versio' }).click();
  await expect(panel(page).getByText(`Versio tallennettu: ${name}`)).toBeVisible();
}

test('a version is named, looked at, restored and undone, and everybody sees what comes of it', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  const flows = await participant.locator('[data-flow]').count();

  await openVersions(participant);
  await expect(panel(participant).getByText('Versioita ei ole vielä.')).toBeVisible();
  await panel(participant).getByRole('button', { name: 'Tallenna versio' }).click();
  await expect(panel(participant).getByText('Kirjoita versiolle nimi.')).toBeVisible();
  await keep(participant, 'Ensimmäinen ilta');
  await panel(participant).getByRole('button', { name: 'Sulje' }).click();
  await card(participant, 'Seurakunta').focus();
  await participant.keyboard.press('Delete');
  await addActorByPointer(participant, { x: 1300, y: 250 }, 'Lukio', 'school');
  await expect(saved(participant)).toBeVisible();
  await expect(card(facilitator, 'Seurakunta')).toHaveCount(0);

  await openVersions(facilitator);
  await expect(row(facilitator, /Ensimmäinen ilta/)).toContainText('Pekka · ');
  await row(facilitator, /Ensimmäinen ilta/).click();
  await expect(notice(facilitator)).toContainText('Ensimmäinen ilta');
  await expect(card(facilitator, 'Seurakunta')).toBeVisible();
  await expect(card(facilitator, 'Lukio')).toHaveCount(0);
  // What is looked at is not changed, and what others see is not what one of them looks at.
  await card(facilitator, 'Seurakunta').focus();
  await facilitator.keyboard.press('Delete');
  await expect(card(facilitator, 'Seurakunta')).toBeVisible();
  await expect(card(participant, 'Seurakunta')).toHaveCount(0);
  await facilitator.getByRole('radio', { name: 'Luettelo' }).check();
  await expect(facilitator.getByRole('heading', { name: 'Seurakunta', exact: true })).toBeVisible();
  await expect(facilitator.getByRole('button', { name: /Lisää .*toimija/ })).toHaveCount(0);
  await facilitator.getByRole('radio', { name: 'Kartta' }).check();

  await restore(facilitator).click();
  await expect(notice(facilitator)).toHaveCount(0);
  await expect(facilitator.getByText(/^Palautettu: Ensimmäinen ilta/)).toBeVisible();
  await expect(row(facilitator, /Ennen palautusta/)).toContainText('Aino · ');
  await expect(card(participant, 'Seurakunta')).toBeVisible();
  await expect(card(participant, 'Lukio')).toHaveCount(0);
  await participant.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await expect(participant.locator('[data-flow]')).toHaveCount(flows);

  await facilitator.keyboard.press('Control+z');
  await expect(card(participant, 'Lukio')).toBeVisible();
  await expect(card(participant, 'Seurakunta')).toHaveCount(0);
  await expect(saved(facilitator)).toBeVisible();
});

test('participants look and name, facilitators delete', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  const viewer = await enter(links.viewer, 'Virpi');
  await openVersions(facilitator);
  await keep(facilitator, 'Ilta');
  for (const page of [participant, viewer]) {
    await openVersions(page);
    await row(page, /Ilta/).click();
    await expect(page.getByText(/Vain fasilitoija voi palauttaa sen/)).toBeVisible();
    await expect(restore(page)).toHaveCount(0);
    await expect(panel(page).getByRole('button', { name: 'Poista versio' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Palaa nykyiseen' }).click();
    await expect(notice(page)).toHaveCount(0);
  }
  await expect(panel(viewer).getByLabel('Nimi kartalle sellaisena kuin se on nyt')).toHaveCount(0);

  await row(facilitator, /Ilta/).click();
  await panel(facilitator).getByRole('button', { name: 'Poista versio' }).click();
  await panel(facilitator).getByRole('button', { name: 'Poista', exact: true }).click();
  await expect(panel(facilitator).getByText('Versio poistettu.')).toBeFocused();
  await expect(row(facilitator, /Ilta/)).toHaveCount(0);
  await expect(notice(facilitator)).toHaveCount(0);
});

test('by keyboard alone a version is named, looked at, left and restored', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino');
  await tabTo(page, map(page));
  await runCommand(page, 'Versiot');
  await tabTo(page, panel(page).getByLabel('Nimi kartalle sellaisena kuin se on nyt'));
  await page.keyboard.type('Ilta');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Versio tallennettu: Ilta')).toBeVisible();
  await tabTo(page, row(page, /Ilta/));
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeVisible();
  await expect(row(page, /Ilta/)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(notice(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await tabTo(page, map(page));
  await page.keyboard.press('Escape');
  await expect(notice(page)).toHaveCount(0);

  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Seurakunta')).toHaveCount(0);
  await runCommand(page, 'Versiot');
  await tabTo(page, row(page, /Ilta/));
  await page.keyboard.press('Enter');
  await tabTo(page, restore(page));
  await page.keyboard.press('Enter');
  await expect(card(page, 'Seurakunta')).toBeVisible();
  await expect(map(page)).toBeFocused();
});

test('on a small phone everything fits, what goes wrong is told, and axe finds nothing in either theme', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino', {
    ...WITH_OFFLINE_PAGE,
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  await openByTap(page);
  await keep(page, 'Ensimmäinen kumppanuusilta Taipalsaaren kunnantalolla');
  await row(page, /Ensimmäinen/).tap();
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Seurakunta', exact: true })).toBeAttached();
  await expectNoViolationsInEitherTheme(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.context().setOffline(true);
  await restore(page).tap();
  await expect(page.getByText('Ei yhteyttä. Tarkista, että laite on verkossa')).toBeVisible();
  await expect(notice(page)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Sulje' }).tap();
  await openByTap(page);
  await expect(panel(page).getByRole('alert')).toBeVisible();
  await page.context().setOffline(false);
  await panel(page).getByRole('button', { name: 'Yritä uudelleen' }).tap();
  await expect(row(page, /Ensimmäinen/)).toBeVisible();
  await page.getByRole('button', { name: 'Palaa nykyiseen' }).tap();
  await expect(notice(page)).toHaveCount(0);
});
