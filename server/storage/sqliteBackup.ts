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
import { databaseIn, openDatabase, openSqlite } from './sqlite.ts';

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

/**
 * Puts a backup in the place of everything there is, in one transaction. What was there before, if anything, is backed up first.
 * A server that runs on the directory meanwhile opens its boards anew.
 * @throws BackupProblem; nothing has changed then
 */
export async function restore(
  directory: string,
  source: string,
  now: Date,
): Promise<{ restored: Backup; before: Backup | null }> {
  const file = resolve(source);
  const restored = await inspect(file);
  const checksum = existsSync(checksumOf(file))
    ? readFileSync(checksumOf(file), 'utf8').split(' ')[0]
    : restored.sha256;
  if (checksum !== restored.sha256) throw new BackupProblem(`${file} is not what ${checksumOf(file)} says`);
  const before = existsSync(databaseIn(directory))
    ? await backUp(directory, join(directory, `before-restore-${now.toISOString().replaceAll(':', '-')}.sqlite`))
    : null;
  const db = openSqlite(directory);
  // The backup stays as it is, also when it is brought to the current schema.
  const copy = join(directory, `restore-${randomBytes(4).toString('hex')}.sqlite`);
  try {
    copyFileSync(file, copy);
    openDatabase(copy).close();
    replaceContent(db, copy);
    return { restored, before };
  } catch (error) {
    throw new BackupProblem(`can't restore ${file}: ${(error as Error).message}`);
  } finally {
    db.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
}

function replaceContent(db: Database.Database, copy: string): void {
  // Whole tables come and go in any order; what refers to nothing is looked for at the end.
  db.pragma('foreign_keys = OFF');
  db.prepare('ATTACH DATABASE ? AS backup').run(copy);
  const tables = db
    .prepare(`SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`)
    .pluck()
    .all() as string[];
  db.transaction(() => {
    for (const table of tables) {
      db.exec(`DELETE FROM main.${table}`);
      db.exec(`INSERT INTO main.${table} SELECT * FROM backup.${table}`);
    }
    if (db.prepare('PRAGMA main.foreign_key_check').all().length > 0)
      throw new Error('it refers to what it does not have');
  }).immediate();
  db.pragma('wal_checkpoint(TRUNCATE)');
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
