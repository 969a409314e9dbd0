import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { expectNoViolationsInEitherTheme, WCAG } from './axe.ts';
import { card, flowLabel, map, saved } from './hands.ts';
import { expect, test } from './workshop.ts';

/** Smallest target, and smallest target of what everybody needs, in CSS pixels. */
const TARGET = 24;
const MAIN_TARGET = 44;

const MALLU_AUTO = 'Mallu-auto';
const PEER_SUPPORT = 'vertaistuki';

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });

/** The list where everything can be done, or the map. */
const switchTo = (page: Page, view: 'Kartta' | 'Luettelo') => page.getByRole('radio', { name: view }).check();

const expectFocusKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY');

const judge = (page: Page, screen: string, part = 'body') =>
  test.step(screen, () => expectNoViolationsInEitherTheme(page, { within: [part], tags: WCAG }));

test('axe finds nothing on the map and in its panels in either theme', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino', { reducedMotion: 'reduce' });
  await judge(page, 'map');
  await card(page, MALLU_AUTO).click();
  await expect(page.getByRole('heading', { name: MALLU_AUTO })).toBeVisible();
  await judge(page, 'actor panel, and the map behind it');
  await flowLabel(page, PEER_SUPPORT).click();
  await expect(page.getByRole('heading', { name: PEER_SUPPORT })).toBeVisible();
  await judge(page, 'flow panel', 'aside');
  await button(page, 'Sulje').click();
  await button(page, 'Virta').click();
  // An open list hides the rest of the page from screen readers until it is left, which axe takes for a mistake.
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await judge(page, 'connect form', 'aside');
  await button(page, 'Valitse').click();
  await button(page, 'Toimija').click();
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await judge(page, 'new actor on the map');
});

test('axe finds nothing in the dialogs and the list in either theme', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino', { reducedMotion: 'reduce' });
  for (const opener of [/^Paikalla/, 'Vie ja tuo', 'Pikanäppäimet']) {
    await button(page, opener).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await judge(page, String(opener), 'dialog');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await switchTo(page, 'Luettelo');
  await judge(page, 'list');
  await button(page, 'Lisää toimija').click();
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await judge(page, 'new actor in the list', 'aside');
});

const SMALL_SCREENS: Record<string, BrowserContextOptions> = {
  'a screen of 320 px': { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
  'a zoom of 200 %': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};

for (const [screen, options] of Object.entries(SMALL_SCREENS)) {
  test(`everything that is needed fits on ${screen}`, async ({ enter, newWorkshop }) => {
    const { links } = await newWorkshop('mallu-auto');
    const page = await enter(links.participant, 'Aino', options);
    const bar = [page.getByRole('group', { name: 'Näkymä' }), button(page, 'Jaa'), saved(page)];

    await switchTo(page, 'Luettelo');
    await expectNothingSideways(page);
    await expectApart([...bar, button(page, 'Lisää oma toimijasi')]);

    await switchTo(page, 'Kartta');
    await expect(card(page, MALLU_AUTO)).toBeVisible();
    await expectNothingSideways(page);
    const tools = ['Toimija', 'Virta', 'Kumoa', 'Tee uudelleen', 'Loitonna', 'Näytä koko kartta'];
    await expectApart([...bar, ...tools.map((name) => button(page, name))]);
    await expectTargets(page, 'button, input, select, a[href]', TARGET);

    await button(page, 'Toimija').click();
    await expectApart([...bar, button(page, 'Lisää toimija'), button(page, 'Peruuta')]);
    await page.keyboard.press('Escape');

    await button(page, 'Näytä koko kartta').click();
    await card(page, MALLU_AUTO).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await expect(panel).toBeFocused();
    await expectNothingSideways(page);
    await expectApart([...bar, panel, card(page, MALLU_AUTO)]);
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
}

test('every target can be hit with a finger', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, 'Aino');
  const frame = 'header :is(button, select, a), [role=toolbar] button, fieldset button, label:has(> [type=radio])';
  await expectTargets(page, frame, MAIN_TARGET);
  await expectTargets(page, '[data-actor], [data-flow]', TARGET);
  await card(page, MALLU_AUTO).click();
  await expectTargets(page, 'aside :is(button, input, select, textarea):not([type=checkbox])', MAIN_TARGET);
  await button(page, 'Sulje').click();
  await switchTo(page, 'Luettelo');
  await expectTargets(page, 'section button', MAIN_TARGET);
});

test('on the map the focus always has a place, and Escape goes one step out', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  const panel = page.getByRole('complementary');
  const mallu = card(page, MALLU_AUTO);

  await mallu.focus();
  await page.keyboard.press('n');
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mallu).toBeFocused();

  await page.keyboard.press('n');
  await page.keyboard.type('Martat ry');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Martat ry')).toBeFocused();

  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Kenelle?' })).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  const newFlow = page.getByRole('complementary', { name: 'Uusi virta' });
  await expect(newFlow).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(newFlow).toHaveCount(0);
  await expectFocusKept(page);

  await card(page, 'Martat ry').focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Martat ry')).toBeFocused();

  await page.keyboard.press('Enter');
  await button(page, 'Poista toimija').focus();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Martat ry')).toHaveCount(0);
  await expectFocusKept(page);

  await flowLabel(page, PEER_SUPPORT).focus();
  await page.keyboard.press('Delete');
  await expect(flowLabel(page, PEER_SUPPORT)).toHaveCount(0);
  await expect(map(page)).toBeFocused();

  for (const name of [/^Paikalla/, 'Vie ja tuo', 'Jaa', 'Pikanäppäimet']) {
    await button(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button(page, name)).toBeFocused();
  }
});

