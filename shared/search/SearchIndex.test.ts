import { describe, expect, test } from 'vitest';
import type { ActorId, CommentId, NoteId, ParticipantId } from '../board/ids.ts';
import { addActor } from '../document/commands/addActor.ts';
import { addComment } from '../document/commands/addComment.ts';
import { deleteComment } from '../document/commands/deleteComment.ts';
import { editRecord } from '../document/commands/editRecord.ts';
import { importBoard } from '../document/commands/importBoard.ts';
import { putRecord } from '../document/commands/records.ts';
import { representActor } from '../document/commands/representActor.ts';
import { twoPeers } from '../document/peers.fixture.ts';
import { readBoard } from '../document/readBoard.ts';
import fi from '../i18n/fi.json' with { type: 'json' };
import { malluAuto } from '../templates/malluAuto.ts';
import { SearchIndex } from './SearchIndex.ts';

const [doc] = twoPeers((board) => importBoard(board, malluAuto('fi')));
const AINO = 'aino' as ParticipantId;
const comment = (text: string) => ({
  on: { root: 'actors' as const, id: 'parish' },
  by: AINO,
  at: '2026-11-22T10:00:00Z',
  text,
  about: 'Seurakunta',
});
representActor(doc, { id: AINO, alias: 'Aino' });
const commentId = addComment(doc, comment('Voisiko diakonia tulla mukaan?'));
putRecord(doc, 'notes', { id: 'note' as NoteId, text: 'Muista kutsua nuoret', x: 0, y: 0 });
editRecord(doc, 'actors', 'martat' as ActorId, { contact: 'Maija Meikäläinen' });

const index = new SearchIndex({ sector: (sector) => fi[`sector.${sector}`], guest: 'Vieras' });
const found = (query: string) =>
  index.search(readBoard(doc), query, 20).map(({ root, hits }) => [root, hits.map(({ title }) => title.text)] as const);
const namesOf = (query: string, root = 'actors') => found(query).find(([group]) => group === root)?.[1] ?? [];

describe('finds', () => {
  test.each([
    ['an actor by its name', 'mallu', 'actors', 'Mallu-auto'],
    ['by a word inside it', 'yhdistys', 'actors', 'Kyläyhdistys'],
    ['by its sector', 'oppilaitos', 'actors', 'Ammattikorkeakoulu'],
    ['by who is its contact', 'meikäläinen', 'actors', 'Rantakylän Martat'],
    ['by what it needs', 'liikuntailtoihin', 'actors', 'Sydänyhdistys'],
    ['a flow by its deliverable', 'vertaistuki', 'flows', 'vertaistuki'],
    ['a flow by who gives it', 'sydän', 'flows', 'vertaistuki'],
    ['a note by its text', 'nuoret', 'notes', 'Muista kutsua nuoret'],
    ['a comment by its text', 'diakonia', 'comments', 'Voisiko diakonia tulla mukaan?'],
    ['a comment by its writer', 'aino', 'comments', 'Voisiko diakonia tulla mukaan?'],
    ['a comment by what it is about', 'seurakunta', 'comments', 'Voisiko diakonia tulla mukaan?'],
  ])('%s: %s', (_, query, root, title) => {
    expect(namesOf(query, root)).toContain(title);
  });

  test('what has every word, in whichever of its texts', () => {
    expect(namesOf('martat maija')).toEqual(['Rantakylän Martat']);
    expect(namesOf('martat kunta')).toEqual([]);
  });

  test('nothing for nothing, and nothing where there is nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('xyzzy')).toEqual([]);
  });
});

test('the start of a name comes before the start of a word, and that before the inside of one', () => {
  const [other] = twoPeers((board) => {
    for (const name of ['Vakkasuomi', 'Itä-Suomi', 'Suomi-seura', 'Soumi'])
      addActor(board, { name, sector: 'group', x: 0, y: 0 });
  });
  const [actors] = index.search(readBoard(other), 'suomi', 20);
  expect(actors?.hits.map(({ title }) => title.text)).toEqual(['Suomi-seura', 'Itä-Suomi', 'Vakkasuomi']);
});

test('a slip is forgiven only where nothing is found as it was written', () => {
  expect(namesOf('martta')).toEqual(['Rantakylän Martat']);
  expect(namesOf('marta')).toEqual(['Rantakylän Martat']);
  expect(namesOf('vertasituki', 'flows')).toEqual(['vertaistuki']);
});

test('without dots on the keyboard, what is written without them comes first', () => {
  const [other] = twoPeers((board) => {
    for (const name of ['Väinö', 'Vaino']) addActor(board, { name, sector: 'group', x: 0, y: 0 });
  });
  const names = (query: string) => index.search(readBoard(other), query, 20)[0]?.hits.map(({ title }) => title.text);
  expect(names('vaino')).toEqual(['Vaino', 'Väinö']);
  expect(names('väinö')).toEqual(['Väinö']);
});

test('marks what was found, also in a text that is not otherwise shown', () => {
  const [group] = index.search(readBoard(doc), 'meikalainen', 20);
  const { title, excerpt } = group?.hits[0] ?? {};
  expect(title?.spans).toEqual([]);
  expect(excerpt).toEqual({ text: 'Maija Meikäläinen', spans: [{ start: 6, end: 17 }] });
});

test('the group with the best hit is first', () => {
  expect(found('vertaistuki')[0]?.[0]).toBe('flows');
  expect(found('mallu')[0]?.[0]).toBe('actors');
  // A word of what somebody said comes before the first word of an actor's description.
  expect(found('diakonia')[0]?.[0]).toBe('comments');
});

test('finds what was renamed by its new name only, and a flow that has not changed by the new name of its end', () => {
  const board = readBoard(twoPeers((empty) => importBoard(empty, malluAuto('fi')))[0]);
  const heart = board.actors.get('heart-association' as ActorId);
  if (!heart) throw new Error('the example has changed');
  const renamed = { ...board, actors: new Map([...board.actors, [heart.id, { ...heart, name: 'Aivoliitto' }]]) };
  expect(index.search(board, 'sydänyhdistys', 20).map(({ root }) => root)).toEqual(['actors', 'flows', 'roles']);
  expect(index.search(renamed, 'sydänyhdistys', 20)).toEqual([]);
  expect(index.search(renamed, 'aivoliitto', 20).map(({ root }) => root)).toEqual(['actors', 'flows', 'roles']);
});

test('all are counted, and the best are told', () => {
  const [actors] = index.search(readBoard(doc), 'yhdistys', 1);
  expect(actors).toMatchObject({ root: 'actors', count: 3, hits: [{ id: 'village-association' }] });
});

test('words taken back are not found', () => {
  addComment(doc, { ...comment('Samaa mieltä'), on: { root: 'comments', id: commentId } });
  deleteComment(doc, commentId as CommentId);
  expect(namesOf('diakonia', 'comments')).toEqual([]);
});
