import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { ROOT_NAMES } from '../../board/board.ts';
import { boardFiles } from '../../board/boardFile.fixture.ts';
import { type BoardFile, readBoardFile, toBoardFile } from '../../board/boardFile.ts';
import type { ActorId, ParticipantId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { readVersionState, versionState } from '../versionState.ts';
import { addActor } from './addActor.ts';
import { addComment } from './addComment.ts';
import { connectActors } from './connectActors.ts';
import { createBoard } from './createBoard.ts';
import { deleteActors } from './deleteActors.ts';
import { editBoardInfo } from './editBoardInfo.ts';
import { editRecord } from './editRecord.ts';
import { importBoard } from './importBoard.ts';
import { lockBoard } from './lockBoard.ts';
import { representActor } from './representActor.ts';
import { restoreVersion } from './restoreVersion.ts';

const MARTAT = 'martat' as ActorId;
const AINO = 'aino' as ParticipantId;

/** The version that would be kept of a document now, as a client gets it. */
function versionNow(doc: Y.Doc): BoardFile {
  const board = readVersionState(versionState(readBoard(doc)));
  return readBoardFile(JSON.parse(JSON.stringify(toBoardFile(board, { people: false })))).file!;
}

const restore = (doc: Y.Doc, version: BoardFile, size = 1000) => {
  for (const edit of restoreVersion(doc, version, size)) edit();
};

const boardOf = (file: BoardFile): Y.Doc => {
  const doc = new Y.Doc();
  createBoard(doc, file.board);
  importBoard(doc, readBoardFile(file).file!);
  return doc;
};

test('any map becomes what any other was, whatever is on them', () => {
  fc.assert(
    fc.property(boardFiles, boardFiles, (was, is) => {
      const version = versionNow(boardOf(was));
      const doc = boardOf(is);
      const before = readBoard(doc);
      restore(doc, version, 200);
      const after = readBoard(doc);
      expect(versionNow(doc)).toEqual(version);
      expect([after.people, after.comments]).toEqual([before.people, before.comments]);
    }),
    { seed: 306, numRuns: 100 },
  );
});

test('what is gone comes back under its id, what came later goes, and what differs is as it was', () => {
  const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
  const version = versionNow(doc);
  const before = readBoard(doc);
  deleteActors(doc, [MARTAT]);
  const later = addActor(doc, { name: 'Lukio', sector: 'school', x: 0, y: 0 });
  const other = [...readBoard(doc).actors.keys()].find((id) => id !== later)!;
  connectActors(doc, { from: later, to: other, nature: 'tangible', deliverable: 'tilat' });
  editRecord(doc, 'actors', other, { name: 'Uusi nimi', area: 'Imatra', description: 'Muuttunut' });
  editBoardInfo(doc, { title: 'Uusi otsikko', question: 'Uusi kysymys' });
  restore(doc, version);
  expect(readBoard(doc)).toEqual(before);
});

test('people, what they said and the lock stay as they are', () => {
  const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
  const version = versionNow(doc);
  representActor(doc, { id: AINO, alias: 'Aino', actor: MARTAT });
  addComment(doc, { on: { root: 'actors', id: MARTAT }, by: AINO, at: '2026-11-22T10:00:00Z', text: 'Hyvä.' });
  lockBoard(doc, true);
  restore(doc, version);
  const { people, comments, board } = readBoard(doc);
  expect([people.size, comments.size, board.locked]).toEqual([1, 1, true]);
});

test('a version has neither people nor comments nor lock in it, not even among its bytes', () => {
  const [doc] = twoPeers();
  representActor(doc, { id: AINO, alias: 'Hapsenkakku', actor: undefined });
  addComment(doc, { on: { root: 'actors', id: MARTAT }, by: AINO, at: '2026-11-22T10:00:00Z', text: 'Hapsenkukko' });
  const bytes = Buffer.from(versionState(readBoard(doc)));
  for (const word of ['Hapsenkakku', 'Hapsenkukko', 'aino']) expect(bytes.includes(word), word).toBe(false);
});

test('the same map is kept as the same bytes, however it came about', () => {
  const [one, two] = twoPeers((board) => importBoard(board, malluAuto('fi')));
  deleteActors(one, [MARTAT]);
  restore(one, versionNow(two));
  expect(versionState(readBoard(one))).toEqual(versionState(readBoard(two)));
});

test('nothing is written where nothing differs, and what others write at the same time stays', () => {
  const [one, two] = twoPeers((board) => importBoard(board, malluAuto('fi')));
  editRecord(one, 'actors', MARTAT, { description: 'Martat keittävät kahvia.' });
  exchange(one, two);
  const version = versionNow(one);
  let updates = 0;
  one.on('update', () => (updates += 1));
  restore(one, version);
  expect(updates).toBe(0);

  editRecord(one, 'actors', MARTAT, { description: 'Martat keittävät vahvaa kahvia.' });
  editRecord(two, 'actors', MARTAT, { description: 'Martat keittävät kahvia. Tervetuloa!', area: 'Imatra' });
  restore(one, version);
  exchange(one, two);
  expect(readBoard(one).actors.get(MARTAT)).toMatchObject({
    description: 'Martat keittävät kahvia. Tervetuloa!',
    area: 'Imatra',
  });
});

test('a large version comes back in parts of the size that is asked for', () => {
  const [doc] = twoPeers();
  for (let index = 0; index < 200; index += 1) {
    addActor(doc, { name: `Toimija ${index}`, sector: 'group', x: index, y: 0, description: 'kuvaus '.repeat(50) });
  }
  const version = versionNow(doc);
  deleteActors(doc, [...readBoard(doc).actors.keys()]);
  const sizes: number[] = [];
  doc.on('update', (update) => sizes.push(update.length));
  restore(doc, version, 10_000);
  expect(sizes.length).toBeGreaterThan(7);
  expect(Math.max(...sizes)).toBeLessThan(20_000);
  for (const root of ROOT_NAMES) expect(versionNow(doc)[root]).toEqual(version[root]);
});
