import { expectNoViolations, WCAG } from './axe.ts';
import { card, flowLabel, map } from './hands.ts';
import { boxOf, touchOf } from './touch.ts';
import { expect, test } from './workshop.ts';

test('a right click opens the commands of what is under it, and of the empty paper', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');

  await card(page, 'Seurakunta').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'Seurakunta' });
  await expect(menu.getByRole('menuitem', { name: 'Poista' })).toBeVisible();
  await expectNoViolations(page, { within: ['[role=menu]'], tags: WCAG });
  await menu.getByRole('menuitem', { name: 'Poista' }).click();
  await expect(card(page, 'Seurakunta')).toHaveCount(0);

  await page.mouse.click(400, 500, { button: 'right' });
  await page.getByRole('menu', { name: 'Toiminnot' }).getByRole('menuitem', { name: 'Kumoa' }).click();
  await expect(card(page, 'Seurakunta')).toBeVisible();

  await flowLabel(page, 'avustus').click({ button: 'right' });
  await page.getByRole('menu', { name: 'avustus' }).getByRole('menuitem', { name: 'Poista' }).click();
  await expect(flowLabel(page, 'avustus')).toHaveCount(0);
});

test('a new actor lands where the menu of the paper was opened', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const neighbour = card(page, 'Kyläyhdistys');
  /** in widths of a card, since the form is brought near enough to be written in */
  const fromNeighbour = async (x: number) => {
    const { x: left, width } = await boxOf(neighbour);
    return (x - left) / width;
  };
  const asked = await fromNeighbour(400);
  await page.mouse.click(400, 560, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Lisää toimija' }).click();
  await page.keyboard.type('Martat');
  await page.keyboard.press('Enter');
  const box = await boxOf(card(page, 'Martat'));
  expect(Math.abs((await fromNeighbour(box.x + box.width / 2)) - asked)).toBeLessThan(0.15);
});

test('several that are selected have one menu, which a press beside it closes', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await card(page, 'Seurakunta').click();
  await card(page, 'Kylien asukkaat').click({ modifiers: ['Shift'] });
  await card(page, 'Seurakunta').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: '2 valittu' });
  await expect(menu).toBeVisible();
  await page.mouse.click(30, 500);
  await expect(menu).toHaveCount(0);

  await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await menu.getByRole('menuitem', { name: 'Poista' }).click();
  await expect(card(page, 'Seurakunta')).toHaveCount(0);
  await expect(card(page, 'Kylien asukkaat')).toHaveCount(0);
});

test('the menu opens, moves and closes by keyboard, and the focus comes back', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const parish = card(page, 'Seurakunta');
  for (const keys of ['Shift+F10', 'ContextMenu']) {
    await parish.focus();
    await page.keyboard.press(keys);
    const menu = page.getByRole('menu', { name: 'Seurakunta' });
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menu.getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(parish).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Avaa tiedot' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Seurakunta' })).toBeFocused();

  await map(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Toiminnot' })).toBeVisible();
});

test('a finger that rests opens the menu, and does nothing else', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', { hasTouch: true });
  const touch = await touchOf(page);
  const box = await boxOf(card(page, 'Seurakunta'));
  const middle = { x: box.x + 60, y: box.y + 40 };
  await touch.start(middle);
  const menu = page.getByRole('menu', { name: 'Seurakunta' });
  await expect(menu).toBeVisible();
  await touch.move({ x: middle.x + 120, y: middle.y + 60 });
  await touch.end();
  await expect(menu).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(await boxOf(card(page, 'Seurakunta'))).toEqual(box);
  await menu.getByRole('menuitem', { name: 'Avaa tiedot' }).tap();
  await expect(page.getByRole('complementary', { name: 'Seurakunta' })).toBeVisible();
});

test('on a phone the menu is a sheet with room for fingers', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('radio', { name: 'Kartta' }).check();
  await card(page, 'Seurakunta').tap();
  await page.getByRole('button', { name: 'Muut toiminnot' }).tap();
  const menu = page.getByRole('menu', { name: 'Seurakunta' });
  await expect(menu).toBeVisible();
  const box = await boxOf(menu);
  expect(box.width).toBe(390);
  expect(Math.round(box.y + box.height)).toBe(844);
  for (const item of await menu.getByRole('menuitem').all()) {
    expect((await boxOf(item)).height).toBeGreaterThanOrEqual(44);
  }
  await page.touchscreen.tap(200, 60);
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Seurakunta' })).toBeVisible();
});
