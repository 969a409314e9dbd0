import { FaultyDisk } from '../faults/faultyDisk.ts';
import { startServer } from '../fixtures/server.ts';
import { createWorkshop } from '../fixtures/workshop.ts';
import { addActorByPointer, card, saved } from './hands.ts';
import { expect, test, WITH_OFFLINE_PAGE } from './workshop.ts';

const ON_DEVICE = 'Ei yhteyttä – muutokset tallessa tällä laitteella';

test('work done without a network, and across a reload, is merged when it comes back', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const [away, here] = await Promise.all([
    enter(links.participant, 'Aino', WITH_OFFLINE_PAGE),
    enter(links.participant, 'Pekka', WITH_OFFLINE_PAGE),
  ]);
  // The page must have been kept for the reload.
  await away.evaluate(() => navigator.serviceWorker.ready);

  await away.context().setOffline(true);
  await expect(away.getByText(ON_DEVICE)).toBeVisible();
  await addActorByPointer(away, { x: 1300, y: 250 }, 'Martat', 'association');
  await addActorByPointer(here, { x: 1300, y: 100 }, 'Lukio', 'school');
  await here.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await card(here, 'Seurakunta').focus();
  await here.keyboard.press('Delete');
  await expect(saved(here)).toBeVisible();
  await expect(away.getByText(ON_DEVICE)).toBeVisible();

  await away.reload();
  await expect(card(away, 'Martat')).toBeVisible();
  await expect(away.getByText(ON_DEVICE)).toBeVisible();
  await card(away, 'Seurakunta').focus();
  await away.keyboard.press('ArrowDown');

  await away.context().setOffline(false);
  await expect(saved(away)).toBeVisible({ timeout: 20_000 });
  for (const page of [away, here]) {
    await expect(card(page, 'Martat')).toBeAttached();
    await expect(card(page, 'Lukio')).toBeAttached();
    await expect(card(page, 'Seurakunta')).toHaveCount(0);
  }
});

test('nothing is called saved while the server does not answer', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  let hold = false;
  const page = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE, async (created) => {
    await created.routeWebSocket(/\/sync\//, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => !hold && server.send(message));
    });
  });
  hold = true;
  await addActorByPointer(page, { x: 400, y: 300 }, 'Martat', 'association');
  await expect(page.getByText('Tallennetaan…')).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
});

test('a server whose disk is full says that it can not save, and saves everything when there is room again', async ({
  enter,
}) => {
  const disk = new FaultyDisk();
  const server = await startServer({ env: disk.env });
  try {
    const { links } = await createWorkshop(server.url);
    const page = await enter(links.participant, 'Aino');
    disk.fail('full');
    await addActorByPointer(page, { x: 400, y: 300 }, 'Martat', 'association');
    await expect(page.getByText('Palvelin ei voi tallentaa – muutokset tallessa tällä laitteella')).toBeVisible();
    await addActorByPointer(page, { x: 700, y: 300 }, 'Seurakunta', 'parish');
    await page.reload();
    await expect(card(page, 'Seurakunta')).toBeVisible();
    await expect(saved(page)).toHaveCount(0);
    disk.mend();
    await expect(saved(page)).toBeVisible();
    await expect(card(page, 'Martat')).toBeVisible();
  } finally {
    await server.stop();
  }
});

test('a refused change is told in plain words and its text is given back', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop('mallu-auto');
  let refuse = false;
  const page = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE, async (created) => {
    await created.routeWebSocket(/\/sync\//, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => {
        if (refuse && message[0] === 0) {
          refuse = false;
          void socket.close({ code: 4400, reason: 'shape' });
        } else server.send(message);
      });
    });
  });
  await card(page, 'Seurakunta').click();
  refuse = true;
  await page.getByLabel('Lyhyt kuvaus').fill('Diakonia kulkee rinnalla');
  const notice = page.getByRole('dialog', { name: 'Muutosta ei voitu tallentaa' });
  await expect(notice.getByRole('textbox')).toHaveValue('Diakonia kulkee rinnalla');
  // Whoever reloads before having copied the words still gets them.
  await page.reload();
  await expect(notice.getByRole('textbox')).toHaveValue('Diakonia kulkee rinnalla');
  await notice.getByRole('button', { name: 'Jatka' }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a changed link sends its holders out with an explanation', async ({ newWorkshop, enter, server }) => {
  const { links, workshop } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino', WITH_OFFLINE_PAGE);
  const page = await enter(links.participant, 'Pekka', WITH_OFFLINE_PAGE);
  const rotated = await facilitator.evaluate(
    (id) => fetch(`/api/workshops/${id}/links/participant/rotate`, { method: 'POST' }).then((answer) => answer.status),
    workshop.id,
  );
  expect(rotated, server.log()).toBeLessThan(300);
  await expect(page.getByRole('alert')).toContainText('Pyydä fasilitoijalta uusi linkki');
  await expect(page.getByText('Ei tallennu', { exact: true })).toBeVisible();
  await expect(saved(facilitator)).toBeVisible();
});

test('a workshop deleted while somebody is away is told of once, and leaves what they have in peace', async ({
  newWorkshop,
  enter,
}) => {
  const { links, workshop } = await newWorkshop('mallu-auto');
  const facilitator = await enter(links.facilitator, 'Aino', WITH_OFFLINE_PAGE);
  const [here, away] = await Promise.all([
    enter(links.participant, 'Pekka', WITH_OFFLINE_PAGE),
    enter(links.participant, 'Liisa', WITH_OFFLINE_PAGE),
  ]);
  await away.context().setOffline(true);
  await expect(away.getByText(ON_DEVICE)).toBeVisible();
  const deleted = await facilitator.evaluate(
    (id) => fetch(`/api/workshops/${id}`, { method: 'DELETE' }).then((answer) => answer.status),
    workshop.id,
  );
  expect(deleted).toBe(204);

  let sockets = 0;
  for (const page of [here, away]) page.on('websocket', () => (sockets += 1));
  await away.context().setOffline(false);
  for (const page of [here, away]) {
    await expect(page.getByRole('alert')).toContainText('Työpaja on poistettu');
    await expect(page.getByText('Ei tallennu', { exact: true })).toBeVisible();
  }
  const soFar = sockets;
  await expect(card(away, 'Seurakunta')).toBeVisible();
  await addActorByPointer(away, { x: 1300, y: 250 }, 'Martat', 'association');
  await expect(away.getByRole('dialog')).toHaveCount(0);
  expect(sockets).toBe(soFar);
});

test('a server on this same machine is reached without any network', async ({ newWorkshop, enter }) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE, async (created) => {
    await created.addInitScript(() => Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false }));
  });
  await addActorByPointer(page, { x: 400, y: 300 }, 'Martat', 'association');
  await expect(saved(page)).toBeVisible();
});

test('work that the device cannot keep is called at risk, and the page asks before it goes, until it is saved', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop();
  const page = await enter(links.participant, 'Aino', WITH_OFFLINE_PAGE, async (created) => {
    await created.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  });
  await page.context().setOffline(true);
  await expect(page.getByText(ON_DEVICE)).toBeVisible();
  await addActorByPointer(page, { x: 400, y: 300 }, 'Martat', 'association');
  await expect(page.getByText('Ei yhteyttä – älä sulje tätä sivua')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText(ON_DEVICE)).toBeVisible();
});
