import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What WCAG 2.2 asks on level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Scope {
  /** selectors of the parts that are judged; the whole page without */
  within?: readonly string[];
  /** axe's names for the sets of rules that count; every rule without */
  tags?: string[];
}

/** What the page shows now breaks no rule that axe knows. */
export async function expectNoViolations(page: Page, { within, tags }: Scope = {}): Promise<void> {
  const axe = judge(page, within);
  await expectNone(tags ? axe.withTags(tags) : axe);
}

/** The same in both themes. The light one is left on. */
export async function expectNoViolationsInEitherTheme(page: Page, scope: Scope = {}): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    // Words in the middle of a fade have no colour to judge.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoViolations(page, scope);
  }
}

function judge(page: Page, within: readonly string[] = []): AxeBuilder {
  // Without frames the older way finds the same and needs no second page to sum up on.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  for (const part of within) axe.include(part);
  return axe;
}

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
