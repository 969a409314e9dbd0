import type Database from 'libsql';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { BoardLog, HandedIn } from './BoardLog.ts';
import { StorageAway } from './StorageAway.ts';
import { forgetDeleted } from './sqlite.ts';
import { sqliteEpochs } from './sqliteEpochs.ts';

/** Each append is one transaction, on the disk when it returns. */
export function sqliteBoardLog(db: Database.Database): BoardLog {
  const selectVersion = db.prepare('PRAGMA data_version');
  // Changes when another connection than this one has written.
  const dataVersion = () => (selectVersion.get() as { data_version: number }).data_version;
  let known = dataVersion();
  const assertOurs = () => {
    if (dataVersion() !== known) throw new StorageAway('somebody else has written the database');
  };

  const advance = db.prepare('UPDATE board SET head = head + ? WHERE id = ? RETURNING head');
  const insertUpdate = db.prepare('INSERT INTO board_update (board, seq, data) VALUES (?, ?, ?)');
  const insertOwner = db.prepare(
    'INSERT INTO client_owner (board, client, participant) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const selectBoard = db.prepare('SELECT head, snapshot_seq FROM board WHERE id = ?');
  const selectSnapshot = db.prepare('SELECT state FROM board_snapshot WHERE board = ?');
  const selectUpdates = db.prepare('SELECT data FROM board_update WHERE board = ? AND seq > ? ORDER BY seq');
  const moveSnapshot = db.prepare('UPDATE board SET snapshot_seq = ? WHERE id = ? AND snapshot_seq < ? AND head >= ?');
  const putSnapshot = db.prepare('REPLACE INTO board_snapshot (board, state) VALUES (?, ?)');
  const deleteUpdates = db.prepare('DELETE FROM board_update WHERE board = ? AND seq <= ?');
  const selectOwners = db.prepare('SELECT client, participant FROM client_owner WHERE board = ?');
  const forget = db.prepare('UPDATE client_owner SET participant = NULL WHERE participant = ?');

  const { keepHandedIn, ...epochs } = sqliteEpochs(db, assertOurs);
  const append = db.transaction(
    (
      board: string,
      updates: readonly Uint8Array[],
      owners: ReadonlyMap<number, ParticipantId>,
      handedIn: readonly HandedIn[],
    ): number => {
      assertOurs();
      const row = advance.get(updates.length, board) as { head: number } | undefined;
      if (!row) throw new Error('unknown board');
      updates.forEach((update, index) => {
        insertUpdate.run(board, row.head - updates.length + index + 1, update);
      });
      for (const [client, participant] of owners) insertOwner.run(board, client, participant);
      keepHandedIn(board, handedIn);
      return row.head;
    },
  );

  const read = db.transaction((board: string, seq: number) => {
    const row = selectBoard.get(board) as { head: number; snapshot_seq: number } | undefined;
    if (!row) return { snapshot: null, updates: [], head: 0 };
    const rows = selectUpdates.all(board, Math.max(seq, row.snapshot_seq)) as { data: ArrayBuffer }[];
    const kept = seq < row.snapshot_seq ? (selectSnapshot.get(board) as { state: ArrayBuffer }) : null;
    return {
      snapshot: kept && new Uint8Array(kept.state),
      updates: rows.map(({ data }) => new Uint8Array(data)),
      head: row.head,
    };
  });

  const snapshot = db.transaction((board: string, seq: number, state: Uint8Array) => {
    assertOurs();
    if (moveSnapshot.run(seq, board, seq, seq).changes === 0) return;
    putSnapshot.run(board, state);
    deleteUpdates.run(board, seq);
  });

  return {
    replaced: () => {
      const before = known;
      known = dataVersion();
      return known !== before;
    },
    append: async (board, updates, owners, handedIn = []) => append.immediate(board, updates, owners, handedIn),
    readSince: async (board, seq) => read.deferred(board, seq),
    snapshot: async (board, seq, state) => snapshot.immediate(board, seq, state),
    owners: async (board) => {
      const rows = selectOwners.all(board) as { client: number; participant: ParticipantId | null }[];
      return new Map(rows.map(({ client, participant }) => [client, participant]));
    },
    ...epochs,
    forgetOwner: async (participant) => {
      forget.run(participant);
      forgetDeleted(db);
    },
  };
}
