import { Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { writtenBy } from '../../shared/document/writtenBy.ts';
import { cookieName } from '../access/Sessions.ts';
import { forgetPerson } from '../forgetPerson.ts';
import type { Services } from '../Services.ts';
import { enterWorkshop } from './requests.ts';

/** What a participant can get and take back of what the workshop knows of them. */
export function meRoutes(services: Services): Hono {
  const { workshops, log, rooms, versions } = services;
  return new Hono()
    .get('/:id/me', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      const { id, alias } = session.member;
      const boards = [];
      for (const board of await workshops.boards(workshop.id)) {
        const owners = await log.owners(board.id);
        const mine = new Set([...owners].flatMap(([client, owner]) => (owner === id ? [client] : [])));
        const written = await rooms.use(board.id, (room) => room.read((doc) => writtenBy(doc, mine)));
        const kept = (await versions.list(board.id)).filter(({ by }) => by === id);
        boards.push({ ...board, written, versions: kept.map(({ name, at }) => ({ name, at })) });
      }
      return c.json({ participant: { id, alias }, boards });
    })
    .delete('/:id/me', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      await forgetPerson(services, workshop.id, session.member.id, 'left');
      deleteCookie(c, cookieName(workshop.id), { path: '/' });
      return c.body(null, 204);
    });
}
