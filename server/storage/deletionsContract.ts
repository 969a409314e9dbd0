import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorId, ParticipantId } from '../../shared/board/ids.ts';
import { type Deletion, type Deletions, MAX_DELETIONS, MAX_DELETIONS_BYTES } from './Deletions.ts';

/** Deletions on real storage, with two boards to delete from. */
interface OpenDeletions {
  deletions: Deletions;
  boards: [string, string];
  /** closes the storage and opens it again on the same data */
  reopen(): Promise<Deletions>;
  close(): Promise<void>;
}

const ada = 'ada' as ParticipantId;
const LONG_AGO = '2026-11-21T10:00:00.000Z';

/** What every Deletions must do. */
export function deletionsContract(name: string, open: () => Promise<OpenDeletions>): void {
  describe(`Deletions on ${name}`, () => {
    let opened: OpenDeletions;
    let deletions: Deletions;
    let board: string;

    beforeEach(async () => {
      opened = await open();
      deletions = opened.deletions;
      board = opened.boards[0];
    });
    afterEach(() => opened.close());

    const deletion = (id: string, minute: number, rest: Partial<Deletion> = {}): Deletion => ({
      id,
      board,
      by: ada,
      at: `2026-11-21T12:${String(minute).padStart(2, '0')}:00.000Z`,
      records: { actors: [{ id: id as ActorId, name: `Ylä-Äänekoski ${id}`, sector: 'group', x: 1, y: -2 } as never] },
      ...rest,
    });
    const ids = async (of = board, time = LONG_AGO) => (await deletions.since(of, time)).map(({ id }) => id);

    it('gives back what it was given, the newest first, each board by itself', async () => {
      const [one, two] = [deletion('one', 1), deletion('two', 2)];
      await deletions.keep([one, two]);
      await deletions.keep([deletion('other', 3, { board: opened.boards[1] })]);
      expect(await deletions.since(board, LONG_AGO)).toEqual([two, one]);
      expect(await ids(opened.boards[1])).toEqual(['other']);
      expect(await ids('unknown')).toEqual([]);
    });

    it('gives what is not older than asked for, and removes what is', async () => {
      await deletions.keep([1, 2, 3].map((minute) => deletion(`m${minute}`, minute)));
      expect(await ids(board, '2026-11-21T12:02:00.000Z')).toEqual(['m3', 'm2']);
      await deletions.removeBefore('2026-11-21T12:02:00.000Z');
      expect(await ids()).toEqual(['m3', 'm2']);
    });

    it('refuses an unknown board, and what comes with it', async () => {
      await expect(deletions.keep([deletion('one', 1), deletion('lost', 1, { board: 'unknown' })])).rejects.toThrow();
      expect(await ids()).toEqual([]);
    });

    it('keeps everything across a reopening', async () => {
      await deletions.keep([deletion('one', 1)]);
      const again = await opened.reopen();
      expect(await again.since(board, LONG_AGO)).toEqual([deletion('one', 1)]);
    });

    it('forgets who an author was and keeps what was deleted', async () => {
      await deletions.keep([deletion('one', 1)]);
      await deletions.forgetAuthor(ada);
      expect(await deletions.since(board, LONG_AGO)).toEqual([deletion('one', 1, { by: null })]);
    });

    it('lets the oldest go when a board has more than its share', async () => {
      const text = 'ä'.repeat(MAX_DELETIONS_BYTES / 8);
      const large = (id: string, minute: number) =>
        deletion(id, minute, { records: { notes: [{ id, text, x: 0, y: 0 } as never] } });
      await deletions.keep([deletion('small', 0, { board: opened.boards[1] })]);
      for (const [minute, id] of ['a', 'b', 'c', 'd', 'e'].entries()) await deletions.keep([large(id, minute)]);
      expect(await ids()).toEqual(['e', 'd', 'c']);
      expect(await ids(opened.boards[1])).toEqual(['small']);
    });

    it('lets the oldest go when a board has too many', async () => {
      const many = Array.from({ length: MAX_DELETIONS + 3 }, (_, index) => deletion(`${index}`, 1));
      await deletions.keep(many.slice(0, MAX_DELETIONS));
      await deletions.keep(many.slice(MAX_DELETIONS));
      const kept = await ids();
      expect(kept).toHaveLength(MAX_DELETIONS);
      expect(kept.at(-1)).toBe('3');
    });
  });
}
