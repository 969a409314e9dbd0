import { card, map } from './hands.ts';
import { boxOf } from './touch.ts';
import { expect, test } from './workshop.ts';

test('presenting leaves nothing but the map, its names large, and Escape or the button ends it', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino', { viewport: { width: 1920, height: 1080 } });
  await card(page, 'Seurakunta').click();
  const before = await boxOf(card(page, 'Mallu-auto'));
  const leave = page.getByRole('button', { name: 'Lopeta esitys' });

  await page.getByRole('button', { name: 'Esitä kartta' }).click();
  await expect(leave).toBeVisible();
  await expect(page.getByText('Kartta täyttää ruudun.')).toBeAttached();
  for (const part of ['banner', 'complementary'] as const) await expect(page.getByRole(part)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Toimija', exact: true })).toHaveCount(0);
  await expect.poll(async () => (await boxOf(map(page))).width).toBe(1920);
  for (const name of ['Mallu-auto', 'Rantakylän Martat', 'Kylien asukkaat']) {
    await expect(card(page, name)).toBeInViewport({ ratio: 1 });
    // A capital of 20 px is 1.8 % of the height of the picture: two centimetres on a screen a metre high.
    const height = await card(page, name).evaluate((face) => {
      const shown = [...face.querySelectorAll('span')].filter((span) =>
        span.checkVisibility({ visibilityProperty: true }),
      );
      const size = Math.max(...shown.map((span) => Number.parseFloat(getComputedStyle(span).fontSize)));
      return size * (face.getBoundingClientRect().width / (face as HTMLElement).offsetWidth);
    });
    expect(height).toBeGreaterThan(28);
  }

  await card(page, 'Seurakunta').hover();
  await expect(page.locator('[data-emphasised]', { hasText: 'rinnalla kulkeminen' })).toBeVisible();

  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(card(page, 'Seurakunta')).toBeVisible();
  await expect
    .poll(async () => Math.round((await boxOf(card(page, 'Mallu-auto'))).width))
    .toBe(Math.round(before.width));

  await map(page).focus();
  await page.keyboard.press('Shift+P');
  await leave.click();
  await expect(page.getByRole('banner')).toBeVisible();
});

test('the palette presents the map from the list, too', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.viewer, 'Katsoja');
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Hae toimintoa' })).toBeFocused();
  await page.keyboard.type('esitä');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lopeta esitys' })).toBeVisible();
  await expect(map(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
});
