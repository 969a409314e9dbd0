import { expect, type Locator, type Page } from '@playwright/test';
import { SECTORS, type Sector } from '../../shared/board/actor.ts';
import type { Nature } from '../../shared/board/flow.ts';

/** What a person does on a board: with a pointer, or with nothing but a keyboard. */

export interface NewFlow {
  from: string;
  to: string;
  deliverable: string;
  nature: Nature;
}

const NATURE_WORD: Record<Nature, string> = { tangible: 'aineellinen', intangible: 'aineeton' };

export const card = (page: Page, name: string): Locator => page.locator(`[data-actor][aria-label^="${name},"]`);

export const flowLabel = (page: Page, deliverable: string): Locator =>
  page.locator(`[data-flow][aria-label*=": ${deliverable},"]`);

export const map = (page: Page): Locator => page.getByRole('region', { name: 'Arvoverkon kartta' });

export const saved = (page: Page): Locator => page.getByText('Tallennettu', { exact: true });

export async function addActorByPointer(page: Page, at: { x: number; y: number }, name: string, sector: Sector) {
  await page.locator('.react-flow__pane').dblclick({ position: at });
  await page.getByLabel('Nimi', { exact: true }).fill(name);
  await page.getByLabel('Sektori').selectOption(sector);
  await page.getByRole('button', { name: 'Lisää toimija' }).click();
  await expect(card(page, name)).toBeVisible();
  await page.getByRole('button', { name: 'Sulje' }).click();
}

export async function connectByPointer(page: Page, { from, to, deliverable, nature }: NewFlow) {
  await page.getByRole('button', { name: 'Näytä koko kartta' }).click();
  const giver = await boxOf(card(page, from));
  const receiver = await boxOf(card(page, to));
  await page.mouse.move(giver.x + giver.width / 2, giver.y + giver.height / 2);
  await page.mouse.move(giver.x + giver.width / 2, giver.y);
  await page.mouse.down();
  await page.mouse.move(receiver.x + receiver.width / 2, receiver.y + receiver.height / 2, { steps: 8 });
  await page.mouse.up();
  await page.getByLabel('Mitä?').fill(deliverable);
  await page.getByRole('radio', { name: NATURE_WORD[nature] }).check();
  await page.getByRole('button', { name: 'Lisää virta' }).click();
  await expect(flowLabel(page, deliverable)).toBeVisible();
  await page.getByRole('button', { name: 'Sulje' }).click();
}

/** Runs a command by its name in the list of commands, with the keyboard. */
export async function runCommand(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(command);
  await expect(palette.getByRole('option').first()).toHaveText(new RegExp(`^${command}`));
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
}

/** Presses Tab until the wanted element has the focus. */
export async function tabTo(page: Page, wanted: Locator, presses = 80): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    // An open list of choices hides the rest of the page from roles for a while; that is no reason to wait here.
    if (await wanted.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
}

export async function addActorByKeyboard(page: Page, name: string, sector: Sector) {
  await tabTo(page, map(page));
  await page.keyboard.press('n');
  await expect(page.getByLabel('Nimi', { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  for (let step = 0; step < SECTORS.indexOf(sector); step += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Lisää toimija' }));
  await page.keyboard.press('Enter');
  await expect(card(page, name)).toBeFocused();
}

export async function connectByKeyboard(page: Page, { from, to, deliverable, nature }: NewFlow) {
  await page.keyboard.press('0');
  await tabTo(page, card(page, from));
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Kenelle?' })).toBeFocused();
  await page.keyboard.type(to);
  await expect(page.getByRole('option', { name: to })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Mitä?')).toBeFocused();
  await page.keyboard.type(deliverable);
  if (nature === 'intangible') {
    await tabTo(page, page.getByRole('radio', { name: NATURE_WORD.tangible }));
    await page.keyboard.press('ArrowRight');
  }
  await tabTo(page, page.getByRole('button', { name: 'Lisää virta' }));
  await page.keyboard.press('Enter');
  await expect(flowLabel(page, deliverable)).toBeFocused();
  await page.keyboard.press('Escape');
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on the screen`);
  return box;
}

/** Several, one after the other. */
export async function selectByKeyboard(page: Page, ...wanted: string[]) {
  for (const name of wanted) {
    await card(page, name).first().focus();
    await page.keyboard.press('Shift+Space');
  }
  await expect(page.getByRole('heading', { name: `${wanted.length} valittu` })).toBeVisible();
}

export const showAll = (page: Page) => page.getByRole('button', { name: 'Näytä koko kartta' }).click();
