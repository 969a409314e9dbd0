import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { FlowId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { acceptFlow } from './acceptFlow.ts';
import { agreeFlow } from './agreeFlow.ts';
import { deleteRecords } from './deleteRecords.ts';
import { editRecord } from './editRecord.ts';
import { importBoard } from './importBoard.ts';
import { reopenFlow } from './reopenFlow.ts';

const MEMBERS = 'new-members' as FlowId;
const HANDSHAKE = { owner: 'Aino', reviewOn: '2027-05-22' };
const both = () => twoPeers((doc) => importBoard(doc, malluAuto('fi')));
const members = (doc: Y.Doc) => readBoard(doc).flows.get(MEMBERS);

test('a flow is proposed, accepted and agreed with an owner and a day, and goes back step by step', () => {
  const [doc] = both();
  expect(members(doc)?.stage).toBe('proposed');
  acceptFlow(doc, MEMBERS);
  expect(members(doc)?.stage).toBe('accepted');
  agreeFlow(doc, MEMBERS, HANDSHAKE);
  expect(members(doc)).toMatchObject({ stage: 'agreed', ...HANDSHAKE });
  reopenFlow(doc, MEMBERS);
  expect(members(doc)?.stage).toBe('accepted');
  expect(members(doc)).not.toHaveProperty('owner');
  expect(members(doc)).not.toHaveProperty('reviewOn');
  reopenFlow(doc, MEMBERS);
  expect(members(doc)?.stage).toBe('proposed');
  reopenFlow(doc, MEMBERS);
  expect(members(doc)?.stage).toBe('proposed');
});

test('accepting does not take back a handshake that has come meanwhile', () => {
  const [doc, other] = both();
  acceptFlow(doc, MEMBERS);
  agreeFlow(doc, MEMBERS, HANDSHAKE);
  exchange(doc, other);
  acceptFlow(other, MEMBERS);
  exchange(doc, other);
  expect(members(doc)).toMatchObject({ stage: 'agreed', ...HANDSHAKE });
});

test('a handshake keeps what another writes about the flow meanwhile', () => {
  const [doc, other] = both();
  agreeFlow(doc, MEMBERS, HANDSHAKE);
  editRecord(other, 'flows', MEMBERS, { missed: 'Toiminta hiipuisi.' });
  exchange(doc, other);
  expect(members(other)).toMatchObject({ stage: 'agreed', ...HANDSHAKE, missed: expect.stringContaining('hiipuisi') });
});

test('a flow that is gone is neither accepted, agreed nor reopened', () => {
  const [doc] = both();
  deleteRecords(doc, [MEMBERS]);
  acceptFlow(doc, MEMBERS);
  agreeFlow(doc, MEMBERS, HANDSHAKE);
  reopenFlow(doc, MEMBERS);
  expect(members(doc)).toBeUndefined();
});
