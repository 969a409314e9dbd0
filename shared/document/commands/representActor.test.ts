import { expect, test } from 'vitest';
import type { ActorId, ParticipantId } from '../../board/ids.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { representActor } from './representActor.ts';

const AINO = 'aino' as ParticipantId;

test('a person can take up an actor, change it and put it down, also from two devices', () => {
  const [phone, laptop] = twoPeers();
  representActor(phone, { id: AINO, alias: 'Aino', actor: 'martat' as ActorId });
  exchange(phone, laptop);
  representActor(laptop, { id: AINO, alias: 'Aino K', actor: 'martat' as ActorId });
  exchange(phone, laptop);
  expect(readBoard(phone).people.get(AINO)).toEqual({ id: AINO, alias: 'Aino K', actor: 'martat' });

  representActor(phone, { id: AINO, alias: 'Aino K' });
  exchange(phone, laptop);
  expect(readBoard(laptop).people.get(AINO)).toEqual({ id: AINO, alias: 'Aino K' });
});

test('several people may represent one actor', () => {
  const [doc] = twoPeers();
  for (const id of ['aino', 'pekka'] as ParticipantId[])
    representActor(doc, { id, alias: id, actor: 'martat' as ActorId });
  expect([...readBoard(doc).people.values()].map(({ actor }) => actor)).toEqual(['martat', 'martat']);
});
