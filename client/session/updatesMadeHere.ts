import type * as Y from 'yjs';

type OnUpdate = (update: Uint8Array, origin: unknown) => void;

/**
 * Tells of each update that is made here, and of none that comes from elsewhere: for whoever listens Yjs encodes an update
 * anew, at the opening of a board all of it.
 * @param isFromElsewhere of a transaction's origin
 */
export function onUpdateMadeHere(
  doc: Y.Doc,
  isFromElsewhere: (origin: unknown) => boolean,
  listeners: readonly OnUpdate[],
): void {
  // Yjs looks for listeners after this event of the same transaction.
  doc.on('afterTransactionCleanup', ({ origin }: Y.Transaction) => {
    const change = isFromElsewhere(origin) ? 'off' : 'on';
    for (const listener of listeners) doc[change]('update', listener);
  });
}

/** Whether a transaction has added or deleted anything. */
export function changesAnything({ deleteSet, beforeState, afterState }: Y.Transaction): boolean {
  return deleteSet.clients.size > 0 || [...afterState].some(([client, clock]) => beforeState.get(client) !== clock);
}
