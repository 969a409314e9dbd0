import type { ActorId, RoleId } from './ids.ts';
import type { Role } from './role.ts';

const NONE: readonly Role[] = [];
/** One order for everybody, whatever the page's language: å, ä and ö come last in Finnish and in Swedish. */
const { compare } = new Intl.Collator('fi');
const known = new WeakMap<object, ReadonlyMap<ActorId, readonly Role[]>>();

/** Which roles each actor holds, in the order of the alphabet; worked out once for each immutable set of roles. */
export function rolesHeld(roles: ReadonlyMap<RoleId, Role>): (actor: ActorId) => readonly Role[] {
  const byActor = known.get(roles) ?? byHolder(roles.values());
  known.set(roles, byActor);
  return (actor) => byActor.get(actor) ?? NONE;
}

function byHolder(roles: Iterable<Role>): ReadonlyMap<ActorId, readonly Role[]> {
  const held = new Map<ActorId, Role[]>();
  const sorted = [...roles].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  for (const role of sorted) {
    for (const holder of role.holders) held.set(holder, [...(held.get(holder) ?? []), role]);
  }
  return held;
}