test('in the list the focus always has a place, also when another person deletes what had it', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.participant, 'Aino'), enter(links.participant, 'Pekka')]);
  const row = (name: string) => page.locator('h2').getByRole('button', { name, exact: true });
  await switchTo(page, 'Luettelo');

  await button(page, 'Lisää oma toimijasi').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Lisää oma toimijasi')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Martat ry');
  await page.keyboard.press('Enter');
  await expect(row('Martat ry')).toBeFocused();

  await button(page, 'Muokkaa').first().focus();
  await page.keyboard.press('Enter');
  await button(page, 'Poista toimija').focus();
  await page.keyboard.press('Enter');
  await expect(row('Martat ry')).toHaveCount(0);
  await expectFocusKept(page);

  await row(MALLU_AUTO).focus();
  await card(other, MALLU_AUTO).focus();
  await other.keyboard.press('Delete');
  await expect(row(MALLU_AUTO)).toHaveCount(0);
  await expectFocusKept(page);
});

test('pointing at an actor, or moving the focus to it, brings its flows forward', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.viewer, '', { reducedMotion: 'reduce' });
  const forward = (deliverable: string) => page.locator('[data-emphasised]', { hasText: deliverable });
  const other = flowLabel(page, 'avustus');
  const usual = await other.screenshot();
  const isFaded = async () => !(await other.screenshot()).equals(usual);
  await card(page, 'Seurakunta').hover();
  await expect(forward('rinnalla kulkeminen')).toBeVisible();
  await expect(forward('avustus')).toHaveCount(0);
  await expect.poll(isFaded).toBe(true);
  await page.getByRole('banner').hover();
  await expect.poll(isFaded).toBe(false);
  await card(page, 'Seurakunta').focus();
  await expect(forward('rinnalla kulkeminen')).toBeVisible();
  await expect.poll(isFaded).toBe(true);
});

/** What a pointer meets, which may be more than what is drawn. What is not shown is no target. */
async function expectTargets(page: Page, selector: string, size: number) {
  const tooSmall = await page.locator(selector).evaluateAll((elements, size) => {
    const reach = (element: Element, dx: number, dy: number) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      let steps = 0;
      const meets = () => document.elementFromPoint(middle.x + dx * steps, middle.y + dy * steps);
      while (steps < size && element.contains(meets())) steps += 0.5;
      return steps;
    };
    return elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        element.scrollIntoView({ block: 'center' });
        const name = element.getAttribute('aria-label') ?? element.textContent;
        const across = reach(element, -1, 0) + reach(element, 1, 0);
        return { name, across, down: reach(element, 0, -1) + reach(element, 0, 1) };
      })
      .filter(({ across, down }) => Math.min(across, down) < size);
  }, size);
  expect(tooSmall).toEqual([]);
}

async function expectNothingSideways(page: Page) {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBeLessThanOrEqual(0);
}

/** Each is wholly on the screen, and none covers another. */
async function expectApart(controls: readonly Locator[]) {
  const boxes = [];
  for (const control of controls) {
    await expect(control).toBeInViewport({ ratio: 0.99 });
    boxes.push(await boxOf(control));
  }
  for (const [i, a] of boxes.entries()) {
    for (const [j, b] of boxes.entries()) {
      const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      expect(i <= j || isApart, `${controls[i]} and ${controls[j]} are apart`).toBe(true);
    }
  }
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the screen`);
  return box;
}
