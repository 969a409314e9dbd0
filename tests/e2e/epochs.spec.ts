import { addActor } from '../../shared/document/commands/addActor.ts';
import { createWorkshop, join } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';
import { RestartingServer } from '../sync/RestartingServer.ts';
import { writeAnew, yearsOfEdits } from '../sync/writeAnew.ts';
import { addActorByPointer, card, saved } from './hands.ts';
import { expect, test, WITH_OFFLINE_PAGE } from './workshop.ts';

test('R33 who comes back to a board that was written anew meanwhile finds their own work and that of others', async ({
  enter,
}) => {
  test.setTimeout(90_000);
  const server = await RestartingServer.start();
  const { boards, links } = await createWorkshop(server.url, { template: 'mallu-auto' });
  const board = boards[0]!.id;
  const page = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE);
  const pekka = await join(server.url, links, 'participant', 'Pekka');
  const before = new Peer(server.url, board, pekka);
  await before.synced();
  yearsOfEdits(before.doc);
  await before.saved();
  before.close();

  await page.context().setOffline(true);
  await expect(page.getByText(/Ei yhteyttä/)).toBeVisible();
  await addActorByPointer(page, { x: 1300, y: 250 }, 'Martat', 'association');
  await card(page, 'Seurakunta').focus();
  await page.keyboard.press('Delete');
  expect(await writeAnew(server, board)).toBe(true);
  const after = new Peer(server.url, board, pekka);
  await after.synced();
  addActor(after.doc, { name: 'Lukio', sector: 'school', x: 900, y: 300 });
  await after.saved();

  await page.context().setOffline(false);
  const showAll = page.getByRole('button', { name: 'Näytä koko kartta' });
  await expect(async () => {
    await showAll.click();
    await expect(card(page, 'Lukio')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(card(page, 'Martat')).toBeVisible();
  await expect(card(page, 'Seurakunta')).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The copy on the device is of the new document, and work goes on.
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByText(/Ei yhteyttä/)).toBeVisible();
  await showAll.click();
  await expect(card(page, 'Lukio')).toBeVisible();
  await addActorByPointer(page, { x: 1300, y: 100 }, 'Kirjasto', 'municipality');
  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 20_000 });
  const names = () =>
    [...after.doc.getMap('actors').values()].map((actor) => (actor as Map<string, unknown>).get('name'));
  await expect.poll(names).toEqual(expect.arrayContaining(['Martat', 'Lukio', 'Kirjasto']));
  expect(names()).not.toContain('Seurakunta');
  after.close();
  await server.stop();
});
