import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { Join, type Joined } from '../../shared/protocol/http.ts';
import { AccessError } from '../access/AccessError.ts';
import { cookieName } from '../access/Sessions.ts';
import type { Services } from '../Services.ts';
import { credentialsOf, readJson } from './requests.ts';

const YEAR_S = 365 * 24 * 60 * 60;

export function joinRoutes({ config, sessions, retention, workshops }: Services): Hono {
  return new Hono().post('/', async (c) => {
    const { token: linkToken, alias } = await readJson(c, Join);
    const { session, token } = await sessions.join(credentialsOf(c), linkToken, alias);
    const { member, role } = session;
    const workshop = await retention.living(member.workshop);
    if (!workshop) throw new AccessError('unknownLink');
    setCookie(c, cookieName(workshop.id), token, {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: YEAR_S,
      secure: config.publicUrl?.startsWith('https:') ?? false,
    });
    const joined: Joined = {
      workshop,
      boards: await workshops.boards(workshop.id),
      role,
      participant: { id: member.id, alias: member.alias },
      session: token,
    };
    return c.json(joined);
  });
}
