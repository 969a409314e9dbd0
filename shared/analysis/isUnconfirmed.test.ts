import { expect, test } from 'vitest';
import { Actor } from '../board/actor.ts';
import { STAGES } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import { isUnconfirmed } from './isUnconfirmed.ts';

const actor = (id: string, more: object = {}) => Actor.parse({ id, name: id, sector: 'other', x: 0, y: 0, ...more });
const [here, away] = ['here' as ActorId, 'away' as ActorId];
const actors = new Map([
  [here, actor('here')],
  [away, actor('away', { absent: true })],
]);

test.each([
  ['given by somebody absent', away, here, true],
  ['received by somebody absent', here, away, true],
  ['between those who are here', here, here, false],
  ['whose end is gone', here, 'gone' as ActorId, false],
])('a proposed flow %s', (_, from, to, expected) => {
  expect(isUnconfirmed({ from, to, stage: 'proposed' }, actors)).toBe(expected);
});

test('what has been accepted or agreed is confirmed', () => {
  expect(STAGES.map((stage) => isUnconfirmed({ from: away, to: here, stage }, actors))).toEqual([true, false, false]);
});
