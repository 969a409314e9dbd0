import type { Locator, Page } from '@playwright/test';
import { card, flowLabel, runCommand, saved, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const sentence = (page: Page, words: string | RegExp): Locator => page.getByRole('complementary').getByText(words);

test('from an example to a handshake, what would be missed, a divided role and a cell of the matrix', async ({
  newWorkshop,
  enter,
}) => {
  test.slow();
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.facilitator, 'Aino'), enter(links.participant, 'Pekka')]);

  await test.step('an offer and a need meet in words that are bent differently, and hands are shaken on it', async () => {
    await runCommand(page, 'Näytä vaihtarit');
    await expect(page.getByText('Yhteistä: kyyteihin – kyyti')).toBeVisible();
    await page.getByRole('button', { name: 'Kättä päälle: Seurakunta → Kylien asukkaat' }).click();
    const form = page.getByRole('form', { name: 'Kättä päälle: Seurakunta → Kylien asukkaat' });
    await expect(form.getByLabel('Mitä annetaan?')).toHaveValue('kyyti pysähdyspaikalle');
    await form.getByLabel('Vastuuhenkilö').fill('Diakoniatyöntekijä');
    await form.getByRole('button', { name: 'Kättä päälle', exact: true }).click();
    await expect(page.getByText('Yhteistä: kyyteihin – kyyti')).toHaveCount(0);
    await expect(flowLabel(other, 'kyyti pysähdyspaikalle')).toHaveAttribute('aria-label', /kättä päälle/);
  });

  await test.step('without the parish its ride and its company are gone, and nobody else gives them', async () => {
    await runCommand(page, 'Näytä kartta');
    await card(page, 'Seurakunta').click();
    await runCommand(page, 'Mitä kartta kertoo');
    await page.getByRole('button', { name: 'Ilman toimijaa Seurakunta' }).click();
    await expect(
      sentence(
        page,
        'Kylien asukkaat: kokonaan saamatta jäisivät nämä: kyyti pysähdyspaikalle ja rinnalla kulkeminen.',
      ),
    ).toBeVisible();
    await expect(sentence(page, 'Verkosta irti jäisi')).toHaveCount(0);
    await page.getByRole('complementary').getByRole('button', { name: 'Sulje' }).click();
  });

  await test.step('the role that nobody holds is divided between two', async () => {
    await runCommand(page, 'Näytä roolit');
    await expect(page.getByText('Ei vielä kenelläkään: Kyyditsijä')).toBeVisible();
    for (const actor of ['Seurakunta', 'Kyläyhdistys'])
      await page.getByRole('checkbox', { name: `Kyyditsijä: ${actor}`, exact: true }).click();
    await expect(page.getByText('Ei vielä kenelläkään')).toHaveCount(0);
    for (const actor of ['Seurakunta', 'Kyläyhdistys'])
      await expect(card(other, actor).getByText('Kyyditsijä', { exact: true })).toBeVisible();
  });

  await test.step('a cell of the matrix is written in by keyboard, and the flow stands on the map elsewhere', async () => {
    await runCommand(page, 'Näytä antaa–saa-matriisi');
    await tabTo(page, page.getByRole('grid').locator('[data-cell][tabindex="0"]'));
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('haastattelut');
    await page.keyboard.press('Enter');
    await expect(flowLabel(other, 'haastattelut')).toBeVisible();
    await expect(saved(page)).toBeVisible();
  });
});
