import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../shared/board/ids.ts';
import type { BoardLog } from './BoardLog.ts';

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

    it('forgets who an owner was and keeps that there was one', async () => {
      await log.append(board, [bytes(1)], new Map([[1, ada]]));
      await log.forgetOwner(ada);
      await log.append(board, [bytes(2)], new Map([[1, bo]]));
      expect(await log.owners(board)).toEqual(new Map([[1, null]]));
    });
  });
}
