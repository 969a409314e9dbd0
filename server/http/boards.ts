import { Hono } from 'hono';
import { type BoardFile, parseBoardFile } from '../../shared/board/boardFile.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { demandRole } from '../access/roles.ts';
import type { Session } from '../access/Sessions.ts';
import { attachment } from '../exports/attachment.ts';
import { EXPORTS, isExportFormat } from '../exports/formats.ts';
import type { Services } from '../Services.ts';
import { HttpError } from './errors.ts';
import { demandJson, enterBoard } from './requests.ts';

export function boardRoutes(services: Services): Hono {
  const { rooms } = services;
  return new Hono()
    .get('/:id/export/:format', async (c) => {
      const { session } = await enterBoard(c, services, c.req.param('id'));
      const format = c.req.param('format');
      if (!isExportFormat(format)) throw new HttpError('unknownFormat');
      const people = c.req.query('people') === '1';
      if (people) demandRole(session, 'participant');
      const board = await rooms.use(c.req.param('id'), (room) => room.read(readBoard));
      const { type, write } = EXPORTS[format];
      return c.body(await write(board, { people }), 200, {
        'Content-Type': type,
        'Content-Disposition': attachment(board.board.title, format),
      });
    })
    .post('/:id/import', async (c) => {
      const { session } = await enterBoard(c, services, c.req.param('id'));
      demandRole(session, 'participant');
      demandJson(c);
      const { file, problems } = parseBoardFile(await c.req.text());
      if (!file) throw new HttpError('unreadableFile', problems);
      const { kept, left } = whatMayImport(file, session);
      const author = { participant: session.member.id, role: session.role };
      const counts = await rooms.use(c.req.param('id'), (room) => room.edit((doc) => importBoard(doc, kept), author));
      return c.json({ ...counts, skipped: counts.skipped + left, problems });
    });
}

/** Nobody but a facilitator can speak for others: a participant's import leaves out who they are and what they said. */
function whatMayImport(file: BoardFile, { role, member }: Session): { kept: BoardFile; left: number } {
  if (role === 'facilitator') return { kept: file, left: 0 };
  const comments = file.comments.filter(({ by }) => by === member.id);
  const kept = { ...file, people: [], comments };
  return { kept, left: file.people.length + file.comments.length - comments.length };
}
