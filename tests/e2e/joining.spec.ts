import type { Page } from '@playwright/test';
import { createWorkshop } from '../fixtures/workshop.ts';
import { expectNoViolationsInEitherTheme } from './axe.ts';
import { saved } from './hands.ts';
import { expect, test } from './workshop.ts';

/** Puts in place what the device remembers of its visits. */
const keepOnDevice = async (page: Page, workshops: string) => {
  await page.addInitScript((value) => localStorage.setItem('arvoverkko.workshops', value), workshops);
};

const shareDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Jaa', exact: true }).click();
  return page.getByRole('dialog', { name: 'Jaa työpaja' });
};

test('from the start page to a map in two presses; the device remembers the workshop until told to forget it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('img', { name: 'Mallu-auto ja yhdistykset (esimerkki)' })).toBeVisible();
  await page.getByRole('link', { name: 'Aloita työpaja' }).click();
  await page.getByRole('button', { name: 'Luo kartta' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(page).toHaveTitle(/^Arvoverkkotyöpaja .* – Arvoverkko$/);
  expect(new URL(page.url()).hash).toBe('');

  await page.goto('/');
  await page.getByRole('link', { name: /^Arvoverkkotyöpaja/ }).click();
  await expect(saved(page)).toBeVisible();
  const dialog = await shareDialog(page);
  await expect(dialog.getByLabel('Fasilitoijan linkki')).toHaveValue(/\/w\/.+#.+/);

  await page.goto('/');
  await page.getByRole('button', { name: /^Poista tältä laitteelta/ }).click();
  await expect(page.getByText('Varmista ensin, että fasilitoijan linkki on sinulla muualla')).toBeVisible();
  await page.getByRole('button', { name: 'Poista', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Viimeksi tällä laitteella' })).toHaveCount(0);
});

test('the token leaves the address at once, and a reload before joining still leads in', async ({
  page,
  newWorkshop,
}) => {
  const { links } = await newWorkshop();
  await page.goto(links.participant);
  await expect(page.getByRole('heading', { name: 'Tervetuloa työpajaan' })).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.getByRole('link', { name: 'Tietosuojaseloste' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await page.reload();
  await page.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(saved(page)).toBeVisible();
});

test('a pasted link leads in from the start page, and what is no link is told', async ({ page, newWorkshop }) => {
  const { links } = await newWorkshop();
  await page.goto('/');
  const field = page.getByLabel('Saitko linkin?');
  await field.fill('martat');
  await page.getByRole('button', { name: 'Liity työpajaan' }).click();
  await expect(field).toHaveAccessibleDescription(/Tämä ei ole työpajan linkki/);
  await field.fill(links.participant.replace('http://', ''));
  await page.getByRole('button', { name: 'Liity työpajaan' }).click();
  await expect(page.getByRole('heading', { name: 'Tervetuloa työpajaan' })).toBeVisible();
});

test('a wrong link, no link and a workshop that is gone each say what to do', async ({ page, newWorkshop }) => {
  const { workshop } = await newWorkshop();
  await page.goto(`/w/${workshop.id}`);
  await expect(page.getByRole('heading', { name: 'Tarvitset työpajan linkin' })).toBeVisible();
  await page.goto('/w/nothing-here#token');
  await expect(page.getByRole('heading', { name: 'Työpajaa ei löydy' })).toBeVisible();
  await page.goto(`/w/${workshop.id}#${'x'.repeat(22)}`);
  await page.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Linkki ei enää toimi' })).toBeVisible();
});

test('without a network the join page says so and joins when it is back', async ({ page, newWorkshop }) => {
  const { links } = await newWorkshop();
  await page.goto(links.participant);
  await page.getByLabel('Nimesi').fill('Aino');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Ei yhteyttä');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(saved(page)).toBeVisible();
});

test('a participant who gets the facilitator link rises; the participant link takes nothing away again', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino');
  await expect(await shareDialog(page)).toContainText('Pyydä linkki fasilitoijalta');
  await page.keyboard.press('Escape');

  await page.goto(links.facilitator);
  await expect(saved(page)).toBeVisible();
  let dialog = await shareDialog(page);
  await expect(dialog.getByLabel('Fasilitoijan linkki')).toHaveValue(links.facilitator);
  await expect(dialog.getByLabel('Osallistujan linkki')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.goto(links.participant);
  await expect(saved(page)).toBeVisible();
  dialog = await shareDialog(page);
  await expect(dialog.getByLabel('Fasilitoijan linkki')).toHaveValue(links.facilitator);
});

test('a replaced link is dead, and the new one is shown in its place', async ({ enter, newWorkshop, browser }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.facilitator, 'Aino');
  const dialog = await shareDialog(page);
  await dialog.getByRole('button', { name: 'Tee uusi linkki Osallistujille' }).click();
  await dialog.getByRole('button', { name: 'Tee uusi linkki', exact: true }).click();
  const field = dialog.getByLabel('Osallistujan linkki');
  await expect(field).toHaveValue(/#/);
  await expect(dialog.getByRole('img', { name: 'QR-koodi: Kokeilupaja' })).toBeVisible();

  const other = await browser.newPage({ locale: 'fi-FI' });
  await other.goto(links.participant);
  await other.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'Linkki ei enää toimi' })).toBeVisible();
  await other.goto(await field.inputValue());
  await other.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(saved(other)).toBeVisible();
  await other.close();
});

test('a link is copied also where the browser gives no clipboard, as on plain http', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.facilitator, 'Aino', {}, async (created) => {
    await created.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  });
  const dialog = await shareDialog(page);
  await dialog.getByRole('button', { name: 'Kopioi', exact: true }).first().click();
  await expect(dialog.getByRole('button', { name: 'Kopioitu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByLabel('Yhteinen kysymys').fill('');
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Yhteinen kysymys')).toHaveValue(links.facilitator);
});

test('what a device kept may be spoilt, or refused altogether, and nothing breaks', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop();
  for (const spoilt of ['{', '7', '[{"workshop": {"id": 1}}, null]']) {
    const page = await enter(links.participant, 'Aino', {}, (created) => keepOnDevice(created, spoilt));
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Aloita työpaja' })).toBeVisible();
  }
  await enter(links.participant, 'Aino', {}, async (created) => {
    await created.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const storage of ['localStorage', 'sessionStorage']) Object.defineProperty(window, storage, { get: refuse });
    });
  });
});

