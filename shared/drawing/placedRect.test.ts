import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../document/commands/addActor.ts';
import { addArea } from '../document/commands/addArea.ts';
import { addNote } from '../document/commands/addNote.ts';
import { readBoard } from '../document/readBoard.ts';
import { noteSize } from './noteGeometry.ts';
import { standingOn } from './placedRect.ts';

it('takes with an area what has its middle on it, and no area as large', () => {
  const doc = new Y.Doc();
  const area = addArea(doc, { name: 'Kylät', x: 0, y: 0, width: 600, height: 400 });
  const inside = addActor(doc, { name: 'Martat', sector: 'association', x: 40, y: 40 });
  const mostlyIn = addActor(doc, { name: 'Kunta', sector: 'municipality', x: -90, y: 200 });
  addActor(doc, { name: 'Seura', sector: 'association', x: -120, y: 40 });
  const note = addNote(doc, { text: 'Kysy', x: 300, y: 300 });
  const small = addArea(doc, { name: 'Kylä', x: 300, y: 20, width: 200, height: 200 });
  addArea(doc, { name: 'Maakunta', x: -100, y: -100, width: 800, height: 600 });
  const board = readBoard(doc);
  const ids = standingOn(board, board.areas.get(area)!).map(({ id }) => id);
  expect(ids.sort()).toEqual([inside, mostlyIn, note, small].sort());
});

it('makes a note as high as its lines, and keeps empty ones', () => {
  expect(noteSize({ text: '' }).lines).toEqual(['']);
  expect(noteSize({ text: 'eka\n\nkolmas' }).lines).toEqual(['eka', '', 'kolmas']);
  expect(noteSize({ text: 'yksi\n'.repeat(30) }).lines).toHaveLength(24);
  expect(noteSize({ text: 'yksi\n'.repeat(8) }).height).toBeGreaterThan(noteSize({ text: 'yksi' }).height);
});
