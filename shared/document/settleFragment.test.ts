import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '../board/board.ts';
import { fragmentOf } from '../board/fragment.ts';
import type { ActorId, FlowId, ItemId, RoleId } from '../board/ids.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { addActor } from './commands/addActor.ts';
import { createBoard } from './commands/createBoard.ts';
import { deleteActors } from './commands/deleteActors.ts';
import { editRecord } from './commands/editRecord.ts';
import { importBoard } from './commands/importBoard.ts';
import { putRecord } from './commands/records.ts';
import { exchange, twoPeers } from './peers.fixture.ts';
import { readBoard } from './readBoard.ts';
import { settleFragment } from './settleFragment.ts';

const CLINIC = 'mallu-auto' as ActorId;
const MUNICIPALITY = 'municipality' as ActorId;
const FUNDING = 'funding' as FlowId;
const SHIFT = { x: 30, y: -20 };

const example = () => twoPeers((doc) => importBoard(doc, malluAuto('fi')));

function otherBoard(): Y.Doc {
  const doc = new Y.Doc();
  createBoard(doc, { title: 'Toinen pöytä', question: '', locale: 'fi' });
  return doc;
}

/** Copies the records and puts them on a board; returns what came there. */
function paste(from: Board, ids: readonly string[], to: Y.Doc, shift = SHIFT) {
  const settled = settleFragment(to, fragmentOf(from, new Set(ids)), shift);
  importBoard(to, settled);
  return settled;
}

describe('a copy on the same board', () => {
  test('has everything of its original but its id and its place', () => {
    const [doc] = example();
    const { actors } = paste(readBoard(doc), [CLINIC], doc);
    const [copy] = actors;
    const original = readBoard(doc).actors.get(CLINIC)!;
    expect(copy?.id).not.toBe(CLINIC);
    expect(readBoard(doc).actors.get(copy!.id)).toEqual({
      ...original,
      id: copy!.id,
      x: original.x + SHIFT.x,
      y: original.y + SHIFT.y,
    });
  });

  test('brings the flows among the copied, and no others', () => {
    const [doc] = example();
    const { flows, actors } = paste(readBoard(doc), [CLINIC, MUNICIPALITY], doc);
    expect(flows.map(({ deliverable }) => deliverable).sort()).toEqual(['avustus', 'hyvinvointitieto']);
    const ends = new Set(actors.map(({ id }) => id));
    for (const { from, to } of flows) expect([ends.has(from), ends.has(to)]).toEqual([true, true]);
    expect(readBoard(doc).flows.size).toBe(24);
  });

  test('carries no agreement that nobody has made: its flows are proposals', () => {
    const [doc] = example();
    editRecord(doc, 'flows', FUNDING, { owner: 'Aino', reviewOn: '2027-01-01', missed: 'Kiertue loppuisi.' });
    const { flows } = paste(readBoard(doc), [CLINIC, MUNICIPALITY], doc);
    const copy = flows.find(({ deliverable }) => deliverable === 'avustus');
    expect(copy).toMatchObject({ stage: 'proposed', missed: 'Kiertue loppuisi.' });
    expect(copy).not.toHaveProperty('owner');
    expect(copy).not.toHaveProperty('reviewOn');
    expect(readBoard(doc).flows.get(FUNDING)).toMatchObject({ stage: 'agreed', owner: 'Aino' });
  });

  test('holds the same roles and has the same offers and needs', () => {
    const [doc] = example();
    const { actors, items } = paste(readBoard(doc), [CLINIC], doc);
    const board = readBoard(doc);
    expect(board.roles.size).toBe(4);
    expect(board.roles.get('coordinator' as RoleId)?.holders).toEqual([CLINIC, actors[0]!.id].sort());
    expect(items.map(({ text }) => text).sort()).toEqual(
      [...board.items.values()]
        .filter(({ actor }) => actor === CLINIC)
        .map(({ text }) => text)
        .sort(),
    );
    expect(items.every(({ id, actor }) => id !== ('mallu-nurse' as ItemId) && actor === actors[0]!.id)).toBe(true);
  });

  test('of a pinned card can be moved', () => {
    const [doc] = example();
    editRecord(doc, 'actors', CLINIC, { pinned: true });
    const { actors } = paste(readBoard(doc), [CLINIC], doc);
    expect(actors[0]).not.toHaveProperty('pinned');
  });

  test('of a note or an area is one of its own', () => {
    const [doc] = example();
    putRecord(doc, 'notes', { id: 'idea' as never, text: 'Muista kahvit', x: 10, y: 10 });
    putRecord(doc, 'areas', { id: 'north' as never, name: 'Pohjoinen', x: 0, y: 0, width: 400, height: 300 });
    paste(readBoard(doc), ['idea', 'north'], doc);
    const { notes, areas } = readBoard(doc);
    expect([...notes.values()].map(({ text, x }) => [text, x])).toEqual(
      expect.arrayContaining([
        ['Muista kahvit', 10],
        ['Muista kahvit', 40],
      ]),
    );
    expect([...areas.values()].map(({ name, width }) => [name, width])).toEqual([
      ['Pohjoinen', 400],
      ['Pohjoinen', 400],
    ]);
  });

  test('is whole where another deletes the original meanwhile', () => {
    const [doc, other] = example();
    deleteActors(other, [CLINIC]);
    const { actors, flows } = paste(readBoard(doc), [CLINIC, MUNICIPALITY], doc);
    exchange(doc, other);
    for (const peer of [doc, other]) {
      const board = readBoard(peer);
      expect(board.actors.has(CLINIC)).toBe(false);
      for (const { id } of actors) expect(board.actors.get(id)?.name).toBeTruthy();
      for (const { id } of flows) expect(board.flows.has(id)).toBe(true);
    }
  });
});

