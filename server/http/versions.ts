import { Hono } from 'hono';
import { toBoardFile } from '../../shared/board/boardFile.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { readVersionState } from '../../shared/document/versionState.ts';
import { KeepVersion, MAX_NAMED_VERSIONS, type VersionKept, type VersionList } from '../../shared/protocol/versions.ts';
import { demandRole } from '../access/roles.ts';
import { versionOf } from '../rooms/versionOf.ts';
import type { Services } from '../Services.ts';
import { inflate } from '../storage/deflate.ts';
import { HttpError } from './errors.ts';
import { enterBoard, readJson } from './requests.ts';

/** What a board was like. Putting it back is an edit, made by the client that shows it. */
export function versionRoutes(services: Services): Hono {
  const { rooms, versions } = services;
  return new Hono()
    .get('/:id/versions', async (c) => {
      const id = c.req.param('id');
      await enterBoard(c, services, id);
      return c.json<VersionList>({ versions: await versions.list(id) });
    })
    .post('/:id/versions', async (c) => {
      const id = c.req.param('id');
      const { session } = await enterBoard(c, services, id);
      const why = await readJson(c, KeepVersion);
      demandRole(session, why.kind === 'named' ? 'participant' : 'facilitator');
      const named = (await versions.list(id)).filter(({ kind }) => kind === 'named');
      if (why.kind === 'named' && named.length >= MAX_NAMED_VERSIONS) throw new HttpError('conflict');
      const board = await rooms.use(id, (room) => room.read(readBoard));
      const version = await versionOf(id, board, { name: '', ...why, by: session.member.id });
      await versions.keep(version);
      const { state: _, board: __, ...summary } = version;
      return c.json<VersionKept>({ version: summary }, 201);
    })
    .get('/:id/versions/:version', async (c) => {
      const id = c.req.param('id');
      await enterBoard(c, services, id);
      const version = await versions.find(id, c.req.param('version'));
      if (!version) throw new HttpError('notFound');
      const board = readVersionState(await inflate(version.state));
      return c.json(toBoardFile(board, { people: false }));
    })
    .delete('/:id/versions/:version', async (c) => {
      const id = c.req.param('id');
      const { session } = await enterBoard(c, services, id);
      demandRole(session, 'facilitator');
      if (!(await versions.remove(id, c.req.param('version')))) throw new HttpError('notFound');
      return c.body(null, 204);
    });
}
