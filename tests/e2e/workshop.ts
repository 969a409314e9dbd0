import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
} from '@playwright/test';
import type { TemplateId, WorkshopCreated } from '../../shared/protocol/http.ts';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { createWorkshop } from '../fixtures/workshop.ts';

/** sets a page up before it opens the link */
type Prepare = (page: Page) => Promise<void>;

interface WorkshopFixtures {
  /** opens a link in a browser of its own, joined under the alias, with the board ready */
  enter: (link: string, alias?: string, options?: BrowserContextOptions, prepare?: Prepare) => Promise<Page>;
  newWorkshop: (template?: TemplateId) => Promise<WorkshopCreated>;
}

interface ServerFixture {
  server: TestServer;
}

/** Tests against the real server process: one for each worker, on a data directory of its own. */
export const test = base.extend<WorkshopFixtures, ServerFixture>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server.url),
  newWorkshop: ({ server }, use) =>
    use((template) => createWorkshop(server.url, { title: 'Kokeilupaja', ...(template && { template }) })),
  enter: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use((...visit) => enter(browser, contexts, ...visit));
    await Promise.all(contexts.map((context) => context.close()));
  },
});
export { expect } from '@playwright/test';

/** With the service worker, as people have it; tests that stay online save the time that it takes to fetch what it keeps. */
export const WITH_OFFLINE_PAGE = { serviceWorkers: 'allow' } as const;

async function enter(
  browser: Browser,
  contexts: BrowserContext[],
  link: string,
  alias = '',
  options: BrowserContextOptions = {},
  prepare: Prepare = async () => undefined,
): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    locale: 'fi-FI',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  contexts.push(context);
  const page = await context.newPage();
  await prepare(page);
  await page.goto(link);
  if (alias !== '') await page.getByLabel('Nimesi').fill(alias);
  await page.getByRole('button', { name: 'Liity', exact: true }).click();
  await page.getByText('Tallennettu', { exact: true }).waitFor();
  // By then everything that a page without a network may need is on the device.
  if (options.serviceWorkers === 'allow') await page.waitForFunction(() => navigator.serviceWorker.controller);
  return page;
}
