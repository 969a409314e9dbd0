import { expect, it } from 'vitest';
import type { ActorId, FlowId, ItemId } from '../../board/ids.ts';
import { twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { addActor } from './addActor.ts';
import { connectActors } from './connectActors.ts';
import { deleteRecords } from './deleteRecords.ts';
import { putRecord } from './records.ts';
import { shakeHands } from './shakeHands.ts';

const NEED = 'need' as ItemId;

function village() {
  const [doc] = twoPeers();
  const at = { sector: 'association', x: 0, y: 0 } as const;
  const from: ActorId = addActor(doc, { ...at, name: 'Kyläyhdistys' });
  const to: ActorId = addActor(doc, { ...at, name: 'Martat' });
  putRecord(doc, 'items', { id: NEED, actor: to, kind: 'need', nature: 'tangible', text: 'tilat kokouksille' });
  const agreed = {
    need: NEED,
    from,
    to,
    nature: 'tangible',
    deliverable: 'kokoustila',
    owner: 'Aino',
    reviewOn: '2027-05-01',
  } as const;
  return { doc, agreed };
}

it('makes the flow, agreed with its owner and date, and the answer, in one transaction', () => {
  const { doc, agreed } = village();
  let transactions = 0;
  doc.on('afterTransaction', () => {
    transactions += 1;
  });
  const id = shakeHands(doc, agreed);
  const { flows, answers } = readBoard(doc);
  const { need, ...sealed } = agreed;
  expect(flows.get(id)).toMatchObject({ ...sealed, stage: 'agreed', layer: 'potential' });
  expect([...answers.values()]).toMatchObject([{ item: need, actor: agreed.from, answer: 'yes' }]);
  expect(transactions).toBe(1);
});

it('seals the flow that is there, and keeps the rest of what was said of it', () => {
  const { doc, agreed } = village();
  const { from, to } = agreed;
  const flow = connectActors(doc, { from, to, nature: 'tangible', deliverable: 'sali', missed: 'Ei kokouksia.' });
  expect(shakeHands(doc, { ...agreed, flow })).toBe(flow);
  const { flows } = readBoard(doc);
  expect([...flows.values()]).toMatchObject([
    { id: flow, deliverable: 'kokoustila', stage: 'agreed', layer: 'today', missed: 'Ei kokouksia.', owner: 'Aino' },
  ]);
});

it('makes the flow anew where somebody has deleted it meanwhile', () => {
  const { doc, agreed } = village();
  const { from, to, nature } = agreed;
  const flow: FlowId = connectActors(doc, { from, to, nature, deliverable: 'sali' });
  deleteRecords(doc, [flow]);
  const id = shakeHands(doc, { ...agreed, flow });
  expect(readBoard(doc).flows.get(id)).toMatchObject({ deliverable: 'kokoustila', stage: 'agreed' });
});

it('refuses what the gate would not let in', () => {
  const { doc, agreed } = village();
  expect(() => shakeHands(doc, { ...agreed, deliverable: ' ' })).toThrow();
  expect(readBoard(doc).flows.size).toBe(0);
});
