import type { Locator, Page } from '@playwright/test';
import { expectNoViolationsInEitherTheme, WCAG } from './axe.ts';
import { flowLabel, saved, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const OFFER = 'kokoustila iltaisin';
const NEED = 'tilat kokouksille';

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const pairs = (page: Page): Locator => region(page, 'Nämä voisivat kohdata');
const asked = (page: Page): Locator => region(page, 'Sinulta kysytään');
const question = (page: Page, need: string): Locator => asked(page).getByRole('group', { name: `Vastaa: ${need}` });

async function openView(page: Page, view: 'Vaihtarit' | 'Sopimukset') {
  await page.locator('header button[aria-expanded]').first().click();
  await button(page, view).click();
  await expect(page.getByRole('heading', { name: view, exact: true })).toBeVisible();
}

async function openViewByKeyboard(page: Page, view: 'Vaihtarit' | 'Sopimukset') {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type(`Näytä ${view.toLowerCase()}`);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(view.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: view, exact: true })).toBeVisible();
}

async function addOwnActor(page: Page, name: string) {
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  await button(page, 'Lisää oma toimijasi').click();
  await page.getByLabel('Nimi', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await expect(button(page, name).first()).toBeVisible();
  await expect(saved(page)).toBeVisible();
}

test('an offer and a need meet, one by pointer and one by keyboard, and hands are shaken on the map of both', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop();
  const [aino, pekka] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await addOwnActor(aino, 'Kyläyhdistys');
  await addOwnActor(pekka, 'Rantakylän Martat');

  await openView(aino, 'Vaihtarit');
  await aino.getByLabel('Mitä tarjoatte?').fill(OFFER);
  await aino.keyboard.press('Enter');
  await expect(aino.getByLabel('Mitä tarjoatte?')).toHaveValue('');

  await openViewByKeyboard(pekka, 'Vaihtarit');
  await expect(region(pekka, 'Tarjoukset').getByText(OFFER)).toBeVisible();
  await tabTo(pekka, pekka.getByLabel('Mitä tarvitsette?'));
  await pekka.keyboard.type(NEED);
  await pekka.keyboard.press('Enter');
  await expect(region(pekka, 'Tarpeet').getByText(NEED)).toBeVisible();

  for (const page of [aino, pekka]) {
    await expect(pairs(page).getByText('Yhteistä: kokoustila – tilat, kokouksille')).toBeVisible();
  }
  await button(question(aino, NEED), 'Yritän').click();
  await expect(question(aino, NEED)).toHaveCount(1);
  await expect(button(question(aino, NEED), 'Yritän')).toHaveAttribute('aria-pressed', 'true');
  await expect(asked(aino).getByText('Kaikkiin tarpeisiin on vastattu.')).toBeVisible();
  await expect(region(pekka, 'Tarpeet').getByText('Kyläyhdistys: kokeillaan')).toBeVisible();

  await tabTo(pekka, button(pairs(pekka), 'Kättä päälle: Kyläyhdistys → Rantakylän Martat'));
  await pekka.keyboard.press('Enter');
  await expect(pekka.getByLabel('Mitä annetaan?')).toBeFocused();
  await expect(pekka.getByLabel('Mitä annetaan?')).toHaveValue(OFFER);
  await expect(pekka.getByLabel('Vastuuhenkilö')).toHaveValue('Aino');
  await pekka.keyboard.press('Enter');
  const sealed = `Kättä päälle: Kyläyhdistys → Rantakylän Martat: ${OFFER}`;
  await expect(pekka.getByText(sealed).first()).toBeFocused();
  await expect(button(pairs(pekka), /Kättä päälle/)).toHaveCount(0);
  await tabTo(pekka, button(pekka, 'Näytä kartalla').first());
  await pekka.keyboard.press('Enter');
  await expect(flowLabel(pekka, OFFER)).toBeFocused();

  await expect(pairs(aino).getByText('Yhteistä')).toHaveCount(0);
  await expect(region(aino, 'Tarpeet').getByText(sealed)).toBeVisible();
  await aino.getByRole('radio', { name: 'Kartta' }).check();
  await expect(flowLabel(aino, OFFER)).toHaveAttribute('aria-label', /kättä päälle/);

  await pekka.keyboard.press('Control+z');
  await expect(flowLabel(aino, OFFER)).toHaveCount(0);
  await openView(aino, 'Vaihtarit');
  await expect(pairs(aino).getByText('Yhteistä')).toBeVisible();
  await expect(region(aino, 'Tarpeet').getByText('Kyläyhdistys: kokeillaan')).toBeVisible();
});

