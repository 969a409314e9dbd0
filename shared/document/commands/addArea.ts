import type * as Y from 'yjs';
import { Area } from '../../board/area.ts';
import type { AreaId } from '../../board/ids.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

/** @throws ZodError when the area is not one the gate would let in */
export function addArea(doc: Y.Doc, area: Omit<Area, 'id'>): AreaId {
  const id = newId<AreaId>();
  const whole = Area.parse({ ...area, id });
  doc.transact(() => putRecord(doc, 'areas', whole));
  return id;
}
