import * as z from 'zod/mini';
import {
  type Board,
  BoardInfo,
  RECORDS,
  type RecordOf,
  ROOT_NAMES,
  type RootName,
  SCHEMA_VERSION,
  TEXT_FIELDS,
} from './board.ts';
import { migrate } from './migrations.ts';

const FileInfo = z.omit(BoardInfo, { schemaVersion: true, locked: true, epoch: true });

/** The JSON file: plain strings for shared texts, `holders` as a list of actor ids, `people` only where asked for. */
export type BoardFile = {
  format: 'arvoverkko';
  version: typeof SCHEMA_VERSION;
  board: z.infer<typeof FileInfo>;
} & { [R in RootName]: RecordOf<R>[] };

/** What is wrong with one part of a file, and where: a path such as `flows/3/deliverable`. */
interface FileProblem {
  code: 'notJson' | 'notBoardFile' | 'newerVersion' | 'invalidRecord' | 'duplicateId' | 'missingEnd';
  at: string;
}

const Envelope = z.object({
  format: z.literal('arvoverkko'),
  version: z.int().check(z.positive()),
  board: z.unknown(),
});

/**
 * Board → file. Records stand in the order of their ids and fields in that of the schema, so that the same board always
 * gives the same file, and an empty text is left out.
 */
export function toBoardFile(board: Board, include: { people: boolean }): Partial<BoardFile> {
  const { title, question, locale } = board.board;
  const file: Partial<BoardFile> = {
    format: 'arvoverkko',
    version: SCHEMA_VERSION,
    board: { title, question, locale },
  };
  for (const root of ROOT_NAMES) {
    if (root === 'people' && !include.people) continue;
    const records = [...board[root].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    Object.assign(file, { [root]: records.map((record) => withoutEmptyTexts(root, record)) });
  }
  return file;
}

function withoutEmptyTexts(root: RootName, record: object): object {
  const texts = TEXT_FIELDS[root];
  const values: Record<string, unknown> = { ...record };
  return Object.fromEntries(
    Object.keys(RECORDS[root].shape)
      .map((field) => [field, values[field]] as const)
      .filter(([field, value]) => value !== undefined && !(value === '' && texts.includes(field))),
  );
}

/** What could be read of a file, and every record that could not; `file` is null when nothing can be read at all. */
interface ReadFile {
  file: BoardFile | null;
  problems: FileProblem[];
}

/** Reads the text of a file. */
export function parseBoardFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { file: null, problems: [{ code: 'notJson', at: '' }] };
  }
  return readBoardFile(json);
}

/** Reads what a file's JSON holds. */
export function readBoardFile(json: unknown): ReadFile {
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return { file: null, problems: [{ code: 'notBoardFile', at: '' }] };
  if (envelope.data.version > SCHEMA_VERSION)
    return { file: null, problems: [{ code: 'newerVersion', at: 'version' }] };

  const raw = migrate(json as Record<string, unknown>);
  const info = FileInfo.safeParse(raw['board']);
  if (!info.success) return { file: null, problems: [{ code: 'notBoardFile', at: 'board' }] };

  const problems: FileProblem[] = [];
  const sound = Object.fromEntries(ROOT_NAMES.map((root) => [root, soundRecords(root, raw[root], problems)]));
  const whole = withoutMissingEnds(sound as Sound, problems);
  const roots = Object.fromEntries(ROOT_NAMES.map((root) => [root, whole[root].map(({ record }) => record)]));
  const file = { format: 'arvoverkko', version: SCHEMA_VERSION, board: info.data, ...roots } as unknown as BoardFile;
  return { file, problems };
}

/** Records with their places in the file, by which problems are named. */
type Sound = { [R in RootName]: { index: number; record: RecordOf<R> }[] };

function soundRecords(root: RootName, value: unknown, problems: FileProblem[]): { index: number; record: unknown }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ code: 'invalidRecord', at: root });
    return [];
  }
  const seen = new Set<string>();
  const records: { index: number; record: unknown }[] = [];
  value.forEach((candidate: unknown, index) => {
    const parsed = RECORDS[root].safeParse(candidate);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('/') ?? '';
      problems.push({ code: 'invalidRecord', at: [root, index, path].filter((part) => part !== '').join('/') });
    } else if (seen.has(parsed.data.id)) {
      problems.push({ code: 'duplicateId', at: `${root}/${index}` });
    } else {
      seen.add(parsed.data.id);
      records.push({ index, record: parsed.data });
    }
  });
  return records;
}

function withoutMissingEnds(sound: Sound, problems: FileProblem[]): Sound {
  const actors = new Set(sound.actors.map(({ record }) => record.id));
  const keep = <R extends RootName>(root: R, whole: (record: RecordOf<R>) => boolean): Sound[R] =>
    sound[root].filter(({ record, index }) => {
      if (whole(record)) return true;
      problems.push({ code: 'missingEnd', at: `${root}/${index}` });
      return false;
    }) as Sound[R];
  const items = keep('items', (item) => actors.has(item.actor));
  const itemIds = new Set(items.map(({ record }) => record.id));
  return {
    ...sound,
    items,
    flows: keep('flows', (flow) => actors.has(flow.from) && actors.has(flow.to)),
    answers: keep('answers', (answer) => actors.has(answer.actor) && itemIds.has(answer.item)),
  };
}

/**
 * Cuts a file into files that can be brought in one after the other: itself where it is small enough, else files of one
 * root each, in an order in which each can stand on the ones before.
 * @param size how many characters of JSON the records of one part may have together; a longer record is a part alone
 */
export function* fileParts(file: BoardFile, size: number): Generator<BoardFile> {
  if (JSON.stringify(file).length <= size) {
    yield file;
    return;
  }
  const empty = Object.fromEntries(ROOT_NAMES.map((root) => [root, []]));
  for (const root of ROOT_NAMES) {
    let part: object[] = [];
    let length = 0;
    for (const record of file[root]) {
      const more = JSON.stringify(record).length;
      if (part.length > 0 && length + more > size) {
        yield { ...file, ...empty, [root]: part };
        part = [];
        length = 0;
      }
      part.push(record);
      length += more;
    }
    if (part.length > 0) yield { ...file, ...empty, [root]: part };
  }
}