test('nobody is asked twice, and an answer can be changed', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [aino, facilitator] = await Promise.all([enter(links.participant, 'Aino'), enter(links.facilitator, 'Veera')]);
  await addOwnActor(aino, 'Partiolaiset');
  await openView(aino, 'Vaihtarit');
  const needs = asked(aino).getByRole('group');
  await expect(needs).toHaveCount(3);
  const needOf = async () => (await needs.first().getAttribute('aria-label')) ?? '';

  const first = await needOf();
  await button(needs.first(), 'Ei').click();
  await expect(asked(aino).getByText('Vastatut (1)')).toBeVisible();
  const second = await needOf();
  expect(second).not.toBe(first);
  await expect(button(needs.first(), 'Kyllä')).toBeFocused();
  await button(needs.first(), 'En tiedä').click();
  await expect(asked(aino).getByText('Vastatut (2)')).toBeVisible();
  await expect(saved(aino)).toBeVisible();

  await aino.reload();
  await expect(asked(aino).getByText('Vastatut (2)')).toBeVisible();
  for (const answered of [first, second]) {
    await expect(asked(aino).getByRole('group', { name: answered, exact: true })).toBeHidden();
  }
  await asked(aino).getByText('Vastatut (2)').click();
  const given = asked(aino).getByRole('group', { name: first, exact: true });
  await button(given, 'Kyllä').click();
  await expect(button(given, 'Kyllä')).toHaveAttribute('aria-pressed', 'true');

  await openView(facilitator, 'Vaihtarit');
  await expect(region(facilitator, 'Tarpeet').getByText('Partiolaiset: kyllä')).toBeVisible();
  await expect(region(facilitator, 'Tarpeet').getByText('Partiolaiset: ei vielä tiedossa')).toBeVisible();
  await facilitator.getByLabel('Kenen puolesta kirjoitat ja vastaat?').selectOption('Partiolaiset');
  await expect(region(facilitator, 'Kysymyksiä toimijalle Partiolaiset').getByText('Vastatut (2)')).toBeVisible();
});

test('with a side that is not here, or for others, it stays a proposal', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [facilitator, outsider] = await Promise.all([
    enter(links.facilitator, 'Veera'),
    enter(links.participant, 'Ilmo'),
  ]);
  await openView(facilitator, 'Vaihtarit');
  await facilitator.getByLabel('Kenen puolesta kirjoitat ja vastaat?').selectOption('Ammattikorkeakoulu');
  await facilitator.getByLabel('Mitä tarjoatte?').fill('opiskelija liikuntailtojen ohjaajaksi');
  await facilitator.keyboard.press('Enter');
  await button(pairs(facilitator), 'Ehdota virtaa: Ammattikorkeakoulu → Sydänyhdistys').click();
  await expect(facilitator.getByText('Toinen osapuoli ei ole paikalla')).toBeVisible();
  await facilitator.getByLabel('Mitä annetaan?').fill('ohjaaja liikuntailtoihin');
  await facilitator.keyboard.press('Enter');
  await expect(
    facilitator.getByText('Ehdotettu: Ammattikorkeakoulu → Sydänyhdistys: ohjaaja liikuntailtoihin').first(),
  ).toBeVisible();

  await facilitator.getByLabel('Kenen puolesta kirjoitat ja vastaat?').selectOption('Seurakunta');
  await button(pairs(facilitator), 'Ei sovi meille: kyyti pysähdyspaikalle').click();
  await expect(region(facilitator, 'Tarpeet').getByText('Seurakunta: ei', { exact: true })).toBeVisible();
  await expect(button(pairs(facilitator), /Kylien asukkaat$/)).toHaveCount(0);
  await button(facilitator, 'Kumoa').click();

  await openView(outsider, 'Vaihtarit');
  await button(pairs(outsider), 'Ehdota virtaa: Seurakunta → Kylien asukkaat').click();
  await expect(outsider.getByText('Et edusta kumpaakaan')).toBeVisible();
  await outsider.keyboard.press('Escape');
  await expect(button(pairs(outsider), /^Kättä päälle/)).toHaveCount(0);
  await outsider.getByRole('radio', { name: 'Kartta' }).check();
  await expect(flowLabel(outsider, 'ohjaaja liikuntailtoihin')).toHaveAttribute('aria-label', /ehdotettu/);
});

