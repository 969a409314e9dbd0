import { readFileSync } from 'node:fs';
import { comboText } from '../../client/commands/KeyCombo.ts';
import { COMMANDS } from '../../client/commands/registry.ts';
import type { Locale } from '../../shared/board/board.ts';
import { type Messages, translator } from '../../shared/i18n/translate.ts';
import { expectNoViolations, WCAG } from './axe.ts';
import { card, map } from './hands.ts';
import { expect, test } from './workshop.ts';

const messagesIn = (locale: Locale): Messages =>
  JSON.parse(readFileSync(new URL(`../../shared/i18n/${locale}.json`, import.meta.url), 'utf8'));

test('the palette finds and runs a command in every language, also by the words of another', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  for (const locale of ['fi', 'sv', 'en'] as const) {
    const t = translator(locale, messagesIn(locale));
    await page.evaluate((chosen) => localStorage.setItem('arvoverkko.language', chosen), locale);
    await page.reload();
    await expect(card(page, 'Mallu-auto')).toBeVisible();
    for (const word of [t('command.showList'), 'luettelo']) {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: t('palette.search') })).toBeFocused();
      await page.keyboard.type(word);
      await expect(page.getByRole('option').first()).toHaveText(new RegExp(t('command.showList')));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('region', { name: t('list.label') })).toBeVisible();
      await page.getByRole('radio', { name: t('view.map') }).check();
    }
  }
});

test('the palette works on what had the focus, and shows what was used last first', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Hae toimintoa' })).toBeFocused();
  await expectNoViolations(page, { within: ['dialog'], tags: WCAG });
  await page.keyboard.type('poista');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Seurakunta')).toHaveCount(0);
  await expect(map(page)).toBeFocused();

  await card(page, 'Kylien asukkaat').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toHaveText(/Poista/);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Kylien asukkaat')).toBeFocused();

  // With nothing to delete, deleting is not offered.
  await map(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Hae toimintoa' })).toBeFocused();
  await page.keyboard.type('poista');
  await expect(page.getByText('Sellaista toimintoa ei nyt löydy.')).toBeVisible();
});

test('a viewer is offered nothing that would change the map', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.viewer, 'Katsoja');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: 'Avaa tiedot' })).toBeVisible();
  for (const name of ['Lisää toimija', 'Poista', 'Siirrä vasemmalle']) {
    await expect(page.getByRole('option', { name: new RegExp(`^${name}`) })).toHaveCount(0);
  }
});

test('on a phone the palette opens by a button, and a tap runs what it shows', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: 'Kaikki toiminnot' }).tap();
  await page.getByRole('option', { name: 'Näytä kartta' }).tap();
  await expect(map(page)).toBeVisible();
});

test('the list of keys has every key of every command, and opens by one', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await map(page).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Pikanäppäimet' });
  await expect(dialog).toBeVisible();
  await expectNoViolations(page, { within: ['dialog'], tags: WCAG });
  const t = translator('fi', messagesIn('fi'));
  for (const { label, keys = [] } of COMMANDS) {
    const row = dialog.locator('dl > div').filter({ has: page.getByText(t(label), { exact: true }) });
    for (const combo of keys) {
      await expect(row.locator('kbd').getByText(comboText(combo, t, false), { exact: true })).toBeVisible();
    }
  }
});

test('single letters can be switched off, and the other keys stay', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Yhden kirjaimen pikanäppäimet käytössä' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Seurakunta')).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByLabel('Nimi', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Kaikki toiminnot' })).toBeVisible();
});
