import { expect } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../../shared/document/readBoard.ts';

/**
 * Fails unless all documents read as the same board and hold the same writing and the same deletions. Their bytes may
 * differ: Yjs packs what it received in the order in which it came.
 */
export function expectSameState(documents: Readonly<Record<string, Y.Doc>>): void {
  const [[first, reference], ...others] = Object.entries(documents) as [[string, Y.Doc], ...[string, Y.Doc][]];
  for (const [name, doc] of others) {
    const which = `${name} compared with ${first}`;
    expect(readBoard(doc), which).toEqual(readBoard(reference));
    expect(stateVector(doc), `state vector of ${which}`).toEqual(stateVector(reference));
    expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(reference)), `snapshot of ${which}`).toBe(true);
  }
}

const stateVector = (doc: Y.Doc): Map<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc));

/** Fails when a flow, item or answer is shown whose actor is gone. */
export function expectNothingDangling(doc: Y.Doc): void {
  const { actors, flows, items, answers } = readBoard(doc);
  const lost = [
    ...[...flows.values()].filter(({ from, to }) => !actors.has(from) || !actors.has(to)),
    ...[...items.values()].filter(({ actor }) => !actors.has(actor)),
    ...[...answers.values()].filter(({ actor, item }) => !actors.has(actor) || !items.has(item)),
  ];
  expect(lost).toEqual([]);
}

/** Whether the first document holds every piece of writing and every deletion of the second. */
export function holdsAllOf(whole: Y.Doc, part: Uint8Array): boolean {
  const merged = new Y.Doc();
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(whole));
  Y.applyUpdate(merged, part);
  return Y.equalSnapshots(Y.snapshot(merged), Y.snapshot(whole));
}
