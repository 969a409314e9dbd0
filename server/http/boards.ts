import { Hono } from 'hono';
import { readBoard } from '../../shared/document/readBoard.ts';
import { unknownIds } from '../../shared/drawing/partOf.ts';
import { AnalysisQuery } from '../../shared/protocol/analysis.ts';
import { ExportFormat, ExportQuery } from '../../shared/protocol/exports.ts';
import { demandRole } from '../access/roles.ts';
import { attachment } from '../exports/attachment.ts';
import { CONTENT_TYPES } from '../exports/formats.ts';
import type { Services } from '../Services.ts';
import { HttpError } from './errors.ts';
import { readImport } from './imports.ts';
import { enterBoard, readQuery } from './requests.ts';

export function boardRoutes(services: Services): Hono {
  const { rooms } = services;
  return new Hono()
    .get('/:id/export/:format', async (c) => {
      const { session } = await enterBoard(c, services, c.req.param('id'));
      const format = ExportFormat.safeParse(c.req.param('format')).data;
      if (!format) throw new HttpError('unknownFormat');
      const options = readQuery(c, ExportQuery);
      if (options.people) demandRole(session, 'participant');
      const board = await rooms.use(c.req.param('id'), (room) => room.read(readBoard));
      const unknown = unknownIds(board, options.ids ?? []);
      if (unknown.length > 0) {
        throw new HttpError(
          'invalidQuery',
          unknown.map((id) => ({ path: ['ids'], message: `Nothing on the board has the id ${id}.` })),
        );
      }
      const file = await services.exporter.write({ board, format, options });
      return c.body(new Uint8Array(file), 200, {
        'Content-Type': CONTENT_TYPES[format],
        'Content-Disposition': attachment(board.board.title, format),
      });
    })
    .get('/:id/analysis', async (c) => {
      await enterBoard(c, services, c.req.param('id'));
      const query = readQuery(c, AnalysisQuery);
      const board = await rooms.use(c.req.param('id'), (room) => room.read(readBoard));
      const file = await services.exporter.write({ board, findings: query });
      return c.body(new Uint8Array(file), 200, { 'Content-Type': CONTENT_TYPES.json });
    })
    .post('/:id/import', async (c) => {
      const { session } = await enterBoard(c, services, c.req.param('id'));
      demandRole(session, 'participant');
      const bringIn = await readImport(c, session);
      const author = { participant: session.member.id, role: session.role };
      return c.json(await rooms.use(c.req.param('id'), (room) => room.edit(bringIn, author)));
    });
}
