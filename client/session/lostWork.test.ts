import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardRoot, openRoots, recordsRoot, toYRecord } from '../../shared/document/layout.ts';
import { lostWork } from './lostWork.ts';

function boardWith(write: (doc: Y.Doc) => void, base?: Y.Doc): Y.Doc {
  const doc = new Y.Doc();
  openRoots(doc);
  if (base) Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  write(doc);
  return doc;
}

const addNote = (doc: Y.Doc, id: string, text: string) =>
  recordsRoot(doc, 'notes').set(id, toYRecord('notes', { id, x: 0, y: 0, text } as { id: string }));

const asUpdate = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc);

test('words that the server never took are given back, in records and in the title', () => {
  const server = boardWith((doc) => {
    boardRoot(doc).set('title', 'Vanha otsikko');
    boardRoot(doc).set('question', 'Mitä asukas saa?');
  });
  const copy = boardWith((doc) => {
    boardRoot(doc).set('title', 'Uusi otsikko');
    addNote(doc, 'mine', 'Kirjoitin tämän matkalla');
  }, server);
  expect(lostWork(asUpdate(copy), server).sort()).toEqual(['Kirjoitin tämän matkalla', 'Uusi otsikko']);
});

test('what another wrote, and somebody has changed or deleted since, is not given back as lost', () => {
  const server = boardWith((doc) => {
    addNote(doc, 'theirs', 'Pekan lappu');
    boardRoot(doc).set('title', 'Pekan otsikko');
  });
  const copy = boardWith((doc) => addNote(doc, 'mine', 'Ainon lappu'), server);
  recordsRoot(server, 'notes').delete('theirs');
  boardRoot(server).set('title', 'Muuttunut otsikko');
  expect(lostWork(asUpdate(copy), server)).toEqual(['Ainon lappu']);
});

test('work that the server has is not lost', () => {
  const copy = boardWith((doc) => addNote(doc, 'mine', 'Tallessa'));
  const server = boardWith(() => undefined, copy);
  expect(lostWork(asUpdate(copy), server)).toEqual([]);
});
