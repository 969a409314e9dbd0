import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { Version, Versions } from './Versions.ts';

/** Versions on real storage, with two boards to keep. */
interface OpenVersions {
  versions: Versions;
  boards: [string, string];
  /** closes the storage and opens it again on the same data */
  reopen(): Promise<Versions>;
  close(): Promise<void>;
}

const ada = 'ada' as ParticipantId;
const HOUR = 60 * 60 * 1000;
const START = Date.parse('2026-11-21T00:00:00.000Z');

/** What every Versions must do. */
export function versionsContract(name: string, open: () => Promise<OpenVersions>): void {
  describe(`Versions on ${name}`, () => {
    let opened: OpenVersions;
    let versions: Versions;
    let board: string;
    let other: string;

    beforeEach(async () => {
      opened = await open();
      versions = opened.versions;
      [board, other] = opened.boards;
    });
    afterEach(() => opened.close());

    const version = (id: string, hour: number, rest: Partial<Version> = {}): Version => ({
      id,
      board,
      kind: 'named',
      name: `Ylä-Äänekoski ${id}`,
      by: ada,
      at: new Date(START + hour * HOUR).toISOString(),
      actors: 3,
      flows: 2,
      state: Uint8Array.from([1, 2, hour % 256]),
      ...rest,
    });
    const ids = async (of = board) => (await versions.list(of)).map(({ id }) => id);

    it('gives back what it was given, the newest first, each board by itself', async () => {
      const [one, two] = [version('one', 1), version('two', 2)];
      for (const each of [one, two, version('other', 3, { board: other })]) await versions.keep(each);
      const { state: _, board: __, ...summary } = two;
      expect((await versions.list(board))[0]).toEqual(summary);
      expect(await ids()).toEqual(['two', 'one']);
      expect(await ids(other)).toEqual(['other']);
      expect(await versions.find(board, 'one')).toEqual(one);
      expect(await versions.latest(board)).toEqual(two);
    });

    it('knows nothing of an unknown version or board, and takes none for it', async () => {
      expect(await ids('unknown')).toEqual([]);
      expect(await versions.latest(board)).toBe(null);
      await versions.keep(version('one', 1));
      expect(await versions.find(other, 'one')).toBe(null);
      expect(await versions.remove(other, 'one')).toBe(false);
      await expect(versions.keep(version('lost', 1, { board: 'unknown' }))).rejects.toThrow();
    });

    it('removes one', async () => {
      await versions.keep(version('one', 1));
      await versions.keep(version('two', 2));
      expect(await versions.remove(board, 'one')).toBe(true);
      expect(await ids()).toEqual(['two']);
    });

    it('keeps everything across a reopening', async () => {
      await versions.keep(version('one', 1));
      const again = await opened.reopen();
      expect(await again.find(board, 'one')).toEqual(version('one', 1));
    });

    it('forgets who an author was and keeps the version', async () => {
      await versions.keep(version('one', 1));
      await versions.forgetAuthor(ada);
      expect(await versions.find(board, 'one')).toEqual(version('one', 1, { by: null }));
    });

    it('keeps the newest 24 that nobody named, one a day of the 24 days before, and every one with a name', async () => {
      await versions.keep(version('named', 0));
      for (let hour = 1; hour <= 30 * 24; hour += 1) {
        await versions.keep(version(`${hour}`, hour, { kind: hour % 5 ? 'automatic' : 'beforeRestoring', name: '' }));
      }
      const kept = await versions.list(board);
      expect(kept).toHaveLength(24 + 24 + 1);
      expect(kept.slice(0, 24).map(({ id }) => Number(id))).toEqual(
        Array.from({ length: 24 }, (_, back) => 720 - back),
      );
      // 719 and earlier are of the thirtieth day, whose last is among the newest; the day before ended at its 23rd hour.
      const daily = kept.slice(24, 48).map(({ at }) => at.slice(0, 10));
      expect(new Set(daily).size).toBe(24);
      expect(kept.slice(25, 48).every(({ at }) => at.slice(11, 13) === '23')).toBe(true);
      expect(kept.at(-1)?.id).toBe('named');
    });
  });
}
