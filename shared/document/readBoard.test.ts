import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { ActorId, FlowId, ItemId } from '../board/ids.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { addActor } from './commands/addActor.ts';
import { connectActors } from './commands/connectActors.ts';
import { deleteActors } from './commands/deleteActors.ts';
import { editRecord } from './commands/editRecord.ts';
import { importBoard } from './commands/importBoard.ts';
import { removeDangling } from './commands/removeDangling.ts';
import { recordsRoot } from './layout.ts';
import { copyOf, exchange, twoPeers } from './peers.fixture.ts';
import { readBoard, readRoot } from './readBoard.ts';

const actor = (doc: Y.Doc, name: string) => addActor(doc, { name, sector: 'association', x: 0, y: 0 });

function boardWithActor(): { peers: [Y.Doc, Y.Doc]; id: ActorId } {
  let id = '' as ActorId;
  const peers = twoPeers((doc) => {
    id = actor(doc, 'Martat');
  });
  return { peers, id };
}

describe('two people at once', () => {
  test('edits of different fields of one actor both survive', () => {
    const { peers, id } = boardWithActor();
    editRecord(peers[0], 'actors', id, { name: 'Rantakylän Martat' });
    editRecord(peers[1], 'actors', id, { sector: 'group', area: 'Rantakylä' });
    exchange(...peers);
    for (const peer of peers) {
      expect(readBoard(peer).actors.get(id)).toMatchObject({
        name: 'Rantakylän Martat',
        sector: 'group',
        area: 'Rantakylä',
      });
    }
  });

  test('starting to write in the same empty text both survive', () => {
    const { peers, id } = boardWithActor();
    editRecord(peers[0], 'actors', id, { description: 'Kursseja.' });
    editRecord(peers[1], 'actors', id, { description: 'Talkoita.' });
    exchange(...peers);
    const [mine, theirs] = peers.map((peer) => readBoard(peer).actors.get(id)?.description);
    expect(mine).toContain('Kursseja.');
    expect(mine).toContain('Talkoita.');
    expect(theirs).toBe(mine);
  });

  test('writing at both ends of one text both survive', () => {
    const { peers, id } = boardWithActor();
    editRecord(peers[0], 'actors', id, { description: 'neuvontaa' });
    exchange(...peers);
    editRecord(peers[0], 'actors', id, { description: 'Ruokaa ja neuvontaa' });
    editRecord(peers[1], 'actors', id, { description: 'neuvontaa kylillä' });
    exchange(...peers);
    for (const peer of peers) {
      expect(readBoard(peer).actors.get(id)?.description).toBe('Ruokaa ja neuvontaa kylillä');
    }
  });

  test('taking a role at once, both hold it', () => {
    const { peers } = boardWithActor();
    const [a, b] = [actor(peers[0], 'Kunta'), actor(peers[1], 'Seurakunta')];
    exchange(...peers);
    const role = { id: 'host', name: 'Isäntä', description: '', holders: [] };
    importBoard(peers[0], { ...malluAuto('fi'), actors: [], items: [], flows: [], roles: [role as never] });
    exchange(...peers);
    editRecord(peers[0], 'roles', 'host' as never, { holders: [a] });
    editRecord(peers[1], 'roles', 'host' as never, { holders: [b] });
    exchange(...peers);
    expect(readBoard(peers[0]).roles.get('host' as never)?.holders).toEqual([a, b].sort());
  });

  test('one deletes an actor that the other connects: no flow without an end is shown, and the rest stays', () => {
    const { peers, id } = boardWithActor();
    const other = actor(peers[0], 'Kunta');
    exchange(...peers);
    deleteActors(peers[0], [id]);
    const flow = connectActors(peers[1], { from: id, to: other, nature: 'tangible', deliverable: 'tilat' });
    exchange(...peers);
    for (const peer of peers) {
      const board = readBoard(peer);
      expect([...board.flows.keys()]).toEqual([]);
      expect([...board.actors.keys()]).toEqual([other]);
      expect(readRoot(peer, 'flows').has(flow)).toBe(true);
    }

    const [cleaner] = peers;
    expect(removeDangling(cleaner)).toBe(1);
    expect(readRoot(cleaner, 'flows').size).toBe(0);
    expect(removeDangling(cleaner)).toBe(0);
  });

  test('an item whose actor is gone takes the answers to it along', () => {
    const { peers, id } = boardWithActor();
    const other = actor(peers[0], 'Kunta');
    exchange(...peers);
    deleteActors(peers[0], [id]);
    importBoard(peers[1], {
      ...malluAuto('fi'),
      actors: [],
      roles: [],
      flows: [],
      items: [{ id: 'need' as ItemId, actor: id, kind: 'need', nature: 'tangible', text: 'tilat' }],
      answers: [{ id: 'answer' as never, item: 'need' as ItemId, actor: other, answer: 'yes' }],
    });
    exchange(...peers);
    expect(readBoard(peers[1]).items.size).toBe(0);
    expect(readBoard(peers[1]).answers.size).toBe(0);
    expect(removeDangling(peers[1])).toBe(2);
    expect(recordsRoot(peers[1], 'answers').size).toBe(0);
  });
});

