import fc from 'fast-check';
import { SECTORS } from './actor.ts';
import { LOCALES } from './board.ts';
import type { BoardFile } from './boardFile.ts';
import { LAYERS, NATURES, STAGES } from './flow.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const optionalLine = fc.string({ unit: 'grapheme', maxLength: 40 });
const line = optionalLine.map((text) => `L${text}`);
const coordinate = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const place = { x: coordinate, y: coordinate };
const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
const isoDate = date.map((day) => day.toISOString().slice(0, 10));

/** A record with all of `required` and any of `optional`; a shared text is left out rather than empty. */
function record<R extends object, O extends object>(
  required: { [F in keyof R]: fc.Arbitrary<R[F]> },
  optional: { [F in keyof O]: fc.Arbitrary<O[F]> },
): fc.Arbitrary<object> {
  return fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  });
}

const many = (record: fc.Arbitrary<object>) =>
  fc.uniqueArray(record, { maxLength: 6, selector: (one) => (one as { id: string }).id });

/** Any sound board file, its records in the order of their ids and with both ends. */
export const boardFiles: fc.Arbitrary<BoardFile> = fc
  .tuple(
    many(
      record(
        { id, name: line, sector: fc.constantFrom(...SECTORS), ...place },
        {
          description: line,
          activities: line,
          audience: line,
          strengths: line,
          area: optionalLine,
          website: optionalLine,
          contact: optionalLine,
          businessId: optionalLine,
          absent: fc.boolean(),
          pinned: fc.boolean(),
        },
      ),
    ),
    many(
      record(
        { id, name: line, holders: fc.uniqueArray(id, { maxLength: 4 }).map((ids) => ids.sort()) },
        { description: line },
      ),
    ),
    many(
      record(
        { id, kind: fc.constantFrom('resource', 'offer', 'need'), nature: fc.constantFrom(...NATURES), text: line },
        {},
      ),
    ),
    many(
      record(
        {
          id,
          nature: fc.constantFrom(...NATURES),
          deliverable: line,
          stage: fc.constantFrom(...STAGES),
          layer: fc.constantFrom(...LAYERS),
        },
        {
          costTangible: line,
          costIntangible: line,
          benefitTangible: line,
          benefitIntangible: line,
          missed: line,
          sequence: fc.nat(100_000),
          owner: optionalLine,
          reviewOn: isoDate,
        },
      ),
    ),
    many(record({ id, answer: fc.constantFrom('yes', 'no', 'try', 'unknown') }, {})),
    fc.record({
      agreements: many(
        record(
          { id, kind: fc.constantFrom('rule', 'steering', 'measure') },
          {
            text: line,
            owner: optionalLine,
            meets: optionalLine,
            baseline: optionalLine,
            target: optionalLine,
            reviewOn: isoDate,
          },
        ),
      ),
      people: many(record({ id, alias: optionalLine }, { actor: id, absent: fc.boolean() })),
      notes: many(record({ id, ...place }, { text: line })),
      areas: many(
        record({ id, name: line, ...place, width: fc.integer({ min: 1, max: 999 }), height: fc.constant(80) }, {}),
      ),
      comments: many(
        record(
          {
            id,
            on: fc.record({ root: fc.constantFrom('actors', 'notes', 'comments'), id }),
            by: id,
            at: date.map((time) => time.toISOString()),
            text: line,
          },
          { resolved: fc.boolean(), about: optionalLine, withdrawn: fc.boolean() },
        ),
      ),
      board: fc.record({ title: line, question: optionalLine, locale: fc.constantFrom(...LOCALES) }),
    }),
    fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  )
  .map(([actors, roles, items, flows, answers, { board, ...others }, dice]) => {
    const pick = (from: object[], i: number) => (from[(dice[i % 4] as number) % from.length] as { id: string }).id;
    const owned = actors.length > 0 ? items.map((item, i) => ({ ...item, actor: pick(actors, i) })) : [];
    const ended =
      actors.length > 0 ? flows.map((flow, i) => ({ ...flow, from: pick(actors, i), to: pick(actors, i + 1) })) : [];
    const given =
      owned.length > 0 ? answers.map((one, i) => ({ ...one, actor: pick(actors, i), item: pick(owned, i) })) : [];
    const sorted = (records: object[]) => (records as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));
    const roots = { actors, roles, items: owned, flows: ended, answers: given, ...others };
    return {
      format: 'arvoverkko',
      version: 1,
      board,
      ...Object.fromEntries(Object.entries(roots).map(([root, records]) => [root, sorted(records)])),
    } as unknown as BoardFile;
  });
