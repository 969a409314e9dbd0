import type Database from 'libsql';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { VersionKind, VersionSummary } from '../../shared/protocol/versions.ts';
import { forgetDeleted } from './sqlite.ts';
import { outlived, type Version, type Versions } from './Versions.ts';

interface Row {
  id: string;
  kind: VersionKind;
  name: string;
  participant: ParticipantId | null;
  at: string;
  actors: number;
  flows: number;
}
type WholeRow = Row & { state: ArrayBuffer };

const summaryOf = ({ id, kind, name, participant, at, actors, flows }: Row): VersionSummary => ({
  id,
  kind,
  name,
  by: participant,
  at,
  actors,
  flows,
});

const wholeOf = (board: string, row: WholeRow): Version => ({
  ...summaryOf(row),
  board,
  state: new Uint8Array(row.state),
});

const SUMMARY = 'id, kind, name, participant, at, actors, flows';

export function sqliteVersions(db: Database.Database): Versions {
  const insert = db.prepare(`INSERT INTO version (board, ${SUMMARY}, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const select = db.prepare(`SELECT ${SUMMARY} FROM version WHERE board = ? ORDER BY seq DESC`);
  const selectOne = db.prepare(`SELECT ${SUMMARY}, state FROM version WHERE board = ? AND id = ?`);
  const selectLatest = db.prepare(`SELECT ${SUMMARY}, state FROM version WHERE board = ? ORDER BY seq DESC LIMIT 1`);
  const remove = db.prepare('DELETE FROM version WHERE board = ? AND id = ?');
  const forget = db.prepare('UPDATE version SET participant = NULL WHERE participant = ?');

  const list = (board: string): VersionSummary[] => (select.all(board) as Row[]).map(summaryOf);

  const keep = db.transaction(({ board, id, kind, name, by, at, actors, flows, state }: Version) => {
    insert.run(board, id, kind, name, by, at, actors, flows, state);
    for (const old of outlived(list(board).filter((version) => version.kind !== 'named'))) remove.run(board, old.id);
  });

  return {
    keep: async (version) => keep.immediate(version),
    list: async (board) => list(board),
    find: async (board, id) => {
      const row = selectOne.get(board, id) as WholeRow | undefined;
      return row ? wholeOf(board, row) : null;
    },
    latest: async (board) => {
      const row = selectLatest.get(board) as WholeRow | undefined;
      return row ? wholeOf(board, row) : null;
    },
    remove: async (board, id) => {
      const { changes } = remove.run(board, id);
      if (changes > 0) forgetDeleted(db);
      return changes > 0;
    },
    forgetAuthor: async (participant) => {
      forget.run(participant);
    },
  };
}
