import type { Page } from '@playwright/test';
import { TEMPLATES } from '../../shared/templates/templates.ts';
import { expectNoViolationsInEitherTheme } from './axe.ts';
import { card, flowLabel, map, runCommand, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const example = TEMPLATES['mallu-auto']('fi');
const deliverables = (layer: 'today' | 'potential') =>
  example.flows.filter((flow) => flow.layer === layer).map(({ deliverable }) => deliverable);

const openFilter = (page: Page) => page.getByRole('button', { name: 'Rajaa, mitä näkyy' }).click();

async function expectShown(page: Page, layer: 'today' | 'potential') {
  const other = layer === 'today' ? 'potential' : 'today';
  for (const words of deliverables(layer)) await expect(flowLabel(page, words)).toHaveCount(1);
  for (const words of deliverables(other)) await expect(flowLabel(page, words)).toHaveCount(0);
}

test('one sees only the goal, and everybody else goes on seeing everything', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([enter(links.facilitator), enter(links.participant, 'Aino')]);
  await openFilter(page);
  await page.getByRole('radio', { name: 'tavoitetila' }).check();
  await expectShown(page, 'potential');
  await expect(page.getByText('Näkyvissä vain: tavoitetila.')).toBeVisible();
  await expect(other.getByText('Näkyvissä vain')).toHaveCount(0);
  for (const words of deliverables('today')) await expect(flowLabel(other, words)).toHaveCount(1);
  await page.getByRole('button', { name: 'Näytä kaikki' }).click();
  for (const words of deliverables('today')) await expect(flowLabel(page, words)).toHaveCount(1);
});

test('the list shows the same part as the map, with the keyboard alone', async ({ newWorkshop, enter }) => {
  const page = await enter((await newWorkshop('mallu-auto')).links.facilitator);
  await tabTo(page, map(page));
  await runCommand(page, 'Näytä vain nykytila');
  await expectShown(page, 'today');
  await runCommand(page, 'Näytä luettelo');
  const list = page.getByRole('region', { name: 'Toimijat ja virrat luettelona' });
  await expect(list).toBeVisible();
  for (const words of deliverables('potential')) await expect(list.getByText(words, { exact: true })).toHaveCount(0);
  await expect(page.getByText('Näkyvissä vain: nykytila.')).toBeVisible();
});

test('one actor is shown with its flows and those at their other ends', async ({ newWorkshop, enter }) => {
  const page = await enter((await newWorkshop('mallu-auto')).links.viewer);
  const { id, name } = example.actors.find((actor) => actor.name === 'Seurakunta')!;
  await openFilter(page);
  await page.getByLabel('Yksi toimija ja sen virrat').selectOption({ label: name });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
  const flows = example.flows.filter(({ from, to }) => from === id || to === id);
  const near = new Set(flows.flatMap(({ from, to }) => [from, to]));
  for (const actor of example.actors) await expect(card(page, actor.name)).toHaveCount(near.has(actor.id) ? 1 : 0);
  await expect(page.locator('[data-flow]')).toHaveCount(flows.length);
});

test('what is searched for is shown although the rest like it is not', async ({ newWorkshop, enter }) => {
  const page = await enter((await newWorkshop('mallu-auto')).links.facilitator);
  await openFilter(page);
  await page.getByRole('radio', { name: 'nykytila' }).check();
  const [hidden, alsoHidden] = deliverables('potential');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hae kartalta' }).click();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(hidden!);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(hidden!);
  await page.keyboard.press('Enter');
  await expect(flowLabel(page, hidden!)).toHaveAttribute('aria-pressed', 'true');
  await expect(flowLabel(page, alsoHidden!)).toHaveCount(0);
});

test('axe finds nothing in the filter in either theme, and nothing scrolls sideways at 320 px', async ({
  newWorkshop,
  enter,
}) => {
  const page = await enter((await newWorkshop('mallu-auto')).links.facilitator);
  await openFilter(page);
  await page.getByRole('radio', { name: 'aineeton', exact: true }).check();
  await expect(page.getByText('Näkyvissä vain: aineeton.')).toBeVisible();
  await expectNoViolationsInEitherTheme(page, { within: ['aside', '[role=status]'] });
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
