import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { addActorByPointer, card, saved, tabTo } from './hands.ts';
import { expect, test, WITH_OFFLINE_PAGE } from './workshop.ts';

const LOCKED = 'Kartta on lukittu. Voit katsella sitä, mutta et muokata.';
const WAITING = 'Kartta on lukittu. Muutoksesi odottavat tällä laitteella.';

const seemsAccessible = (page: Page) => expectNoViolations(page, { within: ['dialog'] });

async function lockByPointer(page: Page) {
  await page.getByRole('button', { name: 'Työpajan tiedot' }).click();
  await page.getByRole('button', { name: 'Lukitse kartta' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).click();
  await expect(page.getByText('Muut eivät voi muokata sitä.')).toBeVisible();
}

const unlock = (page: Page) => page.getByRole('button', { name: 'Avaa kartan lukitus' }).click();

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

  await addActorByPointer(facilitator, { x: 1300, y: 250 }, 'Martat', 'association');
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
  await tabTo(page, page.getByRole('button', { name: 'Avaa kartan lukitus' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Avaa kartan lukitus' })).toHaveCount(0);
});

test('the edits of who was away wait out a lock, also across a reload, and merge when it is open', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const away = await enter(links.participant, 'Pekka', WITH_OFFLINE_PAGE);
  await away.context().setOffline(true);
  await expect(away.getByText(/Ei yhteyttä/)).toBeVisible();
  await addActorByPointer(away, { x: 1300, y: 250 }, 'Martat', 'association');
  await lockByPointer(facilitator);
  let sockets = 0;
  away.on('websocket', () => (sockets += 1));
  await away.context().setOffline(false);
  await expect(away.getByText(WAITING)).toBeVisible({ timeout: 20_000 });
  await expect(away.getByText('Odottaa tällä laitteella')).toBeVisible();
  await expect(card(away, 'Martat')).toBeVisible();

  await addActorByPointer(facilitator, { x: 1300, y: 100 }, 'Lukio', 'school');
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
  await facilitator.getByRole('button', { name: 'Avaa kartan lukitus' }).tap();
  await expect(participant.getByText(LOCKED)).toHaveCount(0);
});

const undeletion = (page: Page) => page.getByRole('dialog', { name: 'Palauta poistettuja' });

async function openUndeletion(page: Page) {
  await page.getByRole('button', { name: 'Työpajan tiedot' }).click();
  await page.getByRole('button', { name: 'Palauta poistettuja' }).click();
  return undeletion(page);
}

test('a facilitator puts back what another deleted, with its flows, in its place', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  const dialog = await openUndeletion(facilitator);
  await expect(dialog.getByText('Puolen tunnin aikana ei ole poistettu mitään.')).toBeVisible();
  const flows = await participant.locator('[data-flow]').count();

  await card(participant, 'Seurakunta').focus();
  await participant.keyboard.press('Delete');
  await expect(card(participant, 'Seurakunta')).toHaveCount(0);
  await expect(saved(participant)).toBeVisible();
  const row = dialog.getByRole('listitem').filter({ hasText: 'Seurakunta' });
  await expect(row).toContainText('Seurakunta, 2 tarjousta tai tarvetta ja 1 virta');
  await expect(row).toContainText('Pekka · nyt');
  await seemsAccessible(facilitator);
  await row.getByRole('button', { name: 'Palauta' }).click();
  await expect(dialog.getByText(/Palautettu: Seurakunta/)).toBeFocused();
  await expect(row).toHaveCount(0);
  await expect(card(participant, 'Seurakunta')).toBeVisible();
  await expect(participant.locator('[data-flow]')).toHaveCount(flows);
});

test('the undo of who deleted and the restoring of the facilitator double nothing', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  const cards = await participant.locator('[data-actor]').count();
  await card(participant, 'Seurakunta').focus();
  await participant.keyboard.press('Delete');
  const dialog = await openUndeletion(facilitator);
  await dialog.getByRole('button', { name: 'Palauta' }).click();
  await expect(card(participant, 'Seurakunta')).toBeVisible();
  await participant.keyboard.press('Control+z');
  await expect(saved(participant)).toBeVisible();
  await expect(participant.locator('[data-actor]')).toHaveCount(cards);
  await expect(card(facilitator, 'Seurakunta')).toHaveCount(1);
});

