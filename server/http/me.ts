import { Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { recordsRoot } from '../../shared/document/layout.ts';
import { writtenBy } from '../../shared/document/writtenBy.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { cookieName } from '../access/Sessions.ts';
import type { Services } from '../Services.ts';
import { enterWorkshop } from './requests.ts';

/** What a participant can get and take back of what the workshop knows of them. */
export function meRoutes(services: Services): Hono {
  const { workshops, members, log, deletions, rooms } = services;
  return new Hono()
    .get('/:id/me', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      const { id, alias } = session.member;
      const boards = [];
      for (const board of await workshops.boards(workshop.id)) {
        const owners = await log.owners(board.id);
        const mine = new Set([...owners].flatMap(([client, owner]) => (owner === id ? [client] : [])));
        const written = await rooms.use(board.id, (room) => room.read((doc) => writtenBy(doc, mine)));
        boards.push({ ...board, written });
      }
      return c.json({ participant: { id, alias }, boards });
    })
    .delete('/:id/me', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      const { id } = session.member;
      for (const connection of [...rooms.connections]) {
        if (connection.author.participant === id) connection.close(CloseCode.unknownSession, 'left');
      }
      for (const board of await workshops.boards(workshop.id)) {
        await rooms.use(board.id, async (room) => {
          const known = await room.edit((doc) => {
            const people = recordsRoot(doc, 'people');
            if (!people.has(id)) return false;
            people.delete(id);
            return true;
          });
          // The name is still in the log until a snapshot takes its place.
          if (known) await room.compact();
        });
      }
      await log.forgetOwner(id);
      await deletions.forgetAuthor(id);
      await members.remove(id);
      deleteCookie(c, cookieName(workshop.id), { path: '/' });
      return c.body(null, 204);
    });
}
