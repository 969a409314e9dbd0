import { type AccessRole, ROLES } from '../../shared/protocol/http.ts';
import { AccessError } from './AccessError.ts';

/** ROLES stand from the most rights to the least. */
const rank = (role: AccessRole): number => ROLES.indexOf(role);

export const higherRole = (a: AccessRole, b: AccessRole): AccessRole => (rank(a) <= rank(b) ? a : b);

/** @throws AccessError */
export function demandRole(session: { role: AccessRole }, atLeast: AccessRole): void {
  if (rank(session.role) > rank(atLeast)) throw new AccessError('forbidden');
}
