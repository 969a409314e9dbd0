import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';

/** `STEPS[i]` takes a database from `user_version` i to i + 1. */
export const STEPS: readonly string[] = [
  `CREATE TABLE workshop (
     id TEXT PRIMARY KEY,
     title TEXT NOT NULL,
     locale TEXT NOT NULL,
     created_at TEXT NOT NULL,
     retain_until TEXT NOT NULL
   );
   CREATE TABLE board (
     id TEXT PRIMARY KEY,
     workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
     position INTEGER NOT NULL,
     title TEXT NOT NULL,
     head INTEGER NOT NULL DEFAULT 0,
     snapshot_seq INTEGER NOT NULL DEFAULT 0,
     snapshot BLOB
   );
   CREATE INDEX board_of_workshop ON board (workshop, position);
   CREATE TABLE board_update (
     board TEXT NOT NULL REFERENCES board ON DELETE CASCADE,
     seq INTEGER NOT NULL,
     data BLOB NOT NULL,
     PRIMARY KEY (board, seq)
   ) WITHOUT ROWID;
   CREATE TABLE client_owner (
     board TEXT NOT NULL REFERENCES board ON DELETE CASCADE,
     client INTEGER NOT NULL,
     participant TEXT,
     PRIMARY KEY (board, client)
   ) WITHOUT ROWID;
   CREATE INDEX client_of_participant ON client_owner (participant);
   CREATE TABLE link (
     hash TEXT PRIMARY KEY,
     workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
     role TEXT NOT NULL,
     UNIQUE (workshop, role)
   );
   CREATE TABLE participant (
     id TEXT PRIMARY KEY,
     workshop TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
     alias TEXT NOT NULL
   );
   CREATE INDEX participant_of_workshop ON participant (workshop);
   CREATE TABLE session (
     hash TEXT PRIMARY KEY,
     participant TEXT NOT NULL REFERENCES participant ON DELETE CASCADE,
     role TEXT NOT NULL,
     revoked INTEGER NOT NULL DEFAULT 0
   );
   CREATE INDEX session_of_participant ON session (participant);`,
  `CREATE TABLE deletion (
     seq INTEGER PRIMARY KEY,
     id TEXT NOT NULL,
     board TEXT NOT NULL REFERENCES board ON DELETE CASCADE,
     participant TEXT,
     at TEXT NOT NULL,
     records TEXT NOT NULL
   );
   CREATE INDEX deletion_of_board ON deletion (board, at);
   CREATE INDEX deletion_of_participant ON deletion (participant);`,
  `CREATE TABLE version (
     seq INTEGER PRIMARY KEY,
     id TEXT NOT NULL,
     board TEXT NOT NULL REFERENCES board ON DELETE CASCADE,
     kind TEXT NOT NULL,
     name TEXT NOT NULL,
     participant TEXT,
     at TEXT NOT NULL,
     actors INTEGER NOT NULL,
     flows INTEGER NOT NULL,
     state BLOB NOT NULL
   );
   CREATE INDEX version_of_board ON version (board);
   CREATE INDEX version_of_participant ON version (participant);`,
  `ALTER TABLE board ADD COLUMN epoch INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE board ADD COLUMN founder INTEGER;
   CREATE TABLE past_epoch (
     board TEXT NOT NULL REFERENCES board ON DELETE CASCADE,
     epoch INTEGER NOT NULL,
     founder INTEGER,
     vector BLOB NOT NULL,
     state BLOB NOT NULL,
     PRIMARY KEY (board, epoch)
   );
   CREATE TABLE past_update (
     seq INTEGER PRIMARY KEY,
     board TEXT NOT NULL,
     epoch INTEGER NOT NULL,
     data BLOB NOT NULL,
     FOREIGN KEY (board, epoch) REFERENCES past_epoch (board, epoch) ON DELETE CASCADE
   );
   CREATE INDEX past_update_of_epoch ON past_update (board, epoch);`,
  // In the row of the board a snapshot would be rewritten with each commit.
  `CREATE TABLE board_snapshot (
     board TEXT PRIMARY KEY REFERENCES board ON DELETE CASCADE,
     state BLOB NOT NULL
   );
   INSERT INTO board_snapshot SELECT id, snapshot FROM board WHERE snapshot IS NOT NULL;
   ALTER TABLE board DROP COLUMN snapshot;`,
];

/**
 * Opens the database in a directory, which is made if needed, and brings it to the current schema. What is deleted is
 * overwritten, since a deleted workshop must be gone from the disk too.
 * @throws when the directory can't be written, or a newer version of this program has been there
 */
export function openSqlite(directory: string): Database.Database {
  makeDirectory(resolve(directory));
  return openDatabase(databaseIn(directory));
}

export const databaseIn = (directory: string): string => join(directory, 'arvoverkko.sqlite');

/** @throws when the file can't be written, is no database, or a newer version of this program has been there */
export function openDatabase(file: string): Database.Database {
  const db = new Database(file);
  db.pragma('busy_timeout = 1000');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  migrate(db);
  return db;
}

function migrate(db: Database.Database): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > STEPS.length) throw new Error(`the data was written by a newer version (${version})`);
  STEPS.slice(version).forEach((step, index) => {
    db.transaction(() => {
      db.exec(step);
      db.exec(`PRAGMA user_version = ${version + index + 1}`);
    }).immediate();
  });
}

/** Empties the write-ahead log, in which what has been deleted and overwritten still lies. */
export function forgetDeleted(db: Database.Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** Node's own recursive mkdir never returns where the system answers ENOENT for a directory that is there, as /proc does. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectory(dirname(directory));
  mkdirSync(directory);
}
