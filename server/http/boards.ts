import { Hono } from 'hono';
import { readBoard } from '../../shared/document/readBoard.ts';
import { demandRole } from '../access/roles.ts';
import { attachment } from '../exports/attachment.ts';
import { EXPORTS, isExportFormat } from '../exports/formats.ts';
import type { Services } from '../Services.ts';
import { HttpError } from './errors.ts';
import { readImport } from './imports.ts';
import { enterBoard } from './requests.ts';

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
      const bringIn = await readImport(c, session);
      const author = { participant: session.member.id, role: session.role };
      return c.json(await rooms.use(c.req.param('id'), (room) => room.edit(bringIn, author)));
    });
}
