import * as z from 'zod/mini';
import { Actor } from './actor.ts';
import { Agreement } from './agreement.ts';
import { Answer } from './answer.ts';
import { Area } from './area.ts';
import { Comment } from './comment.ts';
import { line, optionalLine, paragraph } from './fields.ts';
import { Flow } from './flow.ts';
import type {
  ActorId,
  AgreementId,
  AnswerId,
  AreaId,
  CommentId,
  FlowId,
  ItemId,
  NoteId,
  ParticipantId,
  RoleId,
} from './ids.ts';
import { Item } from './item.ts';
import { Note } from './note.ts';
import { Person } from './person.ts';
import { Role } from './role.ts';

/** The languages of the product and of a board. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

/** The shape of document and file that this code reads and writes; older ones pass through `migrations.ts`. */
export const SCHEMA_VERSION = 1;

/** What a board says of itself: its title and the shared question, seen from the resident's side. */
export const BoardInfo = z.strictObject({
  title: line,
  question: optionalLine,
  locale: Locale,
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** nobody but a facilitator may change the map; belongs to the room, so that a file has none of it */
  locked: z.optional(z.boolean()),
  /** how often the document has been written anew; none for the first one. The server's alone, and in no file */
  epoch: z.optional(z.int().check(z.positive())),
});
export type BoardInfo = z.infer<typeof BoardInfo>;

/** The roots that hold many records, each with the record's schema; the order is that of the file format. */
export const RECORDS = {
  actors: Actor,
  roles: Role,
  items: Item,
  flows: Flow,
  answers: Answer,
  agreements: Agreement,
  people: Person,
  notes: Note,
  areas: Area,
  comments: Comment,
} as const;
export type RootName = keyof typeof RECORDS;
export const ROOT_NAMES = Object.keys(RECORDS) as RootName[];

/** A record of any root, as plain data. */
export type RecordOf<R extends RootName> = z.infer<(typeof RECORDS)[R]>;

/** The fields of a record that people write together, derived from its schema. */
export const TEXT_FIELDS = Object.fromEntries(
  ROOT_NAMES.map((root) => {
    const shape: Record<string, unknown> = RECORDS[root].shape;
    return [root, Object.keys(shape).filter((field) => shape[field] === paragraph)];
  }),
) as unknown as Record<RootName, readonly string[]>;

/** A plain, immutable picture of one board. A flow, item or answer whose actor is gone is not in it. */
export interface Board {
  readonly board: BoardInfo;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly answers: ReadonlyMap<AnswerId, Answer>;
  readonly agreements: ReadonlyMap<AgreementId, Agreement>;
  readonly people: ReadonlyMap<ParticipantId, Person>;
  readonly notes: ReadonlyMap<NoteId, Note>;
  readonly areas: ReadonlyMap<AreaId, Area>;
  readonly comments: ReadonlyMap<CommentId, Comment>;
}
