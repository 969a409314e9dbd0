import type Database from 'libsql';
import type { BoardRef, Workshop } from '../../shared/protocol/http.ts';
import { ROLES } from '../../shared/protocol/http.ts';
import { forgetDeleted } from './sqlite.ts';
import type { LinkHashes, Workshops } from './Workshops.ts';

interface WorkshopRow {
  id: string;
  title: string;
  locale: Workshop['locale'];
  created_at: string;
  retain_until: string;
}

export function sqliteWorkshops(db: Database.Database): Workshops {
  const insert = db.prepare(
    'INSERT INTO workshop (id, title, locale, created_at, retain_until) VALUES (?, ?, ?, ?, ?)',
  );
  const select = db.prepare('SELECT * FROM workshop WHERE id = ?');
  const update = db.prepare(
    'UPDATE workshop SET title = coalesce(?, title), retain_until = coalesce(?, retain_until) WHERE id = ?',
  );
  const remove = db.prepare('DELETE FROM workshop WHERE id = ?');
  const selectExpired = db.prepare('SELECT id FROM workshop WHERE retain_until < ?');
  const insertLink = db.prepare('INSERT INTO link (workshop, role, hash) VALUES (?, ?, ?)');
  const insertBoard = db.prepare(
    `INSERT INTO board (id, workshop, title, position)
     VALUES (?, ?, ?, (SELECT count(*) FROM board WHERE workshop = ?))`,
  );
  const selectBoards = db.prepare('SELECT id, title FROM board WHERE workshop = ? ORDER BY position');
  const selectBoard = db.prepare('SELECT id, title, workshop FROM board WHERE id = ?');
  const retitle = db.prepare('UPDATE board SET title = ? WHERE id = ? AND title <> ?');
  const one = db.prepare('SELECT 1 AS one');

  const create = db.transaction((workshop: Workshop, boards: readonly BoardRef[], links: LinkHashes) => {
    const { id, title, locale, createdAt, retainUntil } = workshop;
    insert.run(id, title, locale, createdAt, retainUntil);
    for (const role of ROLES) insertLink.run(id, role, links[role]);
    for (const board of boards) insertBoard.run(board.id, id, board.title, id);
  });

  return {
    create: async (workshop, boards, links) => create.immediate(workshop, boards, links),
    find: async (id) => {
      const row = select.get(id) as WorkshopRow | undefined;
      if (!row) return null;
      const { title, locale, created_at: createdAt, retain_until: retainUntil } = row;
      return { id, title, locale, createdAt, retainUntil };
    },
    edit: async (id, { title, retainUntil }) => {
      update.run(title ?? null, retainUntil ?? null, id);
    },
    remove: async (id) => {
      remove.run(id);
      forgetDeleted(db);
    },
    expired: async (today) => (selectExpired.all(today) as { id: string }[]).map(({ id }) => id),
    boards: async (workshop) => (selectBoards.all(workshop) as BoardRef[]).map(({ id, title }) => ({ id, title })),
    addBoard: async (workshop, board) => {
      insertBoard.run(board.id, workshop, board.title, workshop);
    },
    findBoard: async (id) => {
      const row = selectBoard.get(id) as (BoardRef & { workshop: string }) | undefined;
      return row ? { id, title: row.title, workshop: row.workshop } : null;
    },
    retitleBoard: async (id, title) => {
      retitle.run(title, id, title);
    },
    ping: async () => {
      one.get();
    },
  };
}
