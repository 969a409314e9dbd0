import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeEach, expect, it } from 'vitest';
import { BackupProblem } from './BackupProblem.ts';
import { openSqlite, STEPS } from './sqlite.ts';
import { backUp, restore } from './sqliteBackup.ts';
import { sqliteBoardLog } from './sqliteBoardLog.ts';

let directory: string;
let file: string;
const newDirectory = () => mkdtempSync(join(tmpdir(), 'arvoverkko-'));
const asBackedUp = async () => null;
const NOW = new Date('2026-11-22T12:00:00Z');

beforeEach(async () => {
  directory = newDirectory();
  addWorkshop('w1');
  file = join(newDirectory(), 'backup.sqlite');
  await backUp(directory, file);
});

function addWorkshop(id: string): void {
  const db = openSqlite(directory);
  db.prepare(`INSERT INTO workshop VALUES (?, 'Työpaja', 'fi', '2026-11-22T12:00:00.000Z', '2027-11-22')`).run(id);
  db.close();
}

function workshops(of = directory): unknown[] {
  const db = openSqlite(of);
  try {
    return db.prepare('SELECT id FROM workshop ORDER BY id').pluck().all();
  } finally {
    db.close();
  }
}

it('brings back what there was, and keeps what there is in a backup of its own', async () => {
  addWorkshop('w2');
  const { restored, before } = await restore(directory, file, NOW, asBackedUp);
  expect(restored.workshops).toBe(1);
  expect(workshops()).toEqual(['w1']);
  await restore(directory, before!.file, new Date(NOW.getTime() + 1), asBackedUp);
  expect(workshops()).toEqual(['w1', 'w2']);
});

it('brings a backup of an earlier version to the current schema, and leaves the file as it is', async () => {
  const earlier = join(newDirectory(), 'earlier.sqlite');
  const db = new Database(earlier);
  db.exec(STEPS[0]!);
  db.exec(`
    INSERT INTO workshop VALUES ('w0', 'Vanha', 'fi', '2026-11-21T12:00:00.000Z', '2027-11-21');
    INSERT INTO board VALUES ('b0', 'w0', 0, 'Vanha', 3, 3, X'0102');
    PRAGMA user_version = 1`);
  db.close();
  const bytes = readFileSync(earlier);
  expect((await restore(directory, earlier, NOW, asBackedUp)).restored.workshops).toBe(1);
  expect(workshops()).toEqual(['w0']);
  const now = openSqlite(directory);
  const { snapshot, head } = await sqliteBoardLog(now).readSince('b0', 0);
  now.close();
  expect({ snapshot, head }).toEqual({ snapshot: Uint8Array.from([1, 2]), head: 3 });
  expect(readFileSync(earlier).equals(bytes)).toBe(true);
});

it.for<[what: string, make: () => string, words: string]>([
  ['a damaged file', damaged, 'is not what'],
  ['a file of a newer version', ofNewerVersion, 'a newer version'],
  ['a file that is no database', () => import.meta.filename, 'not a sound backup'],
  ['a file that is not there', () => '/nowhere/at/all', 'there is no'],
])('puts nothing in place of what there is from %s', async ([_, make, words]) => {
  const error = await restore(directory, make(), NOW, asBackedUp).catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(BackupProblem);
  expect((error as Error).message).toContain(words);
  expect(workshops()).toEqual(['w1']);
  expect(readdirSync(directory).filter((name) => name.startsWith('restore-'))).toEqual([]);
});

function damaged(): string {
  const bytes = readFileSync(file);
  bytes[bytes.indexOf('Työpaja')]! ^= 1;
  writeFileSync(file, bytes);
  return file;
}

function ofNewerVersion(): string {
  const newer = join(newDirectory(), 'newer.sqlite');
  copyFileSync(file, newer);
  const db = new Database(newer);
  db.exec('PRAGMA user_version = 999');
  db.close();
  return newer;
}

it('overwrites no file, writes no half one, and makes no data where there are none', async () => {
  await expect(backUp(directory, file)).rejects.toThrow('is there already');
  await expect(backUp(directory, '/nowhere/at/all')).rejects.toThrow(`can't write`);
  const empty = newDirectory();
  await expect(backUp(empty, join(empty, 'backup'))).rejects.toThrow('there are no data');
  expect(existsSync(join(empty, 'arvoverkko.sqlite'))).toBe(false);
  expect(readdirSync(join(file, '..')).sort()).toEqual(['backup.sqlite', 'backup.sqlite.sha256']);
});
