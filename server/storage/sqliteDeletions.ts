import type Database from 'libsql';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { type Deletion, type Deletions, MAX_DELETIONS, MAX_DELETIONS_BYTES } from './Deletions.ts';
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
         SELECT seq, SUM(octet_length(records)) OVER newest AS bytes, ROW_NUMBER() OVER newest AS place
         FROM deletion WHERE board = ? WINDOW newest AS (ORDER BY seq DESC)
       ) WHERE bytes > ? OR place > ?)`,
  );
  const selectSince = db.prepare(
    'SELECT id, participant, at, records FROM deletion WHERE board = ? AND at >= ? ORDER BY seq DESC',
  );
  const removeBefore = db.prepare('DELETE FROM deletion WHERE at < ?');
  const forget = db.prepare('UPDATE deletion SET participant = NULL WHERE participant = ?');

  const keep = db.transaction((deletions: readonly Deletion[]) => {
    for (const { id, board, by, at, records } of deletions) insert.run(id, board, by, at, JSON.stringify(records));
    // Once for all: it looks at everything that the board has.
    for (const board of new Set(deletions.map((deletion) => deletion.board))) {
      removeExcess.run(board, MAX_DELETIONS_BYTES, MAX_DELETIONS);
    }
  });

  return {
    keep: async (deletions) => keep.immediate(deletions),
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
