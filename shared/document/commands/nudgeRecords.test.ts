import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../readBoard.ts';
import { addActor } from './addActor.ts';
import { addArea } from './addArea.ts';
import { addNote } from './addNote.ts';
import { nudgeRecords } from './nudgeRecords.ts';

it('adds every step of a burst up, and leaves pinned actors where they are', () => {
  const doc = new Y.Doc();
  const free = addActor(doc, { name: 'Martat', sector: 'association', x: 10, y: 20 });
  const pinned = addActor(doc, { name: 'Kunta', sector: 'municipality', x: 10, y: 20, pinned: true });
  const note = addNote(doc, { text: 'Kysy hallilta', x: 0, y: 0 });
  const area = addArea(doc, { name: 'Kylät', x: 0, y: 0, width: 400, height: 300 });
  const records = [
    { root: 'actors', id: free },
    { root: 'actors', id: pinned },
    { root: 'notes', id: note },
    { root: 'areas', id: area },
  ] as const;
  for (let step = 0; step < 5; step += 1) nudgeRecords(doc, records, 8, -8);
  const { actors, notes, areas } = readBoard(doc);
  expect(actors.get(free)).toMatchObject({ x: 50, y: -20 });
  expect(actors.get(pinned)).toMatchObject({ x: 10, y: 20 });
  expect(notes.get(note)).toMatchObject({ x: 40, y: -40 });
  expect(areas.get(area)).toMatchObject({ x: 40, y: -40, width: 400, height: 300 });
});
