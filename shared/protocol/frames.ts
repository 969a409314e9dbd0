/** The first varuint of every frame on `/sync/<board>`. 0 and 1 are y-websocket's own. */
export const Frame = {
  /** y-protocols/sync: SyncStep1, SyncStep2, Update; Yjs update encoding V1 */
  sync: 0,
  /**
   * y-protocols/awareness update. From the server one more varuint follows: how many milliseconds a client should let
   * pass between two entries of its own, by the size of the room and the load. Stock clients don't read that far.
   */
  awareness: 1,
  /** y-protocols/auth; not sent here */
  auth: 2,
  /** asks for every presence entry */
  queryAwareness: 3,
  /** `4, n`: asked by a client, answered with the same n once everything received earlier on that socket is committed */
  barrier: 4,
} as const;

/** The largest frame that a server takes, in bytes. */
export const MAX_FRAME_BYTES = 1024 * 1024;

/** The largest presence entry that a server passes on, in bytes of JSON. */
export const MAX_PRESENCE_BYTES = 4096;
