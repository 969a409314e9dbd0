import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../readBoard.ts';
import { addActor } from './addActor.ts';
import { nudgeActors } from './nudgeActors.ts';

it('adds every step of a burst up, and leaves pinned actors where they are', () => {
  const doc = new Y.Doc();
  const free = addActor(doc, { name: 'Martat', sector: 'association', x: 10, y: 20 });
  const pinned = addActor(doc, { name: 'Kunta', sector: 'municipality', x: 10, y: 20, pinned: true });
  for (let step = 0; step < 5; step += 1) nudgeActors(doc, [free, pinned], 8, -8);
  const { actors } = readBoard(doc);
  expect(actors.get(free)).toMatchObject({ x: 50, y: -20 });
  expect(actors.get(pinned)).toMatchObject({ x: 10, y: 20 });
});
