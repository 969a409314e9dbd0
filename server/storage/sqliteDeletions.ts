import type Database from 'libsql';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { type Deletion, type Deletions, MAX_DELETIONS_BYTES } from './Deletions.ts';
import { forgetDeleted } from './sqlite.ts';

interface Row {
  id: string;
  participant: ParticipantId | null;
  at: string;
  records: string;
}

export function sqliteDeletions(db: Database.Database): Deletions {
  const insert = db.prepare('INSERT INTO deletion (id, board, participant, at, records) VALUES (?, ?, ?, ?, ?)');
  const removeExcess = db.prepare(
    `DELETE FROM deletion WHERE seq IN (
       SELECT seq FROM (
         SELECT seq, SUM(LENGTH(CAST(records AS BLOB))) OVER (ORDER BY seq DESC) AS total FROM deletion WHERE board = ?
       ) WHERE total > ?)`,
  );
  const selectSince = db.prepare(
    'SELECT id, participant, at, records FROM deletion WHERE board = ? AND at >= ? ORDER BY seq DESC',
  );
  const removeBefore = db.prepare('DELETE FROM deletion WHERE at < ?');
  const forget = db.prepare('UPDATE deletion SET participant = NULL WHERE participant = ?');

  const keep = db.transaction(({ id, board, by, at, records }: Deletion) => {
    insert.run(id, board, by, at, JSON.stringify(records));
    removeExcess.run(board, MAX_DELETIONS_BYTES);
  });

  return {
    keep: async (deletion) => keep.immediate(deletion),
    since: async (board, time) =>
      (selectSince.all(board, time) as Row[]).map(({ id, participant, at, records }) => ({
        id,
        board,
        by: participant,
        at,
        records: JSON.parse(records),
      })),
    removeBefore: async (time) => {
      if (removeBefore.run(time).changes > 0) forgetDeleted(db);
    },
    forgetAuthor: async (participant) => {
      forget.run(participant);
    },
  };
}
