import { createHash, randomBytes } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Database from 'libsql';
import { BackupProblem } from './BackupProblem.ts';
import type { BoardLog, Rewriting } from './BoardLog.ts';
import { databaseIn, openDatabase, openSqlite } from './sqlite.ts';
import { sqliteBoardLog } from './sqliteBoardLog.ts';

/** What a backup holds. */
export interface Backup {
  file: string;
  workshops: number;
  boards: number;
  bytes: number;
  /** of the file, in hexadecimal; it also stands beside it, in a file that `sha256sum --check` takes */
  sha256: string;
}

/**
 * Copies the database whole, as it is at one moment, also while a server writes to it.
 * @throws BackupProblem
 */
export async function backUp(directory: string, target: string): Promise<Backup> {
  const file = resolve(target);
  if (!existsSync(databaseIn(directory))) throw new BackupProblem(`there are no data in ${directory}`);
  if (existsSync(file)) throw new BackupProblem(`${file} is there already`);
  const unfinished = `${file}.${randomBytes(4).toString('hex')}.part`;
  try {
    const db = openSqlite(directory);
    try {
      db.prepare('VACUUM INTO ?').run(unfinished);
    } finally {
      db.close();
    }
    const backup = await inspect(unfinished);
    await flush(unfinished);
    writeFileSync(checksumOf(file), `${backup.sha256}  ${basename(file)}\n`, { flush: true });
    renameSync(unfinished, file);
    return { ...backup, file };
  } catch (error) {
    throw new BackupProblem(`can't write ${file}: ${(error as Error).message}`);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** What a board that the backup has too is to become; null for what the backup has. */
type Renew = (board: string, backup: BoardLog, now: BoardLog) => Promise<Rewriting | null>;

/**
 * Puts a backup in the place of everything there is, in one transaction. What was there before, if anything, is backed up first.
 * A server that runs on the directory meanwhile can write nothing, and opens its boards anew.
 * @throws BackupProblem; nothing has changed then
 */
export async function restore(
  directory: string,
  source: string,
  now: Date,
  renew: Renew,
): Promise<{ restored: Backup; before: Backup | null }> {
  const file = resolve(source);
  const restored = await inspect(file);
  const checksum = existsSync(checksumOf(file))
    ? readFileSync(checksumOf(file), 'utf8').split(' ')[0]
    : restored.sha256;
  if (checksum !== restored.sha256) throw new BackupProblem(`${file} is not what ${checksumOf(file)} says`);
  const isFirst = !existsSync(databaseIn(directory));
  const db = openSqlite(directory);
  let staged: TemporaryDatabase | null = null;
  try {
    // The backup stays as it is, also when it is brought to the current schema.
    staged = new TemporaryDatabase(directory, file);
    // Whole tables come and go in any order; what refers to nothing is looked for at the end.
    db.pragma('foreign_keys = OFF');
    db.prepare('ATTACH DATABASE ? AS staged').run(staged.file);
    db.exec('BEGIN');
    // From here on nobody else writes; the backup that is staged still can be.
    db.exec('DELETE FROM main.board WHERE false');
    const name = `before-restore-${now.toISOString().replaceAll(':', '-')}.sqlite`;
    const before = isFirst ? null : await backUp(directory, join(directory, name));
    if (before) await renewBoards(staged, new TemporaryDatabase(directory, before.file), renew);
    replaceContent(db);
    db.exec('COMMIT');
    db.pragma('wal_checkpoint(TRUNCATE)');
    return { restored, before };
  } catch (error) {
    throw new BackupProblem(`can't restore ${file}: ${(error as Error).message}`);
  } finally {
    db.close();
    staged?.remove();
  }
}

/** A copy of a database, brought to the current schema. */
class TemporaryDatabase {
  readonly file: string;
  readonly db: Database.Database;

  constructor(directory: string, original: string) {
    this.file = join(directory, `restore-${randomBytes(4).toString('hex')}.sqlite`);
    copyFileSync(original, this.file);
    try {
      this.db = openDatabase(this.file);
    } catch (error) {
      this.#removeFiles();
      throw error;
    }
  }

  remove(): void {
    this.db.close();
    this.#removeFiles();
  }

  #removeFiles(): void {
    for (const suffix of ['', '-wal', '-shm']) rmSync(this.file + suffix, { force: true });
  }
}

/** Copies of a board that are out there are of what it is now: what it becomes is written so that they are known for it. */
async function renewBoards(staged: TemporaryDatabase, now: TemporaryDatabase, renew: Renew): Promise<void> {
  const { db } = staged;
  db.prepare('ATTACH DATABASE ? AS now').run(now.file);
  const shared = db
    .prepare('SELECT id FROM main.board WHERE id IN (SELECT id FROM now.board)')
    .pluck()
    .all() as string[];
  const [stagedLog, nowLog] = [sqliteBoardLog(db), sqliteBoardLog(now.db)];
  try {
    for (const board of shared) {
      const rewriting = await renew(board, stagedLog, nowLog);
      if (!rewriting) continue;
      for (const table of ['past_epoch', 'past_update', 'client_owner']) {
        db.prepare(`DELETE FROM main.${table} WHERE board = ?`).run(board);
        db.prepare(`INSERT INTO main.${table} SELECT * FROM now.${table} WHERE board = ?`).run(board);
      }
      db.prepare(
        `UPDATE main.board SET (epoch, founder) = (SELECT epoch, founder FROM now.board WHERE id = ?) WHERE id = ?`,
      ).run(board, board);
      if (!(await stagedLog.rewrite(board, rewriting))) throw new Error(`the board ${board} can't be written anew`);
    }
  } finally {
    db.exec('DETACH DATABASE now');
    now.remove();
  }
}

function replaceContent(db: Database.Database): void {
  const tables = db
    .prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`)
    .pluck()
    .all() as string[];
  for (const table of tables) {
    db.exec(`DELETE FROM main.${table}`);
    db.exec(`INSERT INTO main.${table} SELECT * FROM staged.${table}`);
  }
  if (db.prepare('PRAGMA main.foreign_key_check').all().length > 0)
    throw new Error('it refers to what it does not have');
}

/** @throws BackupProblem when the file is no sound backup */
async function inspect(file: string): Promise<Backup> {
  if (!existsSync(file)) throw new BackupProblem(`there is no ${file}`);
  const sha256 = await sha256Of(file);
  try {
    const db = new Database(file);
    try {
      const [soundness] = db.prepare('PRAGMA integrity_check').pluck().all() as string[];
      if (soundness !== 'ok') throw new Error(soundness);
      const count = (table: string) => (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
      return { file, workshops: count('workshop'), boards: count('board'), bytes: statSync(file).size, sha256 };
    } finally {
      db.close();
    }
  } catch (error) {
    throw new BackupProblem(`${file} is not a sound backup: ${(error as Error).message}`);
  }
}

const checksumOf = (file: string): string => `${file}.sha256`;

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}
