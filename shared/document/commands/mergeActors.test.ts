import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardFile } from '../../board/boardFile.ts';
import { parseBoardFile } from '../../board/boardFile.ts';
import type { ActorId, ParticipantId } from '../../board/ids.ts';
import { readBoard } from '../readBoard.ts';
import { importBoard } from './importBoard.ts';
import { mergeActors, mergeOrder } from './mergeActors.ts';

const at = { sector: 'other', x: 0, y: 0 };
const flow = (id: string, from: string, to: string) => ({
  ...{ id, from, to, deliverable: id, nature: 'tangible', stage: 'agreed', layer: 'today' },
});
const comment = (id: string, on: string, by: string) => ({
  ...{ id, by, on: { root: 'actors', id: on }, at: '2026-01-01T12:00:00Z', text: id },
});

function boardOf(records: Partial<Record<keyof BoardFile, object[]>>): Y.Doc {
  const text = JSON.stringify({
    format: 'arvoverkko',
    version: 1,
    board: { title: 'x', question: '', locale: 'fi' },
    ...records,
  });
  const { file, problems } = parseBoardFile(text);
  expect(problems).toEqual([]);
  const doc = new Y.Doc();
  importBoard(doc, file as BoardFile);
  return doc;
}

const [a, b] = ['a', 'b'] as [ActorId, ActorId];

describe('two cards of the same organisation become one', () => {
  test('with everything that hung on either', () => {
    const doc = boardOf({
      actors: [
        { ...at, id: 'a', name: 'Martat' },
        { ...at, id: 'b', name: 'Martat ry', x: 500, sector: 'association' },
        { ...at, id: 'c', name: 'Kunta' },
      ],
      roles: [
        { id: 'r1', name: 'Isäntä', holders: ['b'] },
        { id: 'r2', name: 'Ohjaaja', holders: ['a', 'b', 'c'] },
      ],
      items: [
        { id: 'i1', actor: 'b', kind: 'need', nature: 'tangible', text: 'tila' },
        { id: 'i2', actor: 'c', kind: 'need', nature: 'tangible', text: 'kahvi' },
        { id: 'i3', actor: 'c', kind: 'need', nature: 'tangible', text: 'kyyti' },
      ],
      answers: [
        { id: 'n1', item: 'i2', actor: 'a', answer: 'unknown' },
        { id: 'n2', item: 'i2', actor: 'b', answer: 'yes' },
        { id: 'n3', item: 'i3', actor: 'a', answer: 'no' },
        { id: 'n4', item: 'i3', actor: 'b', answer: 'yes' },
        { id: 'n5', item: 'i1', actor: 'c', answer: 'try' },
      ],
      flows: [flow('f1', 'b', 'c'), flow('f2', 'c', 'b'), flow('f3', 'a', 'c'), flow('f4', 'a', 'b')],
      people: [{ id: 'p1', alias: 'Aino', actor: 'b' }],
      comments: [comment('k1', 'b', 'p1')],
    });
    mergeActors(doc, { into: a, from: b }, 'Martat ry');
    const board = readBoard(doc);

    expect([...board.actors.values()].map(({ id, name, sector, x }) => [id, name, sector, x])).toEqual([
      ['a', 'Martat ry', 'association', 0],
      ['c', 'Kunta', 'other', 0],
    ]);
    expect([...board.flows.values()].map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
      'f1 a c',
      'f2 c a',
      'f3 a c',
      'f4 a a',
    ]);
    expect([...board.roles.values()].map(({ holders }) => holders)).toEqual([['a'], ['a', 'c']]);
    expect([...board.items.values()].map(({ actor }) => actor)).toEqual(['a', 'c', 'c']);
    expect([...board.answers.values()].map(({ item, actor, answer }) => `${item} ${actor} ${answer}`).sort()).toEqual([
      'i1 c try',
      'i2 a yes',
      'i3 a no',
    ]);
    expect([...board.people.values()][0]?.actor).toBe('a');
    expect([...board.comments.values()][0]?.on).toEqual({ root: 'actors', id: 'a' });
  });

  test('with the texts of both, each once', () => {
    const doc = boardOf({
      actors: [
        {
          ...at,
          id: 'a',
          name: 'A',
          description: 'Ruokaa',
          activities: 'Kahvit',
          area: 'Imatra',
          contact: 'Aino',
          absent: true,
        },
        {
          ...{ ...at, id: 'b', name: 'B', description: 'Tukea', activities: 'Kahvit ja leivät', area: 'Imatra' },
          ...{ contact: 'Pekka', website: 'b.fi' },
        },
      ],
    });
    mergeActors(doc, { into: a, from: b }, 'A');
    const [merged] = readBoard(doc).actors.values();
    expect(merged).toEqual({
      ...{ ...at, id: 'a', name: 'A', audience: '', strengths: '' },
      description: 'Ruokaa\n\nTukea',
      activities: 'Kahvit ja leivät',
      area: 'Imatra',
      contact: 'Aino, Pekka',
      website: 'b.fi',
    });
  });

  test('unless one is gone already', () => {
    const doc = boardOf({ actors: [{ ...at, id: 'a', name: 'A' }] });
    const before = Y.encodeStateVector(doc);
    mergeActors(doc, { into: a, from: b }, 'B');
    mergeActors(doc, { into: a, from: a }, 'B');
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });
});

describe('the card that goes', () => {
  const aino = { id: 'p1' as ParticipantId, role: 'participant' as const };
  const orderOf = (
    records: Parameters<typeof boardOf>[0],
    me: { id: ParticipantId; role: 'participant' | 'facilitator' } = aino,
  ) => mergeOrder(readBoard(boardOf(records)), [a, b], me);

  test('is the second, where it takes nothing of others with it', () => {
    expect(orderOf({})).toEqual({ into: 'a', from: 'b' });
    expect(orderOf({ people: [{ id: 'p1', alias: '', actor: 'b' }], comments: [comment('k', 'b', 'p1')] })).toEqual({
      into: 'a',
      from: 'b',
    });
  });

  test('is the first where others represent or talk about the second', () => {
    expect(orderOf({ people: [{ id: 'p2', alias: '', actor: 'b' }] })).toEqual({ into: 'b', from: 'a' });
    expect(orderOf({ comments: [comment('k', 'b', 'p2')] })).toEqual({ into: 'b', from: 'a' });
  });

  test('is for a facilitator to say where others hang on both', () => {
    const both = { people: [{ id: 'p2', alias: '', actor: 'b' }], comments: [comment('k', 'a', 'p3')] };
    expect(orderOf(both)).toBeNull();
    expect(orderOf(both, { ...aino, role: 'facilitator' })).toEqual({ into: 'a', from: 'b' });
  });
});
