import { expect, test } from 'vitest';
import type { ActorId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { importBoard } from './importBoard.ts';
import { nudgeRecords } from './nudgeRecords.ts';
import { pinActors } from './pinActors.ts';

const IDS = ['martat', 'parish'] as ActorId[];

test('pinned actors stay where they are until they are freed', () => {
  const [doc, other] = twoPeers((board) => importBoard(board, malluAuto('fi')));
  const records = IDS.map((id) => ({ root: 'actors' as const, id }));
  const before = IDS.map((id) => readBoard(doc).actors.get(id)?.x);
  pinActors(doc, IDS, true);
  exchange(doc, other);
  nudgeRecords(other, records, 8, 0);
  expect(IDS.map((id) => readBoard(other).actors.get(id)?.x)).toEqual(before);
  pinActors(other, IDS, false);
  nudgeRecords(other, records, 8, 0);
  exchange(doc, other);
  expect(IDS.map((id) => readBoard(doc).actors.get(id)?.x)).toEqual(before.map((x) => Number(x) + 8));
  expect(readBoard(doc).actors.get(IDS[0]!)).not.toHaveProperty('pinned');
});
