import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { Workshop } from '../../shared/protocol/http.ts';
import { AccessError } from '../access/AccessError.ts';
import type { Credentials, Session } from '../access/Sessions.ts';
import type { Config } from '../config.ts';
import type { Services } from '../Services.ts';
import { HttpError } from './errors.ts';

export const credentialsOf = (c: Context): Credentials => ({
  authorization: c.req.header('authorization'),
  cookie: c.req.header('cookie'),
});

/** The address that people reach this server by, without a slash at the end. */
export const publicUrlOf = (c: Context, config: Config): string =>
  config.publicUrl ?? `http://${c.req.header('host') ?? 'localhost'}`;

/** @throws HttpError 'unsupportedType' | 'invalidJson' | 'invalidBody' */
export async function readJson<T>(c: Context, schema: z.ZodMiniType<T>): Promise<T> {
  if (mediaTypeOf(c) !== 'application/json') throw new HttpError('unsupportedType');
  let json: unknown;
  try {
    json = JSON.parse(await c.req.text());
  } catch {
    throw new HttpError('invalidJson');
  }
  return parsed(schema, json, 'invalidBody');
}

/** @throws HttpError 'invalidQuery' */
export const readQuery = <T>(c: Context, schema: z.ZodMiniType<T>): T => parsed(schema, c.req.query(), 'invalidQuery');

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, code: 'invalidBody' | 'invalidQuery'): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw new HttpError(
    code,
    error.issues.map(({ path, message }) => ({ path, message })),
  );
}

/** The media type of the body, without its parameters. */
export const mediaTypeOf = (c: Context): string | undefined =>
  c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();

/**
 * The workshop and the session of whoever asks.
 * @throws HttpError 'notFound', AccessError
 */
export async function enterWorkshop(
  c: Context,
  services: Services,
  id: string,
): Promise<{ workshop: Workshop; session: Session }> {
  const workshop = await services.retention.living(id);
  if (!workshop) throw new HttpError('notFound');
  const session = await services.sessions.authorise(credentialsOf(c), id);
  if (!services.httpLimit.take(session.member.id)) throw new AccessError('tooManyRequests');
  return { workshop, session };
}

/**
 * The board's workshop and the session of whoever asks.
 * @throws HttpError 'notFound', AccessError
 */
export async function enterBoard(c: Context, services: Services, id: string): Promise<{ session: Session }> {
  const board = await services.workshops.findBoard(id);
  if (!board) throw new HttpError('notFound');
  return enterWorkshop(c, services, board.workshop);
}