test('by keyboard and on a phone deletions are put back, and what goes wrong is told', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino', {
    ...WITH_OFFLINE_PAGE,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('radio', { name: 'Kartta' }).check();
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Delete');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Työpajan tiedot' }).tap();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Palauta poistettuja' }).tap();
  await expect(undeletion(page).getByRole('alert')).toBeVisible();
  await seemsAccessible(page);
  await page.context().setOffline(false);
  await undeletion(page).getByRole('button', { name: 'Yritä uudelleen' }).tap();
  const button = undeletion(page).getByRole('button', { name: 'Palauta' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(undeletion(page).getByText(/Palautettu: Seurakunta/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Seurakunta')).toBeAttached();
});

const peopleDialog = (page: Page) => page.getByRole('dialog', { name: 'Keitä on paikalla' });
const person = (page: Page, name: string) => peopleDialog(page).getByRole('listitem').filter({ hasText: name });

async function openPeople(page: Page) {
  await page.getByRole('button', { name: /Paikalla \d+ henkilö/ }).click();
}

test('somebody who is removed is told so, what they drew stays, and they can come back by the link', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  await addActorByPointer(participant, { x: 1300, y: 250 }, 'Lukio', 'school');
  await expect(saved(participant)).toBeVisible();

  await openPeople(facilitator);
  await expect(person(facilitator, 'Aino').getByRole('button')).toHaveCount(0);
  await person(facilitator, 'Pekka').getByRole('button', { name: 'Muokkaa' }).click();
  await person(facilitator, 'Pekka').getByRole('button', { name: 'Poista työpajasta' }).click();
  await expect(peopleDialog(facilitator)).toContainText('ellet tee uutta linkkiä');
  await seemsAccessible(facilitator);
  await peopleDialog(facilitator).getByRole('button', { name: 'Poista', exact: true }).click();
  await expect(person(facilitator, 'Pekka')).toHaveCount(0);
  await expect(participant.getByRole('alert')).toContainText('Fasilitoija on poistanut sinut');
  await facilitator.keyboard.press('Escape');
  await facilitator.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await expect(card(facilitator, 'Lukio')).toBeVisible();

  await participant.goto(links.participant);
  await participant.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(saved(participant)).toBeVisible();
});

test('by keyboard a facilitator writes down somebody without a phone, renames and removes them', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop();
  const page = await enter(links.facilitator, 'Aino');
  await openPeople(page);
  await tabTo(page, peopleDialog(page).getByLabel('Nimi', { exact: true }));
  await page.keyboard.type('Liisa');
  await page.keyboard.press('Enter');
  await tabTo(page, person(page, 'Liisa').getByRole('button', { name: 'Muokkaa' }));
  await page.keyboard.press('Enter');
  await tabTo(page, person(page, 'Liisa').getByLabel('Nimi', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Liisa Kylältä');
  await page.keyboard.press('Enter');
  await expect(person(page, 'Liisa Kylältä').locator('strong')).toBeVisible();
  await tabTo(page, person(page, 'Liisa Kylältä').getByRole('button', { name: 'Poista työpajasta' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(person(page, 'Liisa')).toHaveCount(0);
});

test('a drag that the lock comes into leaves nothing out of its place', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const participant = await enter(links.participant, 'Pekka');
  const before = await card(participant, 'Seurakunta').boundingBox();
  const at = { x: before!.x + 60, y: before!.y + 40 };
  await participant.mouse.move(at.x, at.y);
  await participant.mouse.down();
  await participant.mouse.move(at.x + 80, at.y - 60, { steps: 5 });
  await lockByPointer(facilitator);
  await expect(participant.getByText(/Kartta on lukittu/)).toBeVisible();
  await participant.mouse.move(at.x + 120, at.y - 60, { steps: 5 });
  await participant.mouse.up();
  await unlock(facilitator);
  await expect(saved(participant)).toBeVisible();
  const place = (page: Page) =>
    page
      .locator('.react-flow__node')
      .filter({ has: card(page, 'Seurakunta') })
      .evaluate((node) => `${(node as HTMLElement).style.left} ${(node as HTMLElement).style.top}`);
  const settled = await place(facilitator);
  await expect.poll(() => place(participant)).toBe(settled);
});
