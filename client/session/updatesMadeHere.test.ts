import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { changesAnything, onUpdateMadeHere } from './updatesMadeHere.ts';

const SERVER = Symbol('server');
const words = (doc: Y.Doc) => doc.getMap<string>('words');

function listening() {
  const doc = new Y.Doc();
  const told: Uint8Array[] = [];
  onUpdateMadeHere(doc, (origin) => origin === SERVER, [(update) => told.push(update)]);
  const others = new Y.Doc();
  const receive = (key: string) => {
    words(others).set(key, key);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(others), SERVER);
  };
  return { doc, told, receive };
}

/** What somebody knows who has been told of nothing else. */
function read(updates: Uint8Array[]): unknown {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return words(doc).toJSON();
}

test('what is done here is told, what comes from elsewhere is not, in any order', () => {
  const { doc, told, receive } = listening();
  receive('school');
  words(doc).set('mine', 'first');
  receive('parish');
  receive('martat');
  words(doc).set('also mine', 'second');
  expect(read(told)).toEqual({ mine: 'first', 'also mine': 'second' });
});

test('an answer to what has come is told, though it is given while that is taken in', () => {
  const { doc, told, receive } = listening();
  words(doc).observe((_event, { origin }) => {
    if (origin === SERVER) words(doc).set('answer', 'seen');
  });
  receive('school');
  expect(words(doc).get('school')).toBe('school');
  expect(read(told)).toEqual({ answer: 'seen' });
});

test('a transaction changes something when something came or went', () => {
  const doc = new Y.Doc();
  const seen: boolean[] = [];
  doc.on('afterTransaction', (transaction) => seen.push(changesAnything(transaction)));
  words(doc).set('a', 'a');
  words(doc).delete('a');
  doc.transact(() => words(doc).has('a'));
  expect(seen).toEqual([true, true, false]);
});