describe('what was cut', () => {
  test('comes back as itself: its flows keep what was agreed', () => {
    const [doc] = example();
    const before = readBoard(doc);
    deleteActors(doc, [CLINIC, MUNICIPALITY]);
    paste(before, [CLINIC, MUNICIPALITY], doc);
    const { actors, flows } = readBoard(doc);
    expect(actors.get(CLINIC)?.x).toBe(before.actors.get(CLINIC)!.x + SHIFT.x);
    expect(flows.get(FUNDING)).toEqual(before.flows.get(FUNDING));
  });

  test('is a copy when it is pasted again', () => {
    const [doc] = example();
    const before = readBoard(doc);
    deleteActors(doc, [CLINIC, MUNICIPALITY]);
    paste(before, [CLINIC, MUNICIPALITY], doc);
    const { flows } = paste(before, [CLINIC, MUNICIPALITY], doc);
    expect(flows.map(({ stage }) => stage)).toEqual(['proposed', 'proposed']);
    expect(readBoard(doc).flows.get(FUNDING)?.stage).toBe('agreed');
  });
});

describe('a copy on another board', () => {
  test('is the same thing there, agreed flows and all', () => {
    const [doc] = example();
    const to = otherBoard();
    paste(readBoard(doc), [CLINIC, MUNICIPALITY], to);
    const { actors, flows } = readBoard(to);
    expect([...actors.keys()].sort()).toEqual([CLINIC, MUNICIPALITY].sort());
    expect(flows.get(FUNDING)?.stage).toBe('agreed');
  });

  test('joins the role of the same name, and brings the roles that are missing', () => {
    const [doc] = example();
    const to = otherBoard();
    putRecord(to, 'roles', { id: 'own' as RoleId, name: ' KOORDINAATTORI', description: 'Oma kuvaus', holders: [] });
    const kunta = addActor(to, { name: 'Kunta', sector: 'municipality', x: 0, y: 0 });
    editRecord(to, 'roles', 'own' as RoleId, { holders: [kunta] });
    paste(readBoard(doc), [CLINIC, 'parish'], to);
    const roles = [...readBoard(to).roles.values()];
    expect(roles).toHaveLength(2);
    expect(roles.find(({ id }) => id === 'own')).toMatchObject({
      description: 'Oma kuvaus',
      holders: [kunta, CLINIC].sort(),
    });
    expect(roles.find(({ id }) => id !== 'own')?.holders).toEqual(['parish']);
  });

  test('never brings what is said in somebody’s name, whoever made the fragment', () => {
    const [doc] = example();
    const fragment = fragmentOf(readBoard(doc), new Set([CLINIC]));
    const comment = {
      id: 'c',
      on: { root: 'actors', id: CLINIC },
      by: 'aino',
      at: '2026-11-22T00:00:00Z',
      text: 'Ei!',
    };
    const forged = {
      ...fragment,
      people: [{ id: 'aino', alias: 'Aino' }],
      comments: [comment],
    } as unknown as typeof fragment;
    const { people, comments } = settleFragment(otherBoard(), forged, SHIFT);
    expect([people, comments]).toEqual([[], []]);
  });

  test('never leaves the paper', () => {
    const [doc] = example();
    const { actors } = paste(readBoard(doc), [CLINIC], otherBoard(), { x: 5e6, y: -5e6 });
    expect(actors[0]).toMatchObject({ x: 1e6, y: -1e6 });
  });
});

test('a flow alone is nothing to copy, nor are people and what they said', () => {
  const [doc] = example();
  putRecord(doc, 'people', { id: 'aino' as never, alias: 'Aino', actor: CLINIC });
  const fragment = fragmentOf(readBoard(doc), new Set([FUNDING, 'aino']));
  expect(Object.values(fragment).filter(Array.isArray).flat()).toEqual([]);
});
