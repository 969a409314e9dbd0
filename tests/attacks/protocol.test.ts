import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { Frame } from '../../shared/protocol/frames.ts';
import { frame, RawSocket, syncStep2, syncUpdate } from '../fixtures/board.ts';
import { call, tokenOf } from '../fixtures/workshop.ts';
import { actor, attacker, namesOn, newcomer, socketOf, stage, updateOn } from './stage.ts';

const here = stage();
const nothingKnown = Y.encodeStateVector(new Y.Doc());
const askForAll = frame(Frame.sync, 0, nothingKnown);
/** Of somebody who has something that nobody else has, so that no answer can be shared. */
const askForAllBut = (client: number) => frame(Frame.sync, 0, Uint8Array.from([1, client, 1]));

/** One of every kind of message, each of them sound. */
const everyMessage = (update: Uint8Array): Uint8Array[] => [
  askForAll,
  syncStep2(update),
  syncUpdate(update),
  frame(Frame.awareness, Uint8Array.from([1, 7, 1, 2, 123, 125])),
  frame(Frame.queryAwareness),
  frame(Frame.barrier, 1),
];

it('R31 asking for the whole board over and over is soon too much, and the others go on', async () => {
  const { honest, server } = here;
  for (let index = 0; index < 300; index += 1) addActor(honest.doc, { ...actor(`Toimija ${index}`), x: index });
  await honest.saved();
  const socket = await attacker(here);
  for (let time = 0; time < 3000; time += 1) {
    socket.send(askForAll);
    socket.send(askForAllBut(time % 100));
  }
  addActor(honest.doc, actor('Välissä'));
  await honest.saved();
  expect(await socket.closed).toBe(4529);
  expect((await call(server.url, '/readyz')).status).toBe(200);
});

it('R3 a viewer changes nothing by any kind of message', async () => {
  const update = updateOn(here, (doc) => addActor(doc, actor('Katsojan')));
  for (const message of [syncStep2(update), syncUpdate(update)]) {
    const socket = await attacker(here, 'viewer');
    socket.send(syncStep2(Y.encodeStateAsUpdate(new Y.Doc())));
    socket.send(message);
    expect(await socket.closed).toBe(4403);
  }
  const reader = await attacker(here, 'viewer');
  for (const message of everyMessage(Y.encodeStateAsUpdate(here.honest.doc))) reader.send(message);
  await reader.barrier(2);
  reader.close();
  await here.honest.saved();
  expect(namesOn(here.honest.doc)).toEqual(['Martat']);
});

it('a replaced link sends away at once who came by it, and lets no message in any more', async () => {
  const { server, workshop, honest } = here;
  const guest = await newcomer(here, 'viewer');
  const socket = await socketOf(here, guest);
  const path = `/api/workshops/${workshop.workshop.id}/links/viewer/rotate`;
  const began = Date.now();
  expect((await call(server.url, path, { method: 'POST', session: honest.session })).status).toBe(200);
  expect(await socket.closed).toBe(4401);
  console.log(`revoked: the socket closed after ${Date.now() - began} ms`);
  for (const message of everyMessage(updateOn(here, (doc) => addActor(doc, actor('Perutun'))))) {
    const again = await socketOf(here, guest);
    again.send(message);
    expect(await again.closed).toBe(4401);
  }
  const { status } = await call(server.url, `/api/boards/${here.board}/export/json`, { session: guest.session });
  expect(status).toBe(401);
});

it('a page of another site, or of none, opens no socket', async () => {
  const { server, board, honest } = here;
  for (const origin of ['https://muualla.example', 'null']) {
    const headers = { authorization: `Bearer ${honest.session}`, origin };
    await expect(RawSocket.open(server.url, board, headers)).rejects.toThrow('403');
  }
});

it('no token is in the log, the numbers, an error or a close reason', async () => {
  const { server, workshop, board } = here;
  const guest = await newcomer(here);
  const canary = tokenOf(workshop.links.participant);
  const told: string[] = [];
  const socket = await socketOf(here, guest);
  socket.send(syncStep2(updateOn(here, (doc) => doc.getMap(guest.session).set(canary, canary))));
  told.push(await socket.closeReason);
  for (const path of [
    `/api/boards/${board}/export/${guest.session}`,
    `/w/${canary}`,
    `/api/${canary}`,
    `/sync/${canary}`,
  ])
    told.push((await call(server.url, path, { session: guest.session })).text);
  told.push((await call(server.url, '/api/join', { body: { token: canary.slice(1), alias: '' } })).text);
  told.push((await call(server.url, '/api/join', { body: `{"token": "${canary}"` })).text);
  told.push((await call(server.url, '/metrics')).text, server.log());
  for (const text of told) {
    expect(text).not.toContain(guest.session);
    expect(text).not.toContain(canary);
  }
});
