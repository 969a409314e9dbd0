import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { DeletedRecords } from '../../board/deleted.ts';
import type { ActorId, ParticipantId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { copyOf, exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { removedRecords } from '../removedRecords.ts';
import { addComment } from './addComment.ts';
import { deleteActors } from './deleteActors.ts';
import { editRecord } from './editRecord.ts';
import { importBoard } from './importBoard.ts';
import { yRecordOf } from './records.ts';
import { representActor } from './representActor.ts';
import { restoreRecords } from './restoreRecords.ts';

const MARTAT = 'martat' as ActorId;
const PARISH = 'parish' as ActorId;

const example = (): [Y.Doc, Y.Doc] => twoPeers((doc) => importBoard(doc, malluAuto('fi')));

/** What is removed from a document from now on, a transaction each. */
function removedFrom(doc: Y.Doc): DeletedRecords[] {
  const removed: DeletedRecords[] = [];
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    const gone = removedRecords(doc, transaction);
    if (gone) removed.push(gone);
  });
  return removed;
}

test('an actor comes back whole: its texts, flows, items, answers and roles', () => {
  const [board] = example();
  const text = yRecordOf(board, 'actors', MARTAT)?.get('description') as Y.Text;
  text.insert(0, 'Kaikille avoin. ');
  text.delete(3, 4);
  const before = readBoard(board);
  const removed = removedFrom(board);
  deleteActors(board, [MARTAT]);
  expect(readBoard(board).actors.has(MARTAT)).toBe(false);
  expect(removed).toHaveLength(1);
  restoreRecords(board, removed[0]!);
  expect(readBoard(board)).toEqual(before);
});

test('what another peer deleted while away comes back as it was before, however much it was', () => {
  const [board, away] = example();
  editRecord(away, 'actors', MARTAT, { x: 999 });
  deleteActors(away, [...readBoard(away).actors.keys()]);
  editRecord(board, 'actors', MARTAT, { description: 'Uusi kuvaus' });
  const before = readBoard(board);
  const removed = removedFrom(board);
  exchange(away, board);
  expect(readBoard(board).actors.size).toBe(0);
  for (const records of removed) restoreRecords(board, records);
  expect(readBoard(board)).toEqual(before);
});

test('a flow comes back when both its ends are there, in whichever order they are put back', () => {
  const [board] = example();
  const before = readBoard(board);
  const removed = removedFrom(board);
  deleteActors(board, [MARTAT]);
  deleteActors(board, [PARISH]);
  const [first, second] = removed as [DeletedRecords, DeletedRecords];
  restoreRecords(board, first);
  const ends = [...readBoard(board).flows.values()].flatMap(({ from, to }) => [from, to]);
  expect(ends).toContain(MARTAT);
  expect(ends).not.toContain(PARISH);
  restoreRecords(board, second);
  restoreRecords(board, first);
  expect(readBoard(board)).toEqual(before);
});

test('what is there again stays as it is now', () => {
  const [board] = example();
  const removed = removedFrom(board);
  deleteActors(board, [MARTAT]);
  restoreRecords(board, removed[0]!);
  editRecord(board, 'actors', MARTAT, { name: 'Uusi nimi' });
  const after = Y.encodeStateAsUpdate(board);
  expect(restoreRecords(board, removed[0]!)).toBe(0);
  expect(Y.encodeStateAsUpdate(board)).toEqual(after);
});

test('restored by two facilitators at once, it is there once', () => {
  const [board] = example();
  const before = readBoard(board);
  const removed = removedFrom(board);
  deleteActors(board, [MARTAT]);
  const other = copyOf(board, 9);
  restoreRecords(board, removed[0]!);
  restoreRecords(other, removed[0]!);
  exchange(board, other);
  expect(readBoard(board)).toEqual(before);
  expect(readBoard(other)).toEqual(before);
});

test('who people are and what they said is never kept', () => {
  const [board] = example();
  const id = 'aino' as ParticipantId;
  representActor(board, { id, alias: 'Aino' });
  addComment(board, { on: { root: 'actors', id: MARTAT }, by: id, text: 'Hyvä', at: '2026-11-21T10:00:00Z' });
  const removed = removedFrom(board);
  board.transact(() => {
    for (const root of ['people', 'comments']) board.getMap(root).clear();
  });
  expect(readBoard(board).comments.size).toBe(0);
  expect(removed).toEqual([]);
});
