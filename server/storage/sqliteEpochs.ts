import { deflateSync, inflateSync } from 'node:zlib';
import type Database from 'libsql';
import type { BoardLog, HandedIn, Rewriting } from './BoardLog.ts';

interface EpochRow {
  epoch: number;
  founder: number | null;
}

/**
 * The part of a log that is about the documents that a board has been.
 * @param assertOurs throws when somebody else has written the database
 */
export function sqliteEpochs(db: Database.Database, assertOurs: () => void) {
  const selectEpoch = db.prepare('SELECT epoch, founder FROM board WHERE id = ?');
  const selectPast = db.prepare('SELECT epoch, founder, vector FROM past_epoch WHERE board = ? ORDER BY epoch');
  const insertPast = db.prepare('INSERT INTO past_epoch (board, epoch, founder, vector, state) VALUES (?, ?, ?, ?, ?)');
  const renew = db.prepare(
    'UPDATE board SET epoch = epoch + 1, founder = ?, snapshot_seq = head WHERE id = ? AND head = ?',
  );
  const putSnapshot = db.prepare('REPLACE INTO board_snapshot (board, state) VALUES (?, ?)');
  const deleteUpdates = db.prepare('DELETE FROM board_update WHERE board = ?');
  const insertOwner = db.prepare('INSERT INTO client_owner (board, client, participant) VALUES (?, ?, ?)');
  const selectState = db.prepare('SELECT state FROM past_epoch WHERE board = ? AND epoch = ?');
  const selectUpdates = db.prepare('SELECT data FROM past_update WHERE board = ? AND epoch = ? ORDER BY seq');
  const insertUpdate = db.prepare('INSERT INTO past_update (board, epoch, data) VALUES (?, ?, ?)');
  const updateState = db.prepare('UPDATE past_epoch SET state = ? WHERE board = ? AND epoch = ?');
  const deleteOldest = db.prepare(
    `DELETE FROM past_update WHERE seq IN (
       SELECT seq FROM past_update WHERE board = ? AND epoch = ? ORDER BY seq LIMIT ?)`,
  );

  const rewrite = db.transaction((board: string, { seq, founder, state, owners, past }: Rewriting): boolean => {
    assertOurs();
    const last = selectEpoch.get(board) as EpochRow | undefined;
    if (!last || renew.run(founder, board, seq).changes === 0) return false;
    putSnapshot.run(board, state);
    deleteUpdates.run(board);
    for (const [client, participant] of owners) insertOwner.run(board, client, participant);
    insertPast.run(board, last.epoch, last.founder, past.vector, deflateSync(past.state));
    return true;
  });

  const past = db.transaction((board: string, epoch: number) => {
    const row = selectState.get(board, epoch) as { state: ArrayBuffer } | undefined;
    if (!row) throw new Error('unknown epoch');
    const updates = selectUpdates.all(board, epoch) as { data: ArrayBuffer }[];
    return {
      state: new Uint8Array(inflateSync(new Uint8Array(row.state))),
      updates: updates.map(({ data }) => new Uint8Array(data)),
    };
  });

  const replacePast = db.transaction((board: string, epoch: number, state: Uint8Array, updates: number) => {
    assertOurs();
    updateState.run(deflateSync(state), board, epoch);
    deleteOldest.run(board, epoch, updates);
  });

  return {
    /** To be called inside the transaction that commits what the work has become. */
    keepHandedIn: (board: string, handedIn: readonly HandedIn[]): void => {
      for (const { epoch, update } of handedIn) insertUpdate.run(board, epoch, update);
    },
    epochs: async (board) => {
      const now = selectEpoch.get(board) as EpochRow | undefined;
      const rows = selectPast.all(board) as (EpochRow & { vector: ArrayBuffer })[];
      return {
        epoch: now?.epoch ?? 0,
        founder: now?.founder ?? null,
        past: rows.map(({ epoch, founder, vector }) => ({ epoch, founder, vector: new Uint8Array(vector) })),
      };
    },
    rewrite: async (board, rewriting) => rewrite.immediate(board, rewriting),
    past: async (board, epoch) => past.deferred(board, epoch),
    replacePast: async (board, epoch, state, updates) => replacePast.immediate(board, epoch, state, updates),
  } satisfies Partial<BoardLog> & { keepHandedIn: unknown };
}
