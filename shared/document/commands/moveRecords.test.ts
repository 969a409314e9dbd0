import { expect, test } from 'vitest';
import type { ActorId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { deleteActors } from './deleteActors.ts';
import { importBoard } from './importBoard.ts';
import { moveRecords } from './moveRecords.ts';

const MARTAT = 'martat' as ActorId;
const both = () => twoPeers((doc) => importBoard(doc, malluAuto('fi')));

test('many cards move in one step, to whole pixels', () => {
  const [doc] = both();
  let steps = 0;
  doc.on('update', () => {
    steps += 1;
  });
  moveRecords(doc, [
    { root: 'actors', id: MARTAT, x: 10.4, y: -3.6 },
    { root: 'actors', id: 'parish', x: 500, y: 900 },
  ]);
  expect(steps).toBe(1);
  expect(readBoard(doc).actors.get(MARTAT)).toMatchObject({ x: 10, y: -4 });
});

test('a card deleted by another in mid-drag does not come back', () => {
  const [doc, other] = both();
  deleteActors(other, [MARTAT]);
  moveRecords(doc, [{ root: 'actors', id: MARTAT, x: 1, y: 1 }]);
  exchange(doc, other);
  expect(readBoard(doc).actors.has(MARTAT)).toBe(false);
  moveRecords(doc, [{ root: 'actors', id: MARTAT, x: 2, y: 2 }]);
  expect(readBoard(doc).actors.has(MARTAT)).toBe(false);
});
