import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardFiles } from '../../board/boardFile.fixture.ts';
import { parseBoardFile, toBoardFile } from '../../board/boardFile.ts';
import type { ActorId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { copyOf, exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { createBoard } from './createBoard.ts';
import { editRecord } from './editRecord.ts';
import { importBoard } from './importBoard.ts';

const boardOf = (file: Parameters<typeof importBoard>[1]): Y.Doc => {
  const doc = new Y.Doc();
  createBoard(doc, file.board);
  importBoard(doc, file);
  return doc;
};

describe('a board file', () => {
  test('out and in again is the same file, whatever is on the board', () => {
    fc.assert(
      fc.property(boardFiles, (file) => {
        const { file: read, problems } = parseBoardFile(JSON.stringify(file));
        expect(problems).toEqual([]);
        const again = toBoardFile(readBoard(boardOf(read as never)), { people: true });
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(file)));
      }),
      { seed: 306, numRuns: 200 },
    );
  });

  test('from two people who have the same board is the same to the byte', () => {
    const [one, two] = twoPeers();
    importBoard(one, malluAuto('fi'));
    exchange(one, two);
    editRecord(one, 'actors', 'martat' as ActorId, { area: 'Rantakylä' });
    editRecord(two, 'actors', 'martat' as ActorId, { contact: 'Aino' });
    exchange(one, two);
    const write = (doc: Y.Doc) => JSON.stringify(toBoardFile(readBoard(doc), { people: false }));
    expect(write(two)).toBe(write(one));
  });

  test('tells of people only where it is asked to', () => {
    const board = readBoard(boardOf({ ...malluAuto('fi'), people: [{ id: 'aino' as never, alias: 'Aino' }] }));
    expect(JSON.stringify(toBoardFile(board, { people: false }))).not.toContain('Aino');
    expect(toBoardFile(board, { people: true }).people).toEqual([{ id: 'aino', alias: 'Aino' }]);
  });
});

describe('importing into a board that has something', () => {
  test('adds what is new, changes what differs, leaves the rest and the title alone', () => {
    const doc = boardOf(malluAuto('fi'));
    const file = malluAuto('fi');
    const [first, second, ...others] = file.actors;
    const changed = { ...file, actors: [{ ...first, name: 'Uusi nimi' }, second, { ...others[0], id: 'new' }] };
    const counts = importBoard(doc, {
      ...(changed as typeof file),
      board: { ...file.board, title: 'Toinen' },
      roles: [],
      items: [],
      flows: [],
      answers: [],
      agreements: [],
      notes: [],
    });
    expect(counts).toEqual({ added: 1, merged: 1, skipped: 1 });
    const board = readBoard(doc);
    expect(board.board.title).toBe(file.board.title);
    expect(board.actors.size).toBe(9);
    expect(board.actors.get(first?.id as ActorId)?.name).toBe('Uusi nimi');
    expect(board.flows.size).toBe(22);
  });

  test('the same file again changes nothing', () => {
    const doc = boardOf(malluAuto('fi'));
    const before = Y.encodeStateVector(doc);
    expect(importBoard(doc, malluAuto('fi'))).toMatchObject({ added: 0, merged: 0 });
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  test('empties nothing that the file only leaves out', () => {
    const doc = boardOf(malluAuto('fi'));
    const file = malluAuto('fi');
    const bare = file.actors.map((actor) => ({ ...actor, description: '' }));
    const roles = file.roles.map((role) => ({ ...role, description: '', holders: [] }));
    expect(importBoard(doc, { ...file, actors: bare, roles })).toMatchObject({ added: 0, merged: 0 });
    expect(readBoard(doc).actors.get('martat' as ActorId)?.description).not.toBe('');
    expect(readBoard(doc).roles.get('host' as never)?.holders).toHaveLength(2);
  });

  test('does not undo what somebody writes meanwhile', () => {
    const doc = boardOf(malluAuto('fi'));
    const other = copyOf(doc, 4);
    editRecord(other, 'actors', 'martat' as ActorId, { description: 'Aina avoinna. Arjen taitoja ja ruokaa kylillä.' });
    importBoard(doc, malluAuto('fi'));
    exchange(doc, other);
    expect(readBoard(doc).actors.get('martat' as ActorId)?.description).toContain('Aina avoinna.');
  });
});
