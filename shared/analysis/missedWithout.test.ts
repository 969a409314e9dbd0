import { expect, test } from 'vitest';
import { boardOf } from '../board/boardOf.fixture.ts';
import type { ActorId } from '../board/ids.ts';
import { malluAuto } from '../templates/malluAuto.ts';
import { missedWithout } from './missedWithout.ts';
import { sketch } from './sketch.fixture.ts';
import { whatIfGone } from './whatIfGone.ts';

const missed = (board: ReturnType<typeof sketch>, actor: string) =>
  missedWithout(board)(actor as ActorId).map(({ flow, hasOtherSource }) => [flow.id, hasOtherSource]);

test('what somebody else gives as well is missed only where people have said so', () => {
  const board = sketch('a>b:soup c>b:Soup a~c:trust a>a:joy');
  expect(missed(board, 'a')).toEqual([['f3', false]]);
  expect(missed(board, 'c')).toEqual([]);
  expect(missed(board, 'b')).toEqual([]);
  const said = { ...board, flows: new Map([...board.flows].map(([id, flow]) => [id, { ...flow, missed: 'a lot' }])) };
  expect(missed(said, 'a')).toEqual([
    ['f1', true],
    ['f3', false],
  ]);
});

test('has the same sole sources as imagining each actor gone', () => {
  const board = boardOf(malluAuto('fi'));
  for (const actor of board.actors.keys()) {
    const sole = missedWithout(board)(actor).filter(({ hasOtherSource }) => !hasOtherSource);
    const gone = whatIfGone(board, { actor }).losses.flatMap(({ noOtherSource }) => noOtherSource);
    expect(sole.map(({ flow }) => flow.id).sort()).toEqual(gone.sort());
  }
});
