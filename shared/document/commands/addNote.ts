import type * as Y from 'yjs';
import type { NoteId } from '../../board/ids.ts';
import { Note } from '../../board/note.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

/** @throws ZodError when the note is not one the gate would let in */
export function addNote(doc: Y.Doc, note: Omit<Note, 'id'>): NoteId {
  const id = newId<NoteId>();
  const whole = Note.parse({ ...note, id });
  doc.transact(() => putRecord(doc, 'notes', whole));
  return id;
}
