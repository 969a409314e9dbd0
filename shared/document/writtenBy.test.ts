import { expect, test } from 'vitest';
import type { ActorId } from '../board/ids.ts';
import { addActor } from './commands/addActor.ts';
import { editRecord } from './commands/editRecord.ts';
import { exchange, twoPeers } from './peers.fixture.ts';
import { writtenBy } from './writtenBy.ts';

test('what I wrote: my records, my fields of others’ records and the texts I wrote into', () => {
  const [mine, theirs] = twoPeers();
  const kunta = addActor(theirs, { name: 'Kunta', sector: 'municipality', x: 1, y: 2, description: 'Laaja.' });
  exchange(mine, theirs);
  const martat = addActor(mine, { name: 'Martat', sector: 'association', x: 3, y: 4 });
  editRecord(mine, 'actors', kunta, { area: 'Rantakylä', description: 'Laaja kunta.' });
  exchange(mine, theirs);

  const written = new Map(writtenBy(theirs, new Set([mine.clientID])).map(({ id, fields }) => [id, fields]));
  expect(written.get(martat)).toEqual({ name: 'Martat', sector: 'association', x: 3, y: 4 });
  expect(written.get(kunta)).toEqual({ area: 'Rantakylä', description: 'Laaja kunta.' });
});

test('what another wrote over is theirs', () => {
  const [mine, theirs] = twoPeers();
  const id: ActorId = addActor(mine, { name: 'Martat', sector: 'association', x: 3, y: 4 });
  exchange(mine, theirs);
  editRecord(theirs, 'actors', id, { name: 'Rantakylän Martat' });
  exchange(mine, theirs);
  const [written] = writtenBy(mine, new Set([mine.clientID]));
  expect(written?.fields).not.toHaveProperty('name');
});

test('who wrote nothing, wrote nothing', () => {
  const [mine, theirs] = twoPeers((doc) => addActor(doc, { name: 'Kunta', sector: 'municipality', x: 1, y: 2 }));
  expect(writtenBy(mine, new Set([mine.clientID, theirs.clientID]))).toEqual([]);
});