test('the facilitator renames and deletes the workshop; a participant removes themselves', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop();
  const [facilitator, participant] = await Promise.all([
    enter(links.facilitator, 'Aino'),
    enter(links.participant, 'Pekka'),
  ]);
  const open = (page: Page) => page.getByRole('button', { name: 'Työpajan tiedot' }).click();

  await open(participant);
  await expect(participant.getByRole('button', { name: 'Poista työpaja' })).toHaveCount(0);
  const download = participant.waitForEvent('download');
  await participant.getByRole('link', { name: 'Lataa kirjoittamani' }).click();
  expect((await download).suggestedFilename()).toBe('omat-tietoni.json');
  await participant.getByRole('button', { name: 'Poista minut' }).click();
  await participant.getByRole('button', { name: 'Poista minut työpajasta' }).click();
  await expect(participant.getByRole('link', { name: 'Aloita työpaja' })).toBeVisible();
  await expect(participant.getByRole('heading', { name: 'Viimeksi tällä laitteella' })).toHaveCount(0);

  await open(facilitator);
  await facilitator.getByLabel('Työpajan nimi').fill('Kumppanuusilta');
  await facilitator.getByRole('button', { name: 'Tallenna' }).click();
  await expect(facilitator.getByRole('dialog').getByText('Tallennettu', { exact: true })).toBeVisible();
  await expect(facilitator).toHaveTitle('Kumppanuusilta – Arvoverkko');
  await facilitator.getByRole('button', { name: 'Poista työpaja' }).click();
  await facilitator.getByRole('button', { name: 'Poista lopullisesti' }).click();
  await expect(facilitator.getByRole('link', { name: 'Aloita työpaja' })).toBeVisible();
  await facilitator.goto(links.facilitator);
  await expect(facilitator.getByRole('heading', { name: 'Työpajaa ei löydy' })).toBeVisible();
});

test('the page speaks the workshop’s language until its reader chooses another', async ({ server, page }) => {
  const { links } = await createWorkshop(server.url, { title: 'Kväll', locale: 'sv' });
  await page.goto(links.participant);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await page.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(links.participant);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('axe finds nothing on the pages around the board in either theme', async ({ page, newWorkshop }) => {
  const { links } = await newWorkshop();
  for (const path of ['/', '/new', '/privacy', '/accessibility', '/nowhere', links.facilitator]) {
    await page.goto(path.startsWith('/') ? new URL(path, links.facilitator).href : path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoViolationsInEitherTheme(page);
  }
  await page.getByRole('button', { name: 'Liity', exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await shareDialog(page);
  await expect(page.getByLabel('Fasilitoijan linkki')).toBeVisible();
  await expectNoViolationsInEitherTheme(page);
});

test('what is on a board comes while the code that shows it is still on its way, over one connection', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop();
  const before = await enter(links.participant, 'Aino');
  await expect(saved(before)).toBeVisible();
  const page = await before.context().newPage();
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  let letCodeCome = () => {};
  const codeMayCome = new Promise<void>((resolve) => {
    letCodeCome = resolve;
  });
  await page.route(/\/assets\/(app|board)-[^/]+\.js/, async (route) => {
    await codeMayCome;
    await route.continue();
  });
  await page.goto(before.url());
  await expect.poll(() => sockets.length).toBe(1);
  await expect(saved(page)).toHaveCount(0);
  letCodeCome();
  await expect(saved(page)).toBeVisible();
  expect(sockets).toHaveLength(1);
});

test('a page whose code or words do not come says so in every language, and opens when asked again', async ({
  server,
  page,
}) => {
  for (const part of ['app', 'fi']) {
    const file = new RegExp(`/assets/${part}-[^/]+\\.js`);
    await page.route(file, (route) => route.abort());
    await page.goto(server.url);
    const told = page.getByRole('alert');
    for (const words of ['Sivu ei latautunut', 'Sidan laddades inte', 'The page did not load']) {
      await expect(told.getByText(words)).toHaveCount(1);
    }
    await page.unroute(file);
    await told.getByRole('button', { name: 'Lataa uudelleen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
