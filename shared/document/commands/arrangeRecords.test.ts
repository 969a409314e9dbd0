import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { addActor } from './addActor.ts';
import { addArea } from './addArea.ts';
import { addNote } from './addNote.ts';
import { arrangeRecords } from './arrangeRecords.ts';
import { deleteActors } from './deleteActors.ts';
import { editRecord } from './editRecord.ts';
import { moveRecords } from './moveRecords.ts';

const actor = (doc: Y.Doc, name: string, x: number, y: number, pinned?: true) =>
  addActor(doc, { name, sector: 'association', x, y, ...(pinned && { pinned }) });

test('cards and notes line up in one step, and by the one that is pinned', () => {
  const [doc] = twoPeers();
  const ids = [
    actor(doc, 'Martat', 0, 0),
    actor(doc, 'Kunta', 77, 200, true),
    addNote(doc, { text: '', x: 31, y: 400 }),
  ];
  let steps = 0;
  doc.on('update', () => {
    steps += 1;
  });
  expect(arrangeRecords(doc, ids, 'left')).toBe(2);
  expect(steps).toBe(1);
  const { actors, notes } = readBoard(doc);
  expect([...actors.values(), ...notes.values()].map(({ x }) => x)).toEqual([77, 77, 77]);
});

test('an area takes along what stands on it, even where that is chosen too', () => {
  const [doc] = twoPeers();
  const area = addArea(doc, { name: 'Kylät', x: 100, y: 0, width: 600, height: 400 });
  const inside = actor(doc, 'Martat', 140, 40);
  const outside = actor(doc, 'Kunta', 0, 900);
  arrangeRecords(doc, [area, inside, outside], 'left');
  const { actors, areas } = readBoard(doc);
  expect(areas.get(area)?.x).toBe(0);
  expect(actors.get(inside)).toMatchObject({ x: 40, y: 40 });
  expect(actors.get(outside)?.x).toBe(0);
});

test('what another deletes, writes or moves meanwhile is not undone', () => {
  const [doc, other] = twoPeers((board) => {
    for (const [name, x] of [
      ['Martat', 0],
      ['Kunta', 50],
      ['Seura', 90],
    ] as const)
      actor(board, name, x, x * 10);
  });
  const byName = (peer: Y.Doc, name: string) => [...readBoard(peer).actors.values()].find((one) => one.name === name)!;
  deleteActors(other, [byName(other, 'Kunta').id]);
  editRecord(other, 'actors', byName(other, 'Seura').id, { area: 'Rantakylä' });
  moveRecords(other, [{ root: 'actors', id: byName(other, 'Martat').id, x: 0, y: 5 }]);
  arrangeRecords(doc, [...readBoard(doc).actors.keys()], 'left');
  exchange(doc, other);
  for (const peer of [doc, other]) {
    expect(readBoard(peer).actors.size).toBe(2);
    expect(byName(peer, 'Seura')).toMatchObject({ x: 0, y: 900, area: 'Rantakylä' });
    expect(byName(peer, 'Martat')).toMatchObject({ x: 0, y: 5 });
  }
});
