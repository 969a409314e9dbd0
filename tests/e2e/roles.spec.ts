import { devices } from '@playwright/test';
import { card, saved } from './hands.ts';
import { expect, test } from './workshop.ts';

test('a phone joins by the link and adds its own actor in the list, in three taps and a name', async ({
  newWorkshop,
  enter,
  browser,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino');
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  const context = await browser.newContext({ ...phone, locale: 'fi-FI' });
  const page = await context.newPage();
  await page.goto(links.participant);

  await page.getByRole('button', { name: 'Liity', exact: true }).tap();
  await page.getByRole('button', { name: 'Lisää oma toimijasi' }).tap();
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await page.keyboard.type('Lappeenrannan Martat');
  await page.getByRole('button', { name: 'Lisää toimija' }).tap();

  await expect(page.getByText('sinun toimijasi')).toBeVisible();
  await expect(card(facilitator, 'Lappeenrannan Martat')).toBeAttached();

  await page.getByRole('button', { name: 'Lisää, mitä annatte' }).last().tap();
  await page.getByLabel('Mitä?').fill('ruokaneuvonta kylillä');
  await page.getByRole('combobox', { name: 'Kenelle?' }).fill('kylien');
  await page.getByRole('option', { name: 'Kylien asukkaat' }).tap();
  await page.getByRole('button', { name: 'Lisää virta' }).tap();
  await expect(facilitator.locator('[data-flow]').filter({ hasText: 'ruokaneuvonta kylillä' })).toBeAttached();
  await context.close();
});

test('a viewer sees everything and has nothing to change it with', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [viewer, participant] = await Promise.all([enter(links.viewer, 'Katsoja'), enter(links.participant, 'Aino')]);
  await expect(viewer.getByRole('button', { name: 'Toimija', exact: true })).toHaveCount(0);
  // Above every card, so that it is the paper that is pressed.
  await viewer.locator('.react-flow__pane').dblclick({ position: { x: 640, y: 8 } });
  await expect(viewer.getByRole('button', { name: 'Lisää toimija' })).toHaveCount(0);
  await card(viewer, 'Seurakunta').click();
  await expect(viewer.getByLabel('Nimi', { exact: true })).toBeDisabled();
  await card(viewer, 'Seurakunta').focus();
  await viewer.keyboard.press('Delete');
  await viewer.keyboard.press('ArrowDown');

  await card(participant, 'Seurakunta').focus();
  await participant.keyboard.press('ArrowDown');
  await expect(saved(participant)).toBeVisible();
  await expect(card(viewer, 'Seurakunta')).toBeVisible();
  await expect(saved(viewer)).toBeVisible();
});

test('the map and the list show the same, and the list can do what the map can', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [map, list] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await list.getByRole('radio', { name: 'Luettelo' }).check();
  const row = list.getByRole('listitem').filter({ has: list.getByRole('button', { name: 'Seurakunta', exact: true }) });

  await row.getByRole('button', { name: 'Muokkaa' }).click();
  await list.getByLabel('Nimi', { exact: true }).fill('Lappeen seurakunta');
  await list.keyboard.press('Enter');
  await expect(card(map, 'Lappeen seurakunta')).toBeVisible();

  await list.getByText('Paikka kartalla').click();
  await list.getByRole('combobox', { name: 'Siirrä kartalla lähelle toimijaa' }).click();
  await list.keyboard.type('Mallu');
  const before = await card(map, 'Lappeen seurakunta').boundingBox();
  await list.getByRole('option', { name: 'Mallu-auto' }).click();
  await expect.poll(() => card(map, 'Lappeen seurakunta').boundingBox()).not.toEqual(before);

  await list.getByRole('button', { name: 'Poista toimija' }).click();
  await expect(card(map, 'Lappeen seurakunta')).toHaveCount(0);
  await expect(map.locator('[data-flow]').filter({ hasText: 'rinnalla kulkeminen' })).toHaveCount(0);
});
