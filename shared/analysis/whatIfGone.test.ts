import { expect, it } from 'vitest';
import type { ActorId, FlowId, RoleId } from '../board/ids.ts';
import { sketch } from './sketch.fixture.ts';
import { whatIfGone } from './whatIfGone.ts';

const actor = (id: string) => ({ actor: id as ActorId });
const flow = (id: string) => ({ flow: id as FlowId });
const role = (id: string) => ({ role: id as RoleId });

it('names what each remaining actor no longer receives, and what it gets from nobody else', () => {
  // b gets rooms from a and c, and rides from a alone; c gets advice from a alone; what a itself gets is nobody else's loss.
  const board = sketch('a>b:rooms a>b:rides c>b:Rooms a~c:advice b>a:thanks');
  expect(whatIfGone(board, actor('a')).losses).toEqual([
    { actor: 'b', flows: ['f1', 'f2'], noOtherSource: ['f2'] },
    { actor: 'c', flows: ['f4'], noOtherSource: ['f4'] },
  ]);
});

it('takes one flow away and leaves what runs beside it', () => {
  const board = sketch('a>b:rooms a~b:advice b>a');
  expect(whatIfGone(board, flow('f1'))).toEqual({
    losses: [{ actor: 'b', flows: ['f1'], noOtherSource: ['f1'] }],
    brokenCycles: [],
    cyclesComplete: true,
    fallsOff: [],
  });
  expect(whatIfGone(board, flow('f3')).brokenCycles).toEqual([['a', 'b']]);
});

it('names the cycles that break', () => {
  // Cycles: ab, abc and cd. Only the last does without a.
  const board = sketch('a>b b>a b>c c>a c>d d>c');
  expect(whatIfGone(board, actor('a')).brokenCycles).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
  ]);
});

it('names who falls off the network', () => {
  // Without h: b–c–d stay together, e–f are two, g is left alone; x–y had nothing to do with it.
  expect(whatIfGone(sketch('h>b b>c c>d h>e e>f g>h x>y lonely'), actor('h')).fallsOff).toEqual(['e', 'f', 'g']);
  // The middle of a star: everybody is left alone.
  expect(whatIfGone(sketch('h>a h>b c>h'), actor('h')).fallsOff).toEqual(['a', 'b', 'c']);
  // A flow between two is all that they have.
  expect(whatIfGone(sketch('a>b c>d'), flow('f1')).fallsOff).toEqual(['a', 'b']);
});

it('with a role goes what is given by those who take part through it alone', () => {
  const board = sketch('a>c:rides b>c:rides a>a', {
    roles: [
      { id: 'driver', name: 'Driver', holders: ['a', 'b'] } as { id: string },
      { id: 'host', name: 'Host', holders: ['b'] } as { id: string },
    ],
  });
  expect(whatIfGone(board, role('driver')).losses).toEqual([{ actor: 'c', flows: ['f1'], noOtherSource: [] }]);
  expect(whatIfGone(board, role('host')).losses).toEqual([]);
});

it('nobody misses what does not exist', () => {
  const nothing = { losses: [], brokenCycles: [], cyclesComplete: true, fallsOff: [] };
  const board = sketch('a>b b>a c');
  for (const gone of [actor('z'), flow('z'), role('z')]) expect(whatIfGone(board, gone)).toEqual(nothing);
});
