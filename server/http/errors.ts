import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Refusal } from '../../shared/document/admit.ts';
import type { ErrorBody, ErrorCode } from '../../shared/protocol/http.ts';
import { AccessError } from '../access/AccessError.ts';
import { ExportBusy, ExportTooHeavy } from '../exports/Exporter.ts';
import { RefusedEdit } from '../rooms/Room.ts';
import { isStorageAway } from '../storage/StorageAway.ts';

const STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  invalidBody: 400,
  invalidJson: 400,
  invalidQuery: 400,
  unreadableFile: 400,
  unknownLink: 401,
  noSession: 401,
  forbidden: 403,
  locked: 403,
  foreignOrigin: 403,
  notFound: 404,
  unknownFormat: 404,
  conflict: 409,
  tooLarge: 413,
  unsupportedType: 415,
  tooHeavy: 422,
  tooManyRequests: 429,
  internal: 500,
  busy: 503,
  storageAway: 503,
};

const MESSAGE: Readonly<Record<ErrorCode, string>> = {
  invalidBody: 'The body is not what this address takes.',
  invalidJson: 'The body is not JSON.',
  invalidQuery: 'What stands after the ? is not what this address takes.',
  unreadableFile: 'The file can not be read.',
  unknownLink: 'This link is not valid, or not any more.',
  noSession: 'Join the workshop first.',
  forbidden: 'Your link does not give the right to do this.',
  locked: 'The map is locked.',
  foreignOrigin: 'A page of another site asked for this.',
  notFound: 'There is nothing here.',
  unknownFormat: 'This format is not known.',
  conflict: 'Something else changed meanwhile.',
  tooLarge: 'The body is too large.',
  unsupportedType: 'The body must be JSON, or CSV where a table is taken, and Content-Type must say so.',
  tooHeavy: 'This takes more time or memory than it may; ask for a part of the board.',
  tooManyRequests: 'Too many requests; wait a moment.',
  internal: 'The server could not do this.',
  busy: 'Others are being served; try again in a moment.',
  storageAway: 'Nothing can be stored right now; try again in a moment.',
};

const REFUSAL_CODES: Readonly<Record<Refusal['reason'], ErrorCode>> = {
  shape: 'invalidBody',
  rights: 'forbidden',
  locked: 'locked',
};

/** An answer other than the one asked for. */
export class HttpError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly unknown[] | undefined;

  constructor(code: ErrorCode, issues?: readonly unknown[]) {
    super(code);
    this.code = code;
    this.issues = issues;
  }
}

/** Error → its answer; null for one that nobody foresaw. */
export function answerTo(c: Context, error: Error): Response | null {
  if (error instanceof HttpError) return errorAnswer(c, error.code, error.issues);
  if (error instanceof AccessError) return errorAnswer(c, error.code);
  if (error instanceof RefusedEdit) return errorAnswer(c, REFUSAL_CODES[error.refusal.reason]);
  if (error instanceof ExportBusy) return errorAnswer(c, 'busy');
  if (error instanceof ExportTooHeavy) return errorAnswer(c, 'tooHeavy');
  if (isStorageAway(error)) return errorAnswer(c, 'storageAway');
  return null;
}

export function errorAnswer(c: Context, code: ErrorCode, issues?: readonly unknown[]): Response {
  return c.json(errorBody(code, issues), STATUS[code]);
}

function errorBody(code: ErrorCode, issues?: readonly unknown[]): ErrorBody {
  return { error: { code, message: MESSAGE[code], ...(issues && { issues: [...issues] }) } };
}
