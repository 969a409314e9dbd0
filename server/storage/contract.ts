import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { BoardLog, Rewriting } from './BoardLog.ts';

/** A log on real storage, with two boards in it. */
export interface OpenLog {
  log: BoardLog;
  boards: [string, string];
  /** closes the storage and opens it again on the same data */
  reopen(): Promise<BoardLog>;
  close(): Promise<void>;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const nobody = new Map<number, ParticipantId>();
const ada = 'ada' as ParticipantId;
const bo = 'bo' as ParticipantId;

/** What every BoardLog must do. */
export function boardLogContract(name: string, open: () => Promise<OpenLog>): void {
  describe(`BoardLog on ${name}`, () => {
    let opened: OpenLog;
    let log: BoardLog;
    let board: string;
    let other: string;

    beforeEach(async () => {
      opened = await open();
      log = opened.log;
      [board, other] = opened.boards;
    });
    afterEach(() => opened.close());

    it('is empty at first, and so is an unknown board', async () => {
      expect(await log.readSince(board, 0)).toEqual({ snapshot: null, updates: [], head: 0 });
      expect(await log.readSince('unknown', 0)).toEqual({ snapshot: null, updates: [], head: 0 });
    });

    it('numbers updates without gaps, each board by itself', async () => {
      expect(await log.append(board, [bytes(1), bytes(2)], nobody)).toBe(2);
      expect(await log.append(other, [bytes(9)], nobody)).toBe(1);
      expect(await log.append(board, [bytes(3)], nobody)).toBe(3);
      expect(await log.readSince(board, 0)).toEqual({
        snapshot: null,
        updates: [bytes(1), bytes(2), bytes(3)],
        head: 3,
      });
      expect((await log.readSince(board, 2)).updates).toEqual([bytes(3)]);
    });

    it('takes appends of the same moment one after the other', async () => {
      const heads = await Promise.all([1, 2, 3, 4].map((value) => log.append(board, [bytes(value)], nobody)));
      expect([...heads].sort()).toEqual([1, 2, 3, 4]);
      expect((await log.readSince(board, 0)).updates).toHaveLength(4);
    });

    it('refuses an unknown board', async () => {
      await expect(log.append('unknown', [bytes(1)], nobody)).rejects.toThrow();
    });

    it('keeps everything across a reopening', async () => {
      const large = new Uint8Array(300_000).fill(7);
      await log.append(board, [bytes(1), large], new Map([[5, ada]]));
      const again = await opened.reopen();
      expect(await again.readSince(board, 0)).toEqual({ snapshot: null, updates: [bytes(1), large], head: 2 });
      expect(await again.owners(board)).toEqual(new Map([[5, ada]]));
    });

    it('puts a snapshot in the place of what it holds, and of no more', async () => {
      await log.append(board, [bytes(1), bytes(2), bytes(3)], nobody);
      await log.snapshot(board, 2, bytes(12));
      expect(await log.readSince(board, 0)).toEqual({ snapshot: bytes(12), updates: [bytes(3)], head: 3 });
      expect(await log.readSince(board, 2)).toEqual({ snapshot: null, updates: [bytes(3)], head: 3 });
      expect(await log.append(board, [bytes(4)], nobody)).toBe(4);
      expect((await log.readSince(board, 1)).snapshot).toEqual(bytes(12));
    });

    it('never goes back to an older snapshot, nor ahead of the log', async () => {
      await log.append(board, [bytes(1), bytes(2)], nobody);
      await log.snapshot(board, 2, bytes(12));
      await log.snapshot(board, 1, bytes(1));
      await log.snapshot(board, 9, bytes(9));
      expect(await log.readSince(board, 0)).toEqual({ snapshot: bytes(12), updates: [], head: 2 });
    });

    it('gives a client to its first user for good', async () => {
      await log.append(board, [bytes(1)], new Map([[1, ada]]));
      await log.append(board, [bytes(2)], new Map([[4_294_967_295, bo]]));
      await log.append(board, [bytes(3)], new Map([[1, bo]]));
      expect(await log.owners(board)).toEqual(
        new Map([
          [1, ada],
          [4_294_967_295, bo],
        ]),
      );
      expect(await log.owners(other)).toEqual(new Map());
    });

    const rewriting = (seq: number, rest: Partial<Rewriting> = {}): Rewriting => ({
      seq,
      founder: 7,
      state: bytes(70, seq),
      owners: new Map([[8, bo]]),
      past: { state: bytes(60, seq), vector: bytes(1, seq) },
      ...rest,
    });

    it('is of the first epoch until it is written anew', async () => {
      expect(await log.epochs(board)).toEqual({ epoch: 0, founder: null, past: [] });
      expect(await log.epochs('unknown')).toEqual({ epoch: 0, founder: null, past: [] });
      await expect(log.past(board, 0)).rejects.toThrow();
    });

    it('puts what is written anew in the place of the log, and keeps what it was and whose clients there were', async () => {
      await log.append(board, [bytes(1), bytes(2)], new Map([[1, ada]]));
      expect(await log.rewrite(board, rewriting(2))).toBe(true);
      expect(await log.readSince(board, 0)).toEqual({ snapshot: bytes(70, 2), updates: [], head: 2 });
      expect(await log.owners(board)).toEqual(
        new Map([
          [1, ada],
          [8, bo],
        ]),
      );
      expect(await log.append(board, [bytes(3)], nobody)).toBe(3);
      const second = rewriting(3, { founder: 4_294_967_295, owners: new Map([[4_294_967_295, null]]) });
      expect(await log.rewrite(board, second)).toBe(true);
      const again = await opened.reopen();
      expect(await again.epochs(board)).toEqual({
        epoch: 2,
        founder: 4_294_967_295,
        past: [
          { epoch: 0, founder: null, vector: bytes(1, 2) },
          { epoch: 1, founder: 7, vector: bytes(1, 3) },
        ],
      });
      expect(await again.past(board, 0)).toEqual({ state: bytes(60, 2), updates: [] });
      expect(await again.readSince(board, 0)).toEqual({ snapshot: bytes(70, 3), updates: [], head: 3 });
      expect((await again.epochs(other)).past).toEqual([]);
    });

    it('writes nothing anew of which more has been written meanwhile', async () => {
      await log.append(board, [bytes(1), bytes(2)], nobody);
      expect(await log.rewrite(board, rewriting(1))).toBe(false);
      expect(await log.rewrite('unknown', rewriting(0))).toBe(false);
      expect(await log.readSince(board, 0)).toEqual({ snapshot: null, updates: [bytes(1), bytes(2)], head: 2 });
      expect((await log.epochs(board)).epoch).toBe(0);
    });

    it('keeps work that is handed in with what it has become, or neither', async () => {
      await log.append(board, [bytes(1)], nobody);
      await log.rewrite(board, rewriting(1));
      expect(await log.append(board, [bytes(2)], nobody, [{ epoch: 0, update: bytes(61) }])).toBe(2);
      await expect(log.append(board, [bytes(3)], nobody, [{ epoch: 5, update: bytes(62) }])).rejects.toThrow();
      expect((await log.readSince(board, 1)).updates).toEqual([bytes(2)]);
      await log.append(board, [bytes(4)], nobody, [{ epoch: 0, update: bytes(63) }]);
      expect(await log.past(board, 0)).toEqual({ state: bytes(60, 1), updates: [bytes(61), bytes(63)] });
      await log.replacePast(board, 0, bytes(64), 1);
      expect(await log.past(board, 0)).toEqual({ state: bytes(64), updates: [bytes(63)] });
    });

    it('forgets who an owner was and keeps that there was one', async () => {
      await log.append(board, [bytes(1)], new Map([[1, ada]]));
      await log.forgetOwner(ada);
      await log.append(board, [bytes(2)], new Map([[1, bo]]));
      expect(await log.owners(board)).toEqual(new Map([[1, null]]));
    });
  });
}
