import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { syncStep2 } from '../fixtures/board.ts';
import { call, tokenOf } from '../fixtures/workshop.ts';
import { Peer } from '../sync/Peer.ts';
import { actor, attacker, namesOn, newcomer, stage, updateOn } from './stage.ts';

const here = stage();

it('R5 lets nobody write as a client that somebody else has used, whose next words would be lost', async () => {
  const { honest } = here;
  const squatter = await attacker(here);
  squatter.send(syncStep2(updateOn(here, (doc) => addActor(doc, actor('Vallattu')), honest.doc.clientID)));
  expect(await squatter.closed).toBe(4403);
  addActor(honest.doc, actor('Oikea'));
  await honest.saved();
  expect(namesOn(honest.doc)).toEqual(['Martat', 'Oikea']);
});

it('R5 lets nobody write as a client that somebody else has announced and not used yet', async () => {
  const { watcher } = here;
  watcher.announce({ view: 'map' });
  await watcher.saved();
  const squatter = await attacker(here);
  squatter.send(syncStep2(updateOn(here, (doc) => addActor(doc, actor('Vallattu')), watcher.doc.clientID)));
  expect(await squatter.closed).toBe(4403);
});

it('R5 lets nobody hide foreign writing behind their own, or behind what everybody has', async () => {
  const { honest } = here;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(honest.doc));
  addActor(doc, actor('Oma'));
  doc.clientID = honest.doc.clientID;
  addActor(doc, actor('Vieras'));
  const squatter = await attacker(here);
  squatter.send(syncStep2(Y.encodeStateAsUpdate(doc)));
  expect(await squatter.closed).toBe(4403);
  expect(namesOn(honest.doc)).toEqual(['Martat']);
});

it('R5 takes what somebody wrote as an earlier client of theirs, as a copy on their device brings it', async () => {
  const { server, board } = here;
  const aino = await newcomer(here);
  const first = new Peer(server.url, board, aino);
  await first.saved();
  first.disconnect();
  addActor(first.doc, actor('Ilman yhteyttä'));
  const kept = Y.encodeStateAsUpdate(first.doc);
  first.close();
  const second = new Peer(server.url, board, aino);
  Y.applyUpdate(second.doc, kept);
  addActor(second.doc, actor('Uudelleen avattu'));
  await second.saved();
  expect(namesOn(here.honest.doc)).toEqual(['Ilman yhteyttä', 'Martat', 'Uudelleen avattu']);
  second.close();
});

it('R5 takes what somebody undoes and does again over what others wrote', async () => {
  const { honest, watcher } = here;
  const [martat] = [...readBoard(watcher.doc).actors.keys()];
  watcher.undo.perform(() => editRecord(watcher.doc, 'actors', martat!, { name: 'Marttayhdistys' }));
  await watcher.saved();
  watcher.undo.undo();
  await watcher.saved();
  watcher.undo.redo();
  await watcher.saved();
  await honest.saved();
  expect(namesOn(honest.doc)).toEqual(['Marttayhdistys']);
  editRecord(honest.doc, 'actors', martat!, { name: 'Martat' });
  await honest.saved();
});

it('R5 takes what two people write one after the other on one tablet', async () => {
  const { server, board } = here;
  for (const name of ['Aamuvuoro', 'Iltavuoro']) {
    const person = new Peer(server.url, board, await newcomer(here));
    addActor(person.doc, actor(name));
    await person.saved();
    person.close();
  }
  await here.honest.saved();
  expect(namesOn(here.honest.doc)).toEqual(['Aamuvuoro', 'Iltavuoro', 'Martat']);
});

it('R5 takes what somebody goes on writing after joining again with the session of before', async () => {
  const { server, board, workshop } = here;
  const aino = await newcomer(here);
  const first = new Peer(server.url, board, aino);
  addActor(first.doc, actor('Ensin'));
  await first.saved();
  await here.honest.saved();
  const client = first.doc.clientID;
  first.close();
  const body = { token: tokenOf(workshop.links.facilitator), alias: 'Aino' };
  const { json } = await call(server.url, '/api/join', { body, session: aino.session });
  expect(json.participant.id).toBe(aino.participant.id);
  const again = new Peer(server.url, board, json);
  await again.synced();
  Y.applyUpdate(
    again.doc,
    updateOn(here, (doc) => addActor(doc, actor('Sitten')), client),
  );
  await again.saved();
  await here.honest.saved();
  expect(namesOn(again.doc)).toEqual(['Ensin', 'Martat', 'Sitten']);
  again.close();
});
