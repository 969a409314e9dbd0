import { expect, test } from 'vitest';
import type { ActorId, ItemId } from '../../board/ids.ts';
import { malluAuto } from '../../templates/malluAuto.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readBoard } from '../readBoard.ts';
import { addItems } from './addItems.ts';
import { deleteItems } from './deleteItems.ts';
import { importBoard } from './importBoard.ts';

const MARTAT = 'martat' as ActorId;
const offer = { actor: MARTAT, kind: 'offer', nature: 'tangible' } as const;
const both = () => twoPeers((doc) => importBoard(doc, malluAuto('fi')));

test('several items written at once are one transaction, and both peers have what each wrote', () => {
  const [doc, other] = both();
  let transactions = 0;
  doc.on('afterTransaction', () => {
    transactions += 1;
  });
  const ids = addItems(doc, offer, ['kattilat', 'keittotaito']);
  expect(transactions).toBe(1);
  addItems(other, { ...offer, kind: 'need', nature: 'intangible' }, ['kuljettaja']);
  exchange(doc, other);
  const { items } = readBoard(other);
  expect(ids.map((id) => items.get(id))).toMatchObject([
    { ...offer, text: 'kattilat' },
    { ...offer, text: 'keittotaito' },
  ]);
  expect([...readBoard(doc).items.values()]).toContainEqual(
    expect.objectContaining({ kind: 'need', nature: 'intangible', text: 'kuljettaja' }),
  );
});

test('one empty line among them, and nothing is added', () => {
  const [doc] = both();
  const before = readBoard(doc).items.size;
  expect(() => addItems(doc, offer, ['kattilat', ' '])).toThrow();
  expect(readBoard(doc).items.size).toBe(before);
});

test('an item goes with the answers to it, and with no others', () => {
  const [doc, other] = both();
  deleteItems(doc, ['mallu-stop' as ItemId]);
  exchange(doc, other);
  const { items, answers } = readBoard(other);
  expect(items.has('mallu-stop' as ItemId)).toBe(false);
  expect([...answers.values()].map(({ item }) => item)).toEqual(['martat-members']);
});