test('two people write the agreements at once, one of them by keyboard alone', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop();
  const [aino, pekka] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  await openView(aino, 'Sopimukset');
  await openViewByKeyboard(pekka, 'Sopimukset');
  await expect(aino.getByText('Esimerkiksi: ”Jokainen saa sanoa asiansa loppuun.”')).toBeVisible();

  const rules = (page: Page) => region(page, 'Pelisäännöt').getByRole('textbox', { name: 'Pelisääntö', exact: true });
  await aino.getByLabel('Uusi pelisääntö').fill('Jokainen saa puhua loppuun');
  await aino.keyboard.press('Enter');
  await tabTo(pekka, pekka.getByLabel('Uusi pelisääntö'));
  await pekka.keyboard.type('Lupaukset pidetään');
  await pekka.keyboard.press('Enter');
  for (const page of [aino, pekka]) {
    await expect(rules(page).first()).toHaveValue('Jokainen saa puhua loppuun');
    await expect(rules(page).last()).toHaveValue('Lupaukset pidetään');
  }

  // Both in one text: one at its end, the other at its beginning.
  await rules(aino).first().press('End');
  await pekka.keyboard.press('Shift+Tab');
  await tabTo(pekka, rules(pekka).first());
  await pekka.keyboard.press('Control+Home');
  await Promise.all([
    aino.keyboard.type(', kiireettä.', { delay: 30 }),
    pekka.keyboard.type('Iltaisinkin: ', { delay: 30 }),
  ]);
  for (const page of [aino, pekka]) {
    await expect(rules(page).first()).toHaveValue('Iltaisinkin: Jokainen saa puhua loppuun, kiireettä.');
  }

  await tabTo(pekka, pekka.getByLabel('Uusi mittari'));
  await pekka.keyboard.type('Kävijöitä kuukaudessa');
  await pekka.keyboard.press('Enter');
  await pekka.keyboard.press('Shift+Tab');
  await tabTo(pekka, pekka.getByLabel('Lähtötaso'));
  await pekka.keyboard.type('60');
  await pekka.keyboard.press('Tab');
  await pekka.keyboard.type('90');
  await pekka.keyboard.press('Tab');
  await expect(aino.getByLabel('Lähtötaso')).toHaveValue('60');
  await expect(aino.getByLabel('Tavoite')).toHaveValue('90');

  await button(aino, 'Poista: Lupaukset pidetään').click();
  await expect(rules(pekka)).toHaveCount(1);
  await button(aino, 'Kumoa').click();
  await expect(rules(pekka).last()).toHaveValue('Lupaukset pidetään');
});

for (const view of ['Vaihtarit', 'Sopimukset'] as const) {
  test(`axe finds nothing in ${view} in either theme`, async ({ enter, newWorkshop }) => {
    const { links } = await newWorkshop('mallu-auto');
    const page = await enter(links.facilitator, 'Veera');
    await openView(page, view);
    if (view === 'Vaihtarit') {
      await page.getByLabel('Kenen puolesta kirjoitat ja vastaat?').selectOption('Mallu-auto');
      await button(pairs(page), /^Kättä päälle/)
        .first()
        .click();
      await page.getByText(/^Vastatut/).click();
    }
    await expectNoViolationsInEitherTheme(page, { tags: WCAG });
  });

  test(`${view} needs no scrolling sideways on a screen of 320 px, and its targets can be hit`, async ({
    enter,
    newWorkshop,
  }) => {
    const { links } = await newWorkshop('mallu-auto');
    const page = await enter(links.facilitator, 'Veera', { viewport: { width: 320, height: 640 } });
    await openView(page, view);
    if (view === 'Vaihtarit') {
      await page.getByLabel('Kenen puolesta kirjoitat ja vastaat?').selectOption('Mallu-auto');
      await button(pairs(page), /^Kättä päälle/)
        .first()
        .click();
    }
    const editor = page.locator('[data-editor]');
    for (const element of [page.locator('html'), editor]) {
      expect(await element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
        0,
      );
    }
    const small = await editor
      .locator('button, input:not([type=radio], [type=checkbox]), select')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map((element) => element.getAttribute('aria-label') ?? element.textContent),
      );
    expect(small).toEqual([]);
  });
}
