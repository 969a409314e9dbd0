import * as z from 'zod/mini';
import { Locale } from '../board/board.ts';
import { LINE_LIMIT } from '../board/fields.ts';
import { ParticipantId } from '../board/ids.ts';

export const ROLES = ['facilitator', 'participant', 'viewer'] as const;
/** What a link lets its holder do. */
export const AccessRole = z.enum(ROLES);
export type AccessRole = z.infer<typeof AccessRole>;

const TEMPLATES = ['mallu-auto', 'end-of-life-care', 'service-bus', 'elder-care-arts', 'village-plan'] as const;
export const TemplateId = z.enum(TEMPLATES);
export type TemplateId = z.infer<typeof TemplateId>;

export const Workshop = z.object({
  id: z.string(),
  title: z.string(),
  locale: Locale,
  /** ISO time */
  createdAt: z.iso.datetime(),
  /** the day after which the workshop is deleted */
  retainUntil: z.iso.date(),
});
export type Workshop = z.infer<typeof Workshop>;

export const BoardRef = z.object({ id: z.string(), title: z.string() });
export type BoardRef = z.infer<typeof BoardRef>;

export const Links = z.object({ facilitator: z.url(), participant: z.url(), viewer: z.url() });
export type Links = z.infer<typeof Links>;

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE_LIMIT));

/** POST /api/workshops */
export const CreateWorkshop = z.object({
  title,
  locale: Locale,
  template: z.optional(TemplateId),
  /** one board for each table; one board without */
  tables: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
});
export type CreateWorkshop = z.infer<typeof CreateWorkshop>;
export const WorkshopCreated = z.object({ workshop: Workshop, boards: z.array(BoardRef), links: Links });
export type WorkshopCreated = z.infer<typeof WorkshopCreated>;

/** POST /api/join */
export const Join = z.object({
  token: z.string().check(z.minLength(1), z.maxLength(200)),
  alias: z.optional(z.string().check(z.trim(), z.maxLength(LINE_LIMIT))),
});
export type Join = z.infer<typeof Join>;
export const Joined = z.object({
  workshop: Workshop,
  boards: z.array(BoardRef),
  role: AccessRole,
  participant: z.object({ id: ParticipantId, alias: z.string() }),
  session: z.string(),
});
export type Joined = z.infer<typeof Joined>;

/** GET /api/workshops/:id */
export const WorkshopView = z.omit(Joined, { session: true });
export type WorkshopView = z.infer<typeof WorkshopView>;

/** PATCH /api/workshops/:id */
export const EditWorkshop = z
  .object({ title: z.optional(title), retainUntil: z.optional(z.iso.date()) })
  .check(z.refine((edit) => edit.title !== undefined || edit.retainUntil !== undefined));
export type EditWorkshop = z.infer<typeof EditWorkshop>;

/** POST /api/workshops/:id/boards */
export const CreateBoard = z.object({ title });
export type CreateBoard = z.infer<typeof CreateBoard>;

/** POST /api/workshops/:id/links/:role/rotate */
export const LinkRotated = z.object({ link: z.url() });

/** GET /api/settings: what a page needs to know of the server that it runs on. Null where the owner has set nothing. */
export const PublicSettings = z.object({
  operator: z.nullable(z.string()),
  contactEmail: z.nullable(z.email()),
  /** where the data lies, in the owner's words */
  dataLocation: z.nullable(z.string()),
  /** addresses that a phone in the same network can open; empty when the server listens on this machine only */
  reachableAt: z.array(z.url()),
});
export type PublicSettings = z.infer<typeof PublicSettings>;

/** Stable names of what can go wrong; a client turns them into its reader's language. */
const ERROR_CODES = [
  'invalidBody',
  'invalidJson',
  'invalidQuery',
  'unsupportedType',
  'tooLarge',
  'unknownLink',
  'noSession',
  'forbidden',
  'locked',
  'foreignOrigin',
  'notFound',
  'unknownFormat',
  'tooManyRequests',
  'conflict',
  'unreadableFile',
  'tooHeavy',
  'busy',
  'storageAway',
  'internal',
] as const;
export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

export const ErrorBody = z.object({
  error: z.object({ code: ErrorCode, message: z.string(), issues: z.optional(z.array(z.unknown())) }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
