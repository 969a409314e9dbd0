import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { ActorId, ParticipantId } from '../../shared/board/ids.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { addComment } from '../../shared/document/commands/addComment.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { createBoard } from '../../shared/document/commands/createBoard.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { deleteComment } from '../../shared/document/commands/deleteComment.ts';
import { deletionParts } from '../../shared/document/commands/deleteRecords.ts';
import { editBoardInfo } from '../../shared/document/commands/editBoardInfo.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { PersonalUndo } from './PersonalUndo.ts';

/** Two people's documents that are always in step, as with a connection between them. */
function pairOfDocuments(): [Y.Doc, Y.Doc] {
  const [a, b] = [new Y.Doc(), new Y.Doc()];
  const remote = Symbol('remote');
  a.on('update', (update, origin) => origin !== remote && Y.applyUpdate(b, update, remote));
  b.on('update', (update, origin) => origin !== remote && Y.applyUpdate(a, update, remote));
  createBoard(a, { title: 'Kokeilu', question: '', locale: 'fi' });
  return [a, b];
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

const martat = { name: 'Martat', sector: 'association', x: 0, y: 0 } as const;

describe('undo of one’s own', () => {
  let mine: Y.Doc;
  let theirs: Y.Doc;
  let undo: PersonalUndo;
  const actorsNow = () => [...readBoard(mine).actors.values()];

  beforeEach(() => {
    [mine, theirs] = pairOfDocuments();
    undo = new PersonalUndo(mine);
  });

  it('takes back and does again what I did', () => {
    undo.perform(() => addActor(mine, martat));
    undo.undo();
    expect(actorsNow()).toEqual([]);
    undo.redo();
    expect(actorsNow().map(({ name }) => name)).toEqual(['Martat']);
  });

  it('leaves what another person did', () => {
    addActor(theirs, martat);
    undo.perform(() => addActor(mine, { ...martat, name: 'Kunta' }));
    undo.undo();
    undo.undo();
    expect(actorsNow().map(({ name }) => name)).toEqual(['Martat']);
  });

  it('takes a burst of one gesture back in one step, and two gestures in two', () => {
    const id = undo.perform(() => addActor(mine, martat));
    for (const x of [8, 16, 24]) undo.perform(() => moveRecords(mine, [{ root: 'actors', id, x, y: 0 }]), 'nudge');
    undo.perform(() => editRecord(mine, 'actors', id, { name: 'Marttayhdistys' }));
    undo.undo();
    expect(actorsNow()[0]).toMatchObject({ name: 'Martat', x: 24 });
    undo.undo();
    expect(actorsNow()[0]).toMatchObject({ name: 'Martat', x: 0 });
  });

  it('does not put back my value over one that another person has written since', () => {
    const id = undo.perform(() => addActor(mine, martat));
    undo.perform(() => editRecord(mine, 'actors', id, { name: 'Minun' }));
    editRecord(theirs, 'actors', id, { name: 'Heidän' });
    undo.undo();
    expect(actorsNow()[0]?.name).toBe('Heidän');
  });

  it('keeps my actor when another person has written in it', () => {
    const id = undo.perform(() => addActor(mine, martat));
    editRecord(theirs, 'actors', id, { description: 'Ruokaa ja neuvontaa' });
    undo.undo();
    expect(actorsNow()).toMatchObject([{ ...martat, description: 'Ruokaa ja neuvontaa' }]);
  });

  it('keeps my actor when another person has connected it', () => {
    const id = undo.perform(() => addActor(mine, martat));
    const kunta = addActor(theirs, { ...martat, name: 'Kunta', x: 400 });
    connectActors(theirs, { from: kunta, to: id, nature: 'tangible', deliverable: 'tilat' });
    undo.undo();
    const board = readBoard(mine);
    expect(board.actors.get(id)?.name).toBe('Martat');
    expect(board.flows.size).toBe(1);
  });

  const said = (text: string, root: 'actors' | 'comments', id: string) => ({
    on: { root, id },
    by: 'aino' as ParticipantId,
    at: '2026-11-22T10:00:00Z',
    text,
  });

  it('takes back my comment, but not once another person has replied to it', () => {
    undo.perform(() => addComment(mine, said('Ensimmäinen', 'actors', 'martat')));
    undo.undo();
    expect(readBoard(mine).comments.size).toBe(0);
    const id = undo.perform(() => addComment(mine, said('Toinen', 'actors', 'martat')));
    addComment(theirs, said('Vastaus', 'comments', id));
    undo.undo();
    expect([...readBoard(mine).comments.values()].map(({ text }) => text).sort()).toEqual(['Toinen', 'Vastaus']);
  });

  it('gives a deleted comment its words back, with and without replies', () => {
    const id = undo.perform(() => addComment(mine, said('Hyvä huomio', 'actors', 'martat')));
    undo.perform(() => deleteComment(mine, id));
    undo.undo();
    expect(readBoard(mine).comments.get(id)).toMatchObject({ text: 'Hyvä huomio' });
    addComment(theirs, said('Samaa mieltä', 'comments', id));
    undo.perform(() => deleteComment(mine, id));
    undo.undo();
    expect(readBoard(theirs).comments.get(id)).toEqual({ id, ...said('Hyvä huomio', 'actors', 'martat') });
  });

  it('brings back what I deleted with everything that went along', () => {
    const id = addActor(theirs, martat);
    const kunta = addActor(theirs, { ...martat, name: 'Kunta', x: 400 });
    connectActors(theirs, { from: kunta, to: id, nature: 'tangible', deliverable: 'tilat' });
    const before = readBoard(mine);
    undo.perform(() => deleteActors(mine, [id as ActorId]));
    expect(readBoard(mine).flows.size).toBe(0);
    undo.undo();
    expect(readBoard(mine)).toEqual(before);
    expect(readBoard(theirs)).toEqual(before);
  });

  it('brings back whole what another person changed while I deleted it', () => {
    const id = undo.perform(() => addActor(mine, martat));
    const offline = copyOf(mine);
    undo.perform(() => deleteActors(mine, [id]));
    editRecord(offline, 'actors', id, { name: 'Marttayhdistys', sector: 'group' });
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(offline));
    const updates: unknown[] = [];
    mine.on('update', (update) => updates.push(update));
    undo.undo();
    expect(actorsNow()).toMatchObject([martat]);
    expect(updates).toHaveLength(1);
    undo.redo();
    expect(actorsNow()).toEqual([]);
    undo.undo();
    expect(actorsNow()).toMatchObject([martat]);
  });

  it('never leaves the board without a title', () => {
    const offline = copyOf(mine);
    // The higher client id's title is the one that stays.
    [mine.clientID, offline.clientID] = [2, 1];
    undo.perform(() => editBoardInfo(mine, { title: 'Minun' }));
    editBoardInfo(offline, { title: 'Heidän' });
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(offline));
    expect(readBoard(mine).board.title).toBe('Minun');
    undo.undo();
    expect(readBoard(mine).board.title).not.toBe('');
  });

  it('takes a large edit back in parts that the server accepts, as one step', () => {
    undo.perform(() => addActor(mine, { ...martat, name: 'Ennen' }));
    const ids = undo.performInParts(
      Array.from({ length: 300 }, (_, n) => () => addActor(mine, { ...martat, name: `Toimija ${n}`, x: n })),
    );
    for (const [n, from] of ids.entries()) {
      for (const hop of [1, 2, 3]) {
        const to = ids[(n + hop) % ids.length]!;
        connectActors(mine, { from, to, nature: 'tangible', deliverable: 'tilat' });
      }
    }
    const before = readBoard(mine);
    undo.performInParts(deletionParts(mine, ids));
    expect(actorsNow()).toHaveLength(1);
    const structs: number[] = [];
    mine.on('update', (update) => structs.push(Y.decodeUpdate(update).structs.length));
    undo.undo();
    expect(readBoard(mine)).toEqual(before);
    expect(Math.max(...structs)).toBeLessThan(10_000);
    undo.redo();
    expect(actorsNow()).toHaveLength(1);
  });

  it('takes no other step back when others have undone one already', () => {
    undo.perform(() => addActor(mine, martat));
    const ids = undo.performInParts(['Yksi', 'Kaksi'].map((name) => () => addActor(mine, { ...martat, name })));
    deleteActors(theirs, ids);
    undo.undo();
    expect(actorsNow()).toMatchObject([martat]);
    undo.undo();
    expect(actorsNow()).toEqual([]);
  });
});
