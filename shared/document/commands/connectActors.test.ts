import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { ActorId, FlowId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { connectActors } from './connectActors.ts';
import { deleteRecords } from './deleteRecords.ts';
import { editRecord } from './editRecord.ts';
import { importBoard } from './importBoard.ts';
import { reverseFlow } from './reverseFlow.ts';

const MARTAT = 'martat' as ActorId;
const PARISH = 'parish' as ActorId;
const both = () => twoPeers((doc) => importBoard(doc, malluAuto('fi')));
const soup = { from: MARTAT, to: PARISH, nature: 'tangible', deliverable: 'keitto' } as const;
const flowOf = (doc: Y.Doc, id: FlowId) => readBoard(doc).flows.get(id);

describe('a new flow', () => {
  test('is proposed, in today’s network, and has every text ready to be written in', () => {
    const [doc, other] = both();
    const id = connectActors(doc, soup);
    exchange(doc, other);
    expect(flowOf(other, id)).toMatchObject({ ...soup, stage: 'proposed', layer: 'today', missed: '' });

    editRecord(doc, 'flows', id, { missed: 'Lounas jäisi väliin.' });
    editRecord(other, 'flows', id, { missed: 'Seura puuttuisi.' });
    exchange(doc, other);
    expect(flowOf(doc, id)?.missed).toContain('Lounas');
    expect(flowOf(doc, id)?.missed).toContain('Seura');
  });

  test('without a deliverable is none', () => {
    const [doc] = both();
    expect(() => connectActors(doc, { ...soup, deliverable: '  ' })).toThrow();
    expect(readBoard(doc).flows.size).toBe(22);
  });

  test('may lead back to its giver', () => {
    const [doc] = both();
    const id = connectActors(doc, { ...soup, to: MARTAT });
    expect(flowOf(doc, id)).toMatchObject({ from: MARTAT, to: MARTAT });
  });
});

test('a flow turned round keeps what another writes about it meanwhile', () => {
  const [doc, other] = both();
  reverseFlow(doc, 'food-advice' as FlowId);
  editRecord(other, 'flows', 'food-advice' as FlowId, { deliverable: 'ruokakurssit' });
  exchange(doc, other);
  expect(flowOf(other, 'food-advice' as FlowId)).toMatchObject({
    from: 'mallu-auto',
    to: 'martat',
    deliverable: 'ruokakurssit',
  });
});

test('turning round or deleting a flow that is gone does nothing', () => {
  const [doc] = both();
  deleteRecords(doc, ['food-advice' as FlowId]);
  reverseFlow(doc, 'food-advice' as FlowId);
  deleteRecords(doc, ['food-advice' as FlowId]);
  expect(readBoard(doc).flows.size).toBe(21);
});
