import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findPrograms } from '../exports/findPrograms.ts';
import { call, join as joinWorkshop } from '../fixtures/workshop.ts';
import { expectNoViolations } from './axe.ts';
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
  await expectNoViolations(page, { within: ['aside'] });

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
  await expectNoViolations(giver, { within: ['aside'] });

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
  await expectNoViolations(page, { within: ['aside'] });
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

async function showCards(page: Page) {
  await page.getByRole('button', { name: 'Lisää näkymiä' }).click();
  await page.getByRole('button', { name: 'Kortit' }).click();
  await expect(page.getByRole('button', { name: 'Tulosta kortit' })).toBeVisible();
}

const actorCard = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Toimijoiden kortit' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) });

/** The words of each page of what the printer would get, white space squeezed. */
async function printed(page: Page): Promise<string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'arvoverkko-cards-')), 'cards.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toContain('(A4)');
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((words) => words.replace(/\s+/g, ' ').trim());
}

test('a card tells all of an actor, opens it to be written in by keyboard, and shows what another writes', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await showCards(page);
  const village = actorCard(page, 'Kyläyhdistys');
  for (const words of [
    'Pitää kylätaloa ja kutsuu väen koolle.',
    'Roolit: Isäntä',
    'Kylän väelle ja mökkiläisille.',
    'tilat ja sähkö → Mallu-auto',
    'toiminta-avustus ← Rantakylän kunta',
    'kylätalo keittiöineen',
    'syy tulla kylätalolle',
    'Pysähdyspaikka pitäisi vuokrata.',
  ])
    await expect(village).toContainText(words);
  await expect(actorCard(page, 'Ammattikorkeakoulu')).toContainText('ei paikalla');
  await expect(actorCard(page, 'Ammattikorkeakoulu')).toContainText('ehdotettu, vahvistamaton');
  await expectNoViolations(page, { within: ['main'] });

  await tabTo(page, village.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Kyläyhdistys');
  await page.keyboard.press('Escape');
  await expect(village.getByRole('button')).toBeFocused();

  await open(other, 'Kyläyhdistys');
  await panel(other).getByRole('textbox', { name: 'Lisää resurssi' }).fill('traktori');
  await other.keyboard.press('Enter');
  await expect(village).toContainText('traktori');
});

test('the cards are printed one a page, each beginning with its name, and a long one goes on to the next', async ({
  newWorkshop,
  enter,
  server,
}) => {
  findPrograms();
  const { links, boards } = await newWorkshop();
  const { session } = await joinWorkshop(server.url, links, 'participant');
  const add = async (rows: string[]) => {
    const { status } = await call(server.url, `/api/boards/${boards[0]!.id}/import`, {
      body: ['Nimi;Lyhyt kuvaus', ...rows].join('\n'),
      session,
      headers: { 'content-type': 'text/csv' },
    });
    expect(status).toBe(200);
  };
  await add(['Martat;Arjen taitoja']);
  const page = await enter(links.participant, 'Aino', { colorScheme: 'dark' });
  await showCards(page);
  await actorCard(page, 'Martat').getByRole('button').click();
  await expect(panel(page)).toBeVisible();
  const [only, ...rest] = await printed(page);
  expect(only).toMatch(/^Martat .*Arjen taitoja$/);
  expect(rest).toEqual([]);

  const long = 'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito';
  await add(Array.from({ length: 18 }, (_, i) => `Yhdistys ${i + 10};Tekee kaikenlaista`));
  await add([long]);
  await actorCard(page, long).getByRole('button').click();
  await panel(page)
    .getByLabel('Mitä teette?')
    .fill(`${'Hoidamme ja autamme kotona joka päivä. '.repeat(100)}Loppu.`);
  await expect(actorCard(page, long)).toContainText('Loppu.');
  const pages = await printed(page);
  expect(pages.filter((words) => words.startsWith(long))).toHaveLength(1);
  expect(pages.filter((words) => /^Yhdistys \d\d .*Tekee kaikenlaista$/.test(words))).toHaveLength(18);
  expect(pages.filter((words) => words.endsWith('Loppu.'))).toHaveLength(1);
  expect(pages).toHaveLength(21);

  await page.getByRole('radio', { name: 'Kartta' }).check();
  await expect(card(page, 'Martat')).toBeVisible();
  const map = await page.pdf();
  expect(map.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('the cards fit on a screen of 320 px, and an empty map says that it has none', async ({ newWorkshop, enter }) => {
  const small = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
  const [full, empty] = await Promise.all([newWorkshop('mallu-auto'), newWorkshop()]);
  const page = await enter(full.links.viewer, 'Katsoja', small);
  await showCards(page);
  await expectNothingSideways(page, 'html');
  await expectNothingSideways(page, 'section[data-editor]');
  const none = await enter(empty.links.participant, 'Aino', small);
  await none.getByRole('button', { name: 'Lisää näkymiä' }).tap();
  await none.getByRole('button', { name: 'Kortit' }).tap();
  await expect(none.getByText('Kartalla ei ole vielä toimijoita.')).toBeVisible();
});
