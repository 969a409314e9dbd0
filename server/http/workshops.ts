import { Hono } from 'hono';
import type { Locale } from '../../shared/board/board.ts';
import type { BoardFile } from '../../shared/board/boardFile.ts';
import { createBoard } from '../../shared/document/commands/createBoard.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { newId } from '../../shared/document/newId.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import {
  AccessRole,
  type BoardRef,
  CreateBoard,
  CreateWorkshop,
  EditWorkshop,
  type Links,
  ROLES,
  type Workshop,
} from '../../shared/protocol/http.ts';
import { TEMPLATES } from '../../shared/templates/templates.ts';
import { demandRole } from '../access/roles.ts';
import { hashSecret, newSecret } from '../access/secrets.ts';
import { defaultRetainUntil, today } from '../Retention.ts';
import type { Rooms } from '../rooms/Rooms.ts';
import type { Services } from '../Services.ts';
import { HttpError } from './errors.ts';
import { enterWorkshop, publicUrlOf, readJson } from './requests.ts';

export function workshopRoutes(services: Services): Hono {
  const { config, workshops, members, rooms, retention } = services;
  return new Hono()
    .post('/', async (c) => {
      const body = await readJson(c, CreateWorkshop);
      const workshop: Workshop = {
        id: newId(),
        title: body.title,
        locale: body.locale,
        createdAt: new Date().toISOString(),
        retainUntil: defaultRetainUntil(),
      };
      const boards = (await boardTitles(body)).map((title): BoardRef => ({ id: newId(), title }));
      const secrets = { facilitator: newSecret(), participant: newSecret(), viewer: newSecret() };
      const hashes = Object.fromEntries(ROLES.map((role) => [role, hashSecret(secrets[role])]));
      await workshops.create(workshop, boards, hashes as typeof secrets);
      const template = body.template && TEMPLATES[body.template](workshop.locale);
      for (const board of boards) await startBoard(rooms, board, workshop.locale, template);
      const link = (role: AccessRole) => linkTo(publicUrlOf(c, config), workshop.id, secrets[role]);
      const links: Links = {
        facilitator: link('facilitator'),
        participant: link('participant'),
        viewer: link('viewer'),
      };
      return c.json({ workshop, boards, links }, 201);
    })
    .get('/:id', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      const { id, alias } = session.member;
      const boards = await workshops.boards(workshop.id);
      return c.json({ workshop, boards, role: session.role, participant: { id, alias } });
    })
    .patch('/:id', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      demandRole(session, 'facilitator');
      const edit = await readJson(c, EditWorkshop);
      if (edit.retainUntil !== undefined && edit.retainUntil < today()) {
        throw new HttpError('invalidBody', [{ path: ['retainUntil'], message: 'The date has passed.' }]);
      }
      await workshops.edit(workshop.id, edit);
      return c.json({ workshop: await workshops.find(workshop.id) });
    })
    .delete('/:id', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      demandRole(session, 'facilitator');
      await retention.remove(workshop.id);
      return c.body(null, 204);
    })
    .post('/:id/boards', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      demandRole(session, 'facilitator');
      const { title } = await readJson(c, CreateBoard);
      const board: BoardRef = { id: newId(), title };
      await workshops.addBoard(workshop.id, board);
      await startBoard(rooms, board, workshop.locale);
      return c.json({ board }, 201);
    })
    .post('/:id/links/:role/rotate', async (c) => {
      const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
      demandRole(session, 'facilitator');
      const role = AccessRole.safeParse(c.req.param('role'));
      if (!role.success) throw new HttpError('notFound');
      const secret = newSecret();
      await members.replaceLink(workshop.id, role.data, hashSecret(secret));
      await members.revokeSessions(workshop.id, role.data, session.member.id);
      for (const connection of [...rooms.connections]) {
        const { participant, role: held } = connection.author;
        const isTheirs = connection.workshop === workshop.id && held === role.data;
        if (isTheirs && participant !== session.member.id) connection.close(CloseCode.unknownSession, 'linkRotated');
      }
      return c.json({ link: linkTo(publicUrlOf(c, config), workshop.id, secret) });
    });
}

/** Writes a new board's first content: its title, and what its template has. */
function startBoard(rooms: Rooms, { id, title }: BoardRef, locale: Locale, template?: BoardFile): Promise<void> {
  return rooms.use(id, (room) =>
    room.edit((doc) => {
      createBoard(doc, { title, question: template?.board.question ?? '', locale });
      if (template) importBoard(doc, template);
    }),
  );
}

const linkTo = (base: string, workshop: string, secret: string): string => `${base}/w/${workshop}#${secret}`;

/** One board carries the workshop's title; the boards of several tables carry the tables' numbers. */
async function boardTitles({ title, locale, tables }: CreateWorkshop): Promise<string[]> {
  if (tables === undefined) return [title];
  const t = translator(locale, await loadMessages[locale]());
  return Array.from({ length: tables }, (_, index) => t('workshop.table', { number: index + 1 }));
}
