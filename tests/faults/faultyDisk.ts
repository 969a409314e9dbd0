import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as prng from 'lib0/prng';
import { ensurePrograms } from '../fixtures/ensurePrograms.ts';

/** What a disk keeps or loses as a whole. */
const SECTOR_BYTES = 512;

const HEAD_BYTES = 40;

let built: string | null = null;

/** The shared library of disk.c, compiled once for this process. */
function library(): string {
  if (built) return built;
  ensurePrograms({ gcc: ['gcc'], 'libc6-dev': [] });
  const path = join(mkdtempSync(join(tmpdir(), 'arvoverkko-disk-')), 'disk.so');
  const source = join(import.meta.dirname, 'disk.c');
  execFileSync('gcc', [
    '-shared',
    '-fPIC',
    '-O1',
    '-Wall',
    '-Wextra',
    '-Werror',
    '-o',
    path,
    source,
    '-ldl',
    '-lpthread',
  ]);
  built = path;
  return path;
}

/** A disk under one server that can be made to fail and to lose its power; a server is put on it by `env`. */
export class FaultyDisk {
  readonly #directory = mkdtempSync(join(tmpdir(), 'arvoverkko-disk-'));
  readonly #journal = join(this.#directory, 'journal');
  readonly #fails = join(this.#directory, 'fails');

  get env(): Record<string, string> {
    return { LD_PRELOAD: library(), FAULTY_DISK_JOURNAL: this.#journal, FAULTY_DISK_FAILS: this.#fails };
  }

  /** From now on nothing more can be written. */
  fail(how: 'full' | 'readOnly'): void {
    // In one step, so that nobody reads a file that is still empty.
    writeFileSync(`${this.#fails}.new`, how === 'readOnly' ? 'r' : 'f');
    renameSync(`${this.#fails}.new`, this.#fails);
  }

  mend(): void {
    rmSync(this.#fails);
  }

  /**
   * Once the server is dead: makes the files what a power loss may have left. What was synced is there; of what was written
   * after that, each sector is there or isn't, as `random` decides.
   * @returns how many bytes were lost
   */
  losePower(random: prng.PRNG): number {
    let lost = 0;
    for (const [path, writes] of unsyncedByFile(readFileSync(this.#journal))) {
      rmSync(`${path}-shm`, { force: true });
      // Rollback journals are gone when a transaction has ended.
      if (!existsSync(path)) continue;
      const file = openSync(path, 'r+');
      for (const { offset, before, sizeBefore } of [...writes].reverse()) {
        writeSync(file, before, 0, before.length, offset);
        ftruncateSync(file, sizeBefore);
      }
      for (const { offset, after } of writes) {
        for (let start = 0; start < after.length; start += SECTOR_BYTES) {
          const sector = after.subarray(start, start + SECTOR_BYTES);
          if (prng.bool(random)) writeSync(file, sector, 0, sector.length, offset + start);
          else lost += sector.length;
        }
      }
      closeSync(file);
    }
    return lost;
  }
}

interface Change {
  offset: number;
  before: Uint8Array;
  after: Uint8Array;
  sizeBefore: number;
}

/** Path → the changes since its last sync, in their order. */
function unsyncedByFile(journal: Buffer): Map<string, Change[]> {
  const files = new Map<string, Change[]>();
  let at = 0;
  const take = (bytes: number): Buffer => {
    at += bytes;
    return journal.subarray(at - bytes, at);
  };
  // The server may have been killed in the middle of a record; what that tells of had not begun.
  while (at + HEAD_BYTES <= journal.length) {
    const head = take(HEAD_BYTES);
    const operation = String.fromCharCode(head[0]!);
    const [offset, bytes, sizeBefore, pathBytes] = [8, 16, 24, 32].map((from) => Number(head.readBigInt64LE(from))) as [
      number,
      number,
      number,
      number,
    ];
    const path = take(pathBytes).toString();
    const rest = operation === 'S' ? 0 : Math.max(0, sizeBefore - offset);
    const before = take(operation === 'W' ? Math.min(rest, bytes) : rest);
    const after = take(operation === 'W' ? bytes : 0);
    if (at > journal.length) break;
    if (operation === 'S' || !files.has(path)) files.set(path, []);
    if (operation !== 'S') files.get(path)!.push({ offset, before, after, sizeBefore });
  }
  return files;
}
