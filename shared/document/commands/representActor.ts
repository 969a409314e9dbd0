import type * as Y from 'yjs';
import type { Person } from '../../board/person.ts';
import { patchRecord, putRecord, yRecordOf } from './records.ts';

/** Writes who somebody is in this room and whom they represent; `actor: undefined` means nobody in particular. */
export function representActor(doc: Y.Doc, person: Pick<Person, 'id' | 'alias' | 'actor'>): void {
  doc.transact(() => {
    if (yRecordOf(doc, 'people', person.id)) {
      patchRecord(doc, 'people', person.id, { alias: person.alias, actor: person.actor });
    } else putRecord(doc, 'people', person);
  });
}
