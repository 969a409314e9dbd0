import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardFiles } from '../board/boardFile.fixture.ts';
import { readBoardFile } from '../board/boardFile.ts';
import type { ActorId } from '../board/ids.ts';
import { addActor } from './commands/addActor.ts';
import { createBoard } from './commands/createBoard.ts';
import { editRecord } from './commands/editRecord.ts';
import { importBoard } from './commands/importBoard.ts';
import { redoEdits } from './commands/redoEdits.ts';
import { restoreVersion } from './commands/restoreVersion.ts';
import { freshCopy } from './freshCopy.ts';
import { exchange, twoPeers } from './peers.fixture.ts';
import { readBoard } from './readBoard.ts';
import { recordEdits } from './recordEdits.ts';
import { writtenBy } from './writtenBy.ts';

const FOUNDER = 99;
const copyOf = (doc: Y.Doc, writerOf = (client: number) => client + 100) =>
  freshCopy(doc, 1, { founder: FOUNDER, writerOf });

const boardOf = (file: object): Y.Doc => {
  const doc = new Y.Doc();
  const read = readBoardFile(file).file!;
  createBoard(doc, read.board);
  importBoard(doc, read);
  return doc;
};

/** Without the mark of its epoch. */
function contentOf(doc: Y.Doc) {
  const { board, ...records } = readBoard(doc);
  const { epoch: _, ...info } = board;
  return { info, ...records };
}

test('a copy has everything that is there now, whatever that is', () => {
  fc.assert(
    fc.property(boardFiles, boardFiles, (was, is) => {
      const doc = boardOf(was);
      importBoard(doc, readBoardFile(is).file!);
      const copy = copyOf(doc);
      expect(contentOf(copy)).toEqual(contentOf(doc));
      expect(readBoard(copy).board.epoch).toBe(1);
    }),
    { seed: 306, numRuns: 100 },
  );
});

test('each part of a copy is written by the writer of who wrote it, also within a text, and the founder is in it', () => {
  const [aino, pekka] = twoPeers();
  const id = addActor(aino, { name: 'Martat', sector: 'association', x: 0, y: 0, description: 'Kahvia 🥐.' });
  exchange(aino, pekka);
  editRecord(pekka, 'actors', id, { area: 'Imatra', description: 'Kahvia ja teetä 🥐.' });
  exchange(aino, pekka);
  const copy = copyOf(aino, (client) => (client === aino.clientID ? 1 : 2));
  const by = (client: number) => writtenBy(copy, new Set([client]))[0]?.fields;
  expect(by(1)).toEqual({ name: 'Martat', sector: 'association', x: 0, y: 0, description: 'Kahvia ja teetä 🥐.' });
  expect(by(2)).toEqual({ area: 'Imatra', description: 'Kahvia ja teetä 🥐.' });
  expect([...Y.decodeStateVector(Y.encodeStateVector(copy)).keys()].sort()).toEqual([1, 2, FOUNDER]);
});

test('any change that is done again on a copy comes to the same', () => {
  fc.assert(
    fc.property(boardFiles, boardFiles, (was, will) => {
      const doc = boardOf(was);
      const copy = copyOf(doc);
      const edits = recordEdits(doc, () => {
        for (const edit of restoreVersion(doc, readBoardFile(will).file!, 500)) edit();
      });
      redoEdits(copy, edits);
      expect(contentOf(copy)).toEqual(contentOf(doc));
    }),
    { seed: 306, numRuns: 100 },
  );
});

test('what is done again leaves alone what others have done on the copy, and keeps the words of both', () => {
  const doc = boardOf({
    format: 'arvoverkko',
    version: 1,
    board: { title: 'Verkko', question: '', locale: 'fi' },
    actors: [{ id: 'martat', name: 'Martat', sector: 'association', x: 0, y: 0, description: 'Yksi kaksi kolme.' }],
    roles: [{ id: 'host', name: 'Isäntä', holders: ['martat', 'kunta'] }],
    notes: [{ id: 'note', x: 0, y: 0, text: 'Lappu' }],
  });
  const copy = copyOf(doc);
  const martat = 'martat' as ActorId;
  const edits = recordEdits(doc, () =>
    doc.transact(() => {
      editRecord(doc, 'actors', martat, { name: 'Marttayhdistys' });
      const text = (doc.getMap('actors').get('martat') as Y.Map<unknown>).get('description') as Y.Text;
      text.insert(text.length, ' Loppu.');
      text.insert(0, 'Alku. ');
      editRecord(doc, 'roles', 'host' as never, { holders: ['martat', 'lukio'] as never });
      editRecord(doc, 'notes', 'note' as never, { text: 'Muutettu lappu' });
    }),
  );
  editRecord(copy, 'actors', martat, { area: 'Imatra', description: 'Yksi ja kaksi kolme.' });
  editRecord(copy, 'roles', 'host' as never, { holders: ['martat', 'kunta', 'seura'] as never });
  copy.getMap('notes').delete('note');
  redoEdits(copy, edits);
  const { actors, roles, notes } = readBoard(copy);
  expect(actors.get(martat)).toMatchObject({
    name: 'Marttayhdistys',
    area: 'Imatra',
    description: 'Alku. Yksi ja kaksi kolme. Loppu.',
  });
  expect(roles.get('host' as never)?.holders).toEqual(['lukio', 'martat', 'seura']);
  expect(notes.size).toBe(0);
});
