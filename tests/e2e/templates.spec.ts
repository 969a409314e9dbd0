import { TemplateId } from '../../shared/protocol/http.ts';
import { TEMPLATES } from '../../shared/templates/templates.ts';
import { card } from './hands.ts';
import { expect, test } from './workshop.ts';

for (const id of TemplateId.options)
  test(`a workshop starts from the example ${id} with its actors`, async ({ page }) => {
    const { actors } = TEMPLATES[id]('fi');
    await page.goto('/');
    await page.locator(`a[href$="start=${id}"]`).click();
    await expect(page.getByRole('radio', { name: 'esimerkki' }).and(page.locator(':checked'))).toHaveValue(id);
    await page.getByRole('button', { name: 'Luo kartta' }).click();
    for (const { name } of actors) await expect(card(page, name)).toBeVisible();
  });

test('an example is chosen with the keyboard alone', async ({ page }) => {
  await page.goto('/new');
  await page.getByRole('radio', { name: 'Tyhjä kartta' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Saattohoito' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Kotisairaala')).toBeVisible();
});