describe('deleting actors', () => {
  test('takes their flows, items and answers, and nothing else', () => {
    const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
    const before = readBoard(doc);
    deleteActors(doc, ['martat', 'village-association'] as ActorId[]);
    const after = readBoard(doc);
    const gone = (id: string) => id === 'martat' || id === 'village-association';
    expect([...after.actors.keys()].sort()).toEqual([...before.actors.keys()].filter((id) => !gone(id)).sort());
    expect([...readRoot(doc, 'flows').keys()].sort()).toEqual(
      [...before.flows.values()]
        .filter(({ from, to }) => !gone(from) && !gone(to))
        .map(({ id }) => id)
        .sort(),
    );
    expect([...readRoot(doc, 'items').values()].some(({ actor: owner }) => gone(owner))).toBe(false);
    expect(after.roles.size).toBe(before.roles.size);
    expect(removeDangling(doc)).toBe(0);
  });

  test('is one step: others never see a part of it', () => {
    const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    deleteActors(doc, ['mallu-auto' as ActorId]);
    expect(updates).toBe(1);
  });
});

describe('editing a record', () => {
  test('writes only the fields that differ', () => {
    const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
    const flow = readBoard(doc).flows.get('premises' as FlowId);
    const { id: _, ...same } = flow ?? {};
    const touched: string[] = [];
    recordsRoot(doc, 'flows').observeDeep((events) => {
      for (const event of events) touched.push(...event.changes.keys.keys());
    });
    editRecord(doc, 'flows', 'premises' as FlowId, { ...same, deliverable: 'kylätalo' });
    expect(touched).toEqual(['deliverable']);
  });

  test('an edit that changes nothing sends nothing', () => {
    const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    editRecord(doc, 'actors', 'martat' as ActorId, { name: 'Rantakylän Martat', absent: undefined });
    expect(updates).toEqual([]);
  });

  test('undefined takes an optional field away', () => {
    const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
    editRecord(doc, 'actors', 'university' as ActorId, { absent: undefined });
    expect(readBoard(doc).actors.get('university' as ActorId)).not.toHaveProperty('absent');
  });

  test('a record that somebody deleted meanwhile stays deleted', () => {
    const { peers, id } = boardWithActor();
    deleteActors(peers[0], [id]);
    editRecord(peers[1], 'actors', id, { name: 'Rantakylän Martat' });
    exchange(...peers);
    editRecord(peers[1], 'actors', id, { name: 'Martat' });
    expect(readBoard(peers[1]).actors.size).toBe(0);
  });
});

test('a document that has not arrived yet reads as an empty, untitled board', () => {
  const board = readBoard(copyOf(new Y.Doc(), 9));
  expect(board.board).toEqual({ title: '', question: '', locale: 'fi', schemaVersion: 1 });
  expect(board.actors.size).toBe(0);
});
