import * as Y from 'yjs';
import type { Refusal } from '../../shared/document/admit.ts';

/** The most Yjs structs that one update may carry. */
const MAX_STRUCTS = 20_000;

/** More than one client writes in its life: a run that claims to be longer is a lie that costs its sender nothing. */
const MAX_CLOCK = 2 ** 31;

/**
 * What is wrong with an update before it is applied, when nothing needs to be undone yet: it can't be decoded, is too much,
 * leaves a gap behind which something could hide, or writes as a client that somebody else uses.
 */
export function unappliable(
  update: Uint8Array,
  { store }: Y.Doc,
  mayWriteAs: (client: number) => boolean,
): Refusal | null {
  let structs: ReturnType<typeof Y.decodeUpdate>['structs'];
  try {
    structs = Y.decodeUpdate(update).structs;
  } catch {
    return { reason: 'shape', at: 'update' };
  }
  if (structs.length > MAX_STRUCTS) return { reason: 'shape', at: 'structs' };
  const clocks = new Map<number, number>();
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const known = clocks.get(client) ?? Y.getState(store, client);
    const end = clock + struct.length;
    if (struct instanceof Y.Skip || clock > known || end > MAX_CLOCK) return { reason: 'shape', at: 'gap' };
    if (end <= known) continue;
    if (!mayWriteAs(client)) return { reason: 'rights', at: 'client' };
    clocks.set(client, end);
  }
  return null;
}
