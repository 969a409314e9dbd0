import type { Page } from '@playwright/test';
import type { WorkshopCreated } from '../../shared/protocol/http.ts';
import { card, map, saved } from './hands.ts';
import { expect, test } from './workshop.ts';

/** Järjestä: good places for all cards, or for those that are selected. */

const tool = (page: Page) => page.getByRole('group', { name: 'Työkalut' }).getByRole('button', { name: 'Järjestä' });
const line = (page: Page) => page.getByRole('status').filter({ hasText: 'Järjest' });

type Places = Record<string, string>;

/** Actor id → its place, as the server has it. */
const placesOn = (page: Page, { boards: [board] }: WorkshopCreated): Promise<Places> =>
  page.evaluate(async (id) => {
    const file = await (await fetch(`/api/boards/${id}/export/json`)).json();
    return Object.fromEntries(
      file.actors.map((actor: { id: string; x: number; y: number }) => [actor.id, `${actor.x} ${actor.y}`]),
    );
  }, board?.id);

const changed = (before: Places, now: Places): string[] => Object.keys(before).filter((id) => before[id] !== now[id]);

test('with a pointer: the whole map is tidied for everybody, and is as it was after one step back', async ({
  newWorkshop,
  enter,
}) => {
  const workshop = await newWorkshop('mallu-auto');
  const [page, other] = await Promise.all([
    enter(workshop.links.facilitator, 'Aino'),
    enter(workshop.links.participant, 'Pekka'),
  ]);
  const before = await placesOn(page, workshop);
  const seen = await card(other, 'Seurakunta').boundingBox();

  await tool(page).click();
  await expect.poll(async () => changed(before, await placesOn(page, workshop)).length).toBeGreaterThan(6);
  await expect.poll(() => card(other, 'Seurakunta').boundingBox()).not.toEqual(seen);
  await expect(card(page, 'Seurakunta')).toBeInViewport();
  await expect(card(page, 'Ammattikorkeakoulu')).toBeInViewport();

  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect.poll(() => placesOn(page, workshop)).toEqual(before);
});

test('with the keyboard: only what is selected is tidied', async ({ newWorkshop, enter }) => {
  const workshop = await newWorkshop('mallu-auto');
  const page = await enter(workshop.links.facilitator, 'Aino');
  const before = await placesOn(page, workshop);
  await card(page, 'Kyläyhdistys').click();
  for (const name of ['Rantakylän Martat', 'Mallu-auto']) await card(page, name).click({ modifiers: ['Shift'] });
  await card(page, 'Mallu-auto').focus();
  await page.keyboard.press('Shift+t');
  await expect.poll(async () => changed(before, await placesOn(page, workshop)).length).toBeGreaterThan(0);
  const moved = changed(before, await placesOn(page, workshop));
  expect(['mallu-auto', 'martat', 'village-association']).toEqual(expect.arrayContaining(moved));
});

test('by touch: a tap tidies', async ({ newWorkshop, enter }) => {
  const workshop = await newWorkshop('mallu-auto');
  const page = await enter(workshop.links.participant, 'Pekka', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('radio', { name: 'Kartta' }).tap();
  const before = await placesOn(page, workshop);
  await tool(page).tap();
  await expect.poll(async () => changed(before, await placesOn(page, workshop)).length).toBeGreaterThan(6);
});

test('while it runs, work goes on, and Escape stops it', async ({ newWorkshop, enter }) => {
  const workshop = await newWorkshop('mallu-auto');
  const page = await enter(
    workshop.links.facilitator,
    'Aino',
    {},
    // A worker that never gets under way.
    async (prepared) => {
      await prepared.route('**/tidy.worker-*', () => undefined);
    },
  );
  const before = await placesOn(page, workshop);
  await map(page).focus();
  await page.keyboard.press('Shift+t');
  await expect(line(page)).toBeVisible();

  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => changed(before, await placesOn(page, workshop))).toEqual(['parish']);
  await expect(line(page)).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(line(page)).toBeHidden();
  await expect(saved(page)).toBeVisible();
  expect(changed(before, await placesOn(page, workshop))).toEqual(['parish']);
});

test('where the worker does not load, plain words say so and nothing has changed', async ({ newWorkshop, enter }) => {
  const workshop = await newWorkshop('mallu-auto');
  const page = await enter(workshop.links.facilitator, 'Aino', {}, async (prepared) => {
    await prepared.route('**/tidy.worker-*', (route) => route.abort());
  });
  const before = await placesOn(page, workshop);
  await tool(page).click();
  await expect(line(page)).toContainText('eikä mikään muuttunut');
  await line(page).getByRole('button', { name: 'Sulje' }).click();
  await expect(line(page)).toBeHidden();
  expect(await placesOn(page, workshop)).toEqual(before);
});
