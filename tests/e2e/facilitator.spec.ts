import type { Page } from '@playwright/test';
import { addActorByPointer, card, saved, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const LOCKED = 'Kartta on lukittu. Voit katsella sitä, mutta et muokata.';
const WAITING = 'Kartta on lukittu. Muutoksesi odottavat tällä laitteella.';

async function lockByPointer(page: Page) {
  await page.getByRole('button', { name: 'Työpajan tiedot' }).click();
  await page.getByRole('button', { name: 'Lukitse kartta' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).click();
  await expect(page.getByText('Muut eivät voi muokata sitä.')).toBeVisible();
}

const unlock = (page: Page) => page.getByRole('button', { name: 'Avaa lukitus' }).click();

test('a locked map is read-only for everybody but the facilitator, on the map, in the list and in the panel', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  await lockByPointer(facilitator);

  await expect(participant.getByText(LOCKED)).toBeVisible();
  await card(participant, 'Seurakunta').click();
  await expect(participant.getByLabel('Lyhyt kuvaus')).toBeDisabled();
  await participant.getByRole('button', { name: 'Sulje' }).click();
  await card(participant, 'Seurakunta').focus();
  await participant.keyboard.press('Delete');
  await participant.keyboard.press('n');
  await expect(participant.getByLabel('Nimi', { exact: true })).toHaveCount(0);
  await participant.getByRole('radio', { name: 'Luettelo' }).check();
  await expect(participant.getByRole('button', { name: /Lisää .*toimija/ })).toHaveCount(0);
  await expect(participant.getByText(LOCKED)).toBeVisible();
  await expect(saved(participant)).toBeVisible();

  await addActorByPointer(facilitator, { x: 250, y: 760 }, 'Martat', 'association');
  await expect(participant.getByRole('heading', { name: 'Martat', exact: true })).toBeVisible();

  await unlock(facilitator);
  await expect(participant.getByText(LOCKED)).toHaveCount(0);
  await expect(participant.getByRole('button', { name: /Lisää .*toimija/ })).toBeVisible();
});

test('a facilitator locks and opens the map by keyboard alone', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.facilitator, 'Aino');
  await tabTo(page, page.getByRole('button', { name: 'Työpajan tiedot' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Lukitse kartta' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Avaa lukitus' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Avaa lukitus' })).toHaveCount(0);
});

test('the edits of who was away wait out a lock, also across a reload, and merge when it is open', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const away = await enter(links.participant, 'Pekka');
  await away.context().setOffline(true);
  await expect(away.getByText(/Ei yhteyttä/)).toBeVisible();
  await addActorByPointer(away, { x: 250, y: 760 }, 'Martat', 'association');
  await lockByPointer(facilitator);
  let sockets = 0;
  away.on('websocket', () => (sockets += 1));
  await away.context().setOffline(false);
  await expect(away.getByText(WAITING)).toBeVisible({ timeout: 20_000 });
  await expect(away.getByText('Odottaa tällä laitteella')).toBeVisible();
  await expect(card(away, 'Martat')).toBeVisible();

  await addActorByPointer(facilitator, { x: 1100, y: 130 }, 'Lukio', 'school');
  await away.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await expect(card(away, 'Lukio')).toBeVisible();
  await expect(card(facilitator, 'Martat')).toHaveCount(0);
  // The one that was refused, and the one that listens.
  expect(sockets).toBeLessThanOrEqual(3);

  await away.reload();
  await expect(away.getByText(WAITING)).toBeVisible();
  await unlock(facilitator);
  await expect(saved(away)).toBeVisible();
  await expect(card(facilitator, 'Martat')).toBeVisible();
  await expect(away.getByRole('dialog')).toHaveCount(0);
});

test('a name that is being typed when the lock comes is kept', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  await card(participant, 'Seurakunta').click();
  await participant.getByLabel('Nimi', { exact: true }).fill('Taipalsaaren seurakunta');
  await lockByPointer(facilitator);
  await expect(participant.getByText(WAITING)).toBeVisible();
  await expect(card(facilitator, 'Seurakunta')).toBeVisible();
  await unlock(facilitator);
  await expect(card(facilitator, 'Taipalsaaren seurakunta')).toBeVisible();
  await expect(saved(participant)).toBeVisible();
});

test('on a phone the lock is told of in the list and opened with a tap', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const facilitator = await enter(links.facilitator, 'Aino', phone);
  const participant = await enter(links.participant, 'Pekka', phone);
  await facilitator.getByRole('button', { name: 'Työpajan tiedot' }).tap();
  await facilitator.getByRole('button', { name: 'Lukitse kartta' }).tap();
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Sulje' }).tap();
  await expect(participant.getByText(LOCKED)).toBeVisible();
  await facilitator.getByRole('button', { name: 'Avaa lukitus' }).tap();
  await expect(participant.getByText(LOCKED)).toHaveCount(0);
});
