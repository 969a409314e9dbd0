import { expect, it } from 'vitest';
import type { FlowId } from '../board/ids.ts';
import { backups } from './backups.ts';
import { sketch } from './sketch.fixture.ts';

const item = (id: string, actor: string, kind: string, text: string) => ({ id, actor, kind, nature: 'tangible', text });

it('finds who else gives, offers or has something like it, but neither the giver nor the receiver', () => {
  const board = sketch('a>b:rides c>d:ride e f g', {
    items: [
      item('i1', 'a', 'offer', 'rides'),
      item('i2', 'b', 'offer', 'rides'),
      item('i3', 'e', 'offer', 'rides to town'),
      item('i4', 'f', 'resource', 'a car for rides'),
      item('i5', 'g', 'need', 'rides'),
    ],
  });
  const found = backups(board, board.flows.get('f1' as FlowId)!);
  expect(found.toSorted((a, b) => (a.actor < b.actor ? -1 : 1))).toEqual([
    { actor: 'c', because: 'gives', thing: 'ride' },
    { actor: 'e', because: 'offer', thing: 'rides to town' },
    { actor: 'f', because: 'resource', thing: 'a car for rides' },
  ]);
});

it('finds nobody where nothing is like it, or who gives it to the receiver already', () => {
  const board = sketch('a>b:rides c>b:rides d>a:advice', { items: [item('i1', 'c', 'offer', 'rides')] });
  expect(backups(board, board.flows.get('f1' as FlowId)!)).toEqual([]);
});
