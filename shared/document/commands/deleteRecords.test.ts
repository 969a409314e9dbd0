import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../readBoard.ts';
import { addActor } from './addActor.ts';
import { addArea } from './addArea.ts';
import { addNote } from './addNote.ts';
import { connectActors } from './connectActors.ts';
import { deleteRecords } from './deleteRecords.ts';

it('deletes what is selected and what hangs on it; what stands on an area stays', () => {
  const doc = new Y.Doc();
  const actor = (name: string) => addActor(doc, { name, sector: 'association', x: 10, y: 20 });
  const [martat, kunta, seura] = [actor('Martat'), actor('Kunta'), actor('Seura')];
  const note = addNote(doc, { text: 'Kysy', x: 0, y: 0 });
  const area = addArea(doc, { name: 'Kylät', x: 0, y: 0, width: 400, height: 300 });
  const hanging = connectActors(doc, { from: martat, to: kunta, nature: 'tangible', deliverable: 'tilat' });
  const staying = connectActors(doc, { from: seura, to: kunta, nature: 'tangible', deliverable: 'raha' });
  deleteRecords(doc, [martat, note, area, 'nobody']);
  const board = readBoard(doc);
  expect([...board.actors.keys()].sort()).toEqual([kunta, seura].sort());
  expect(board.flows.has(hanging)).toBe(false);
  expect(board.flows.has(staying)).toBe(true);
  expect([board.notes.size, board.areas.size]).toEqual([0, 0]);
});
