import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { card, flowLabel, saved, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const panel = (page: Page) => page.getByRole('complementary');
const items = (page: Page, title: string) => panel(page).getByRole('region', { name: title });
const texts = (page: Page, title: string) => items(page, title).locator('li textarea');
const steps = (page: Page) => panel(page).getByRole('region', { name: 'Vaihe' }).getByRole('listitem');

async function open(page: Page, actor: string) {
  await card(page, actor).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
}

async function represent(page: Page, actor: string) {
  await open(page, actor);
  await panel(page).getByRole('button', { name: 'Edustan tätä toimijaa' }).click();
  await expect(panel(page).getByText(/Edustajat: /)).toBeVisible();
}

async function openFlow(page: Page, deliverable: string) {
  await flowLabel(page, deliverable).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
}

async function expectAccessible(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

const expectNothingSideways = (page: Page, part: string) =>
  expect(page.locator(part).evaluate((element) => element.scrollWidth - element.clientWidth)).resolves.toBe(0);

test('offers are written one after another by keyboard alone, mended, marked and removed, and others see them', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await open(other, 'Kyläyhdistys');
  await open(page, 'Kyläyhdistys');
  const input = panel(page).getByRole('textbox', { name: 'Lisää tarjous' });
  await tabTo(page, input);
  for (const text of ['nuotiopaikka', '  ', 'talkooväkeä']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    if (text.trim() === '') await input.fill('');
  }
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('');
  await expect(texts(page, 'Tarjoaa')).toHaveCount(3);
  await expect(texts(page, 'Tarjoaa').last()).toHaveValue('talkooväkeä');
  await expect(texts(other, 'Tarjoaa').last()).toHaveValue('talkooväkeä');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(panel(page).getByRole('button', { name: 'aineellinen, vaihda: talkooväkeä' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(other, 'Tarjoaa').getByRole('button', { name: 'aineeton, vaihda: talkooväkeä' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('väkeä talkoisiin');
  await page.keyboard.press('Enter');
  await expect(texts(page, 'Tarjoaa').last()).toBeFocused();
  await expect(texts(other, 'Tarjoaa').last()).toHaveValue('väkeä talkoisiin');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(texts(page, 'Tarjoaa').last()).toHaveValue('väkeä talkoisiin');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(texts(other, 'Tarjoaa')).toHaveCount(2);
  await expect(panel(page).getByRole('button', { name: 'Poista: nuotiopaikka' })).toBeFocused();
  await expect(saved(page)).toBeVisible();
});

test('several pasted lines are several needs, found by their words and read in the list', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await open(page, 'Seurakunta');
  await panel(page).getByRole('textbox', { name: 'Lisää tarve' }).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '• kuljettajia pikkubussiin\n\n• saattajia\n');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await expect(texts(page, 'Tarvitsee')).toHaveCount(2);
  await expectAccessible(page, 'aside');

  await page.getByRole('button', { name: 'Kumoa', exact: true }).click();
  await expect(texts(page, 'Tarvitsee')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  await page.getByRole('button', { name: 'Tee uudelleen' }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Seurakunta', exact: true }) });
  await expect(row).toContainText('tarjoaa 1 · tarvitsee 2');
  await expect(row.getByText('kuljettajia pikkubussiin aineellinen')).toBeVisible();

  await page.getByRole('button', { name: 'Hae kartalta' }).click();
  await page.getByRole('combobox', { name: 'Hae kartalta' }).fill('saattajia');
  await expect(page.getByRole('dialog').getByRole('option', { name: /Seurakunta/ })).toBeVisible();
});

test('a proposal is accepted by who represents its receiver, and agreed on with an owner and a day', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [giver, receiver] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await openFlow(giver, 'uudet jäsenet');
  await expect(panel(giver).getByText('Kukaan ei ole vielä ilmoittanut edustavansa sitä.')).toBeVisible();
  await represent(receiver, 'Rantakylän Martat');
  await expect(panel(giver).getByText('edustaa saajaa Rantakylän Martat: Pekka.')).toBeVisible();
  await expect(panel(giver).getByRole('button', { name: /^Hyväksy/ })).toHaveCount(0);

  await openFlow(receiver, 'uudet jäsenet');
  await tabTo(receiver, panel(receiver).getByRole('button', { name: 'Hyväksy toimijan Rantakylän Martat puolesta' }));
  await receiver.keyboard.press('Enter');
  await expect(steps(giver).nth(1)).toHaveAttribute('aria-current', 'step');

  await tabTo(receiver, panel(receiver).getByRole('button', { name: 'Kättä päälle' }));
  await receiver.keyboard.press('Enter');
  await expect(receiver.getByLabel('Vastuuhenkilö')).toBeFocused();
  await receiver.keyboard.press('Enter');
  await expect(receiver.getByText('Kirjoita, kuka vastaa tästä.')).toBeVisible();
  await receiver.keyboard.type('Pekka Metsä');
  await receiver.getByLabel('Tarkistuspäivä').fill('2027-03-01');
  await receiver.keyboard.press('Enter');
  await expect(steps(giver).nth(2)).toHaveAttribute('aria-current', 'step');
  await expect(giver.getByLabel('Vastuuhenkilö')).toHaveValue('Pekka Metsä');
  await expect(giver.getByLabel('Tarkistuspäivä')).toHaveValue('2027-03-01');
  await expectAccessible(giver, 'aside');

  await panel(giver).getByRole('button', { name: 'Palauta hyväksytyksi' }).click();
  await expect(panel(receiver).getByRole('button', { name: 'Kättä päälle' })).toBeVisible();
  await panel(receiver).getByRole('button', { name: 'Peru hyväksyntä' }).click();
  await expect(steps(giver).first()).toHaveAttribute('aria-current', 'step');
});

test('half a year ahead is offered as the day to look again', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino', {}, async (page) => {
    await page.clock.setFixedTime(new Date('2026-08-31T12:00:00+03:00'));
  });
  await openFlow(page, 'ruokaneuvonta');
  await panel(page).getByRole('button', { name: 'Kättä päälle' }).click();
  await expect(page.getByLabel('Tarkistuspäivä')).toHaveValue('2027-02-28');
});

test('what is said of somebody absent is unconfirmed until it is accepted, on the map, in the list and in the panel', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino');
  const label = page.locator('[data-flow="new-members"]');
  await expect(label).toHaveAccessibleName(/ehdotettu$/);
  const width = (await label.boundingBox())!.width;
  await open(page, 'Rantakylän Martat');
  await panel(page).getByRole('checkbox', { name: 'Ei paikalla' }).check();
  await expect(label).toHaveAccessibleName(/ehdotettu, vahvistamaton$/);
  await expect(label.locator('svg')).toBeVisible();
  await expect.poll(async () => (await label.boundingBox())!.width).toBeGreaterThan(width);

  await label.click();
  await expect(panel(page).getByText(/^vahvistamaton – /)).toBeVisible();
  await expectAccessible(page, 'aside');
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  const row = page.locator('li').filter({ has: page.locator('[data-record="new-members"]') });
  await expect(row.locator('[data-record="new-members"]').first()).toContainText('ehdotettu · vahvistamaton');

  await panel(page).getByRole('button', { name: 'Hyväksy ryhmän nimissä' }).click();
  await expect(panel(page).getByText(/^vahvistamaton/)).toHaveCount(0);
  await expect(row.locator('[data-record="new-members"]').first()).not.toContainText('vahvistamaton');
});

test('the cards of an actor and of a flow fit on a screen of 320 px', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const small = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  const page = await enter(links.facilitator, 'Aino', small);
  await page.getByRole('button', { name: 'Kyläyhdistys', exact: true }).tap();
  await page.getByRole('button', { name: 'Muokkaa', exact: true }).tap();
  const input = panel(page).getByRole('textbox', { name: 'Lisää tarve' });
  await input.fill('monitoimitilaan pitkäaikainen järjestelmänvalvoja');
  await panel(page).getByRole('button', { name: 'Lisää tarve', exact: true }).tap();
  await expect(input).toBeFocused();
  await expect(texts(page, 'Tarvitsee')).toHaveCount(2);
  await expectNothingSideways(page, 'aside');
  await expectNothingSideways(page, 'html');
  await panel(page)
    .getByRole('button', { name: /^kimppakyydit/ })
    .tap();
  await panel(page).getByRole('button', { name: 'Hyväksy ryhmän nimissä' }).tap();
  await panel(page).getByRole('button', { name: 'Kättä päälle' }).tap();
  await expectNothingSideways(page, 'aside');
});
