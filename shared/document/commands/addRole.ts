import type * as Y from 'yjs';
import type { RoleId } from '../../board/ids.ts';
import { Role } from '../../board/role.ts';
import { newId } from '../newId.ts';
import { putRecord } from './records.ts';

export type NewRole = Pick<Role, 'name'> & Partial<Omit<Role, 'id'>>;

/** @throws ZodError when the role is not one the gate would let in */
export function addRole(doc: Y.Doc, role: NewRole): RoleId {
  const id = newId<RoleId>();
  const whole = Role.parse({ ...role, id });
  doc.transact(() => putRecord(doc, 'roles', whole));
  return id;
}
