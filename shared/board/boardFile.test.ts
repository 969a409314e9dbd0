import { describe, expect, test } from 'vitest';
import { malluAuto } from '../templates/malluAuto.ts';
import { ROOT_NAMES } from './board.ts';
import { type BoardFile, fileParts, parseBoardFile } from './boardFile.ts';

type Json = Record<string, unknown>;
const sound = (): Json => JSON.parse(JSON.stringify(malluAuto('fi'))) as Json;
const parse = (file: unknown) => parseBoardFile(JSON.stringify(file));
const idsOf = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);

describe('a file that is no board', () => {
  test.each([
    ['broken JSON', '{"format": "arvoverkko", ', 'notJson'],
    ['nothing', '', 'notJson'],
    ['a list', '[]', 'notBoardFile'],
    ['null', 'null', 'notBoardFile'],
    ['another format', '{"format": "miro", "version": 1, "board": {}}', 'notBoardFile'],
    ['no version', '{"format": "arvoverkko", "board": {}}', 'notBoardFile'],
    ['version 0', '{"format": "arvoverkko", "version": 0, "board": {}}', 'notBoardFile'],
  ])('%s', (_, text, code) => {
    expect(parseBoardFile(text)).toEqual({ file: null, problems: [{ code, at: '' }] });
  });

  test('a board without a title', () => {
    expect(parse({ ...sound(), board: { question: '', locale: 'fi' } })).toEqual({
      file: null,
      problems: [{ code: 'notBoardFile', at: 'board' }],
    });
  });

  test('one that a newer version wrote', () => {
    expect(parse({ ...sound(), version: 2 })).toEqual({
      file: null,
      problems: [{ code: 'newerVersion', at: 'version' }],
    });
  });
});

describe('a file with some unsound records', () => {
  test('keeps the sound ones and names each of the others by its path', () => {
    const file = sound();
    const actors = file['actors'] as Json[];
    (actors[2] as Json)['sector'] = 'guild';
    actors.push({ id: 'new', sector: 'group', x: 0, y: 0 }, { ...(actors[0] as Json) });
    (file['flows'] as Json[]).push({ nonsense: true });
    const { file: read, problems } = parse({ ...file, roles: { host: {} } });
    expect(problems).toEqual([
      { code: 'invalidRecord', at: 'actors/2/sector' },
      { code: 'invalidRecord', at: 'actors/8/name' },
      { code: 'duplicateId', at: 'actors/9' },
      { code: 'invalidRecord', at: 'roles' },
      { code: 'invalidRecord', at: expect.stringMatching(/^flows\/22\//) },
      // what hung on the actor that was left out
      ...[
        { code: 'missingEnd', at: expect.stringMatching(/^items\//) },
        { code: 'missingEnd', at: expect.stringMatching(/^items\//) },
        { code: 'missingEnd', at: expect.stringMatching(/^flows\//) },
        { code: 'missingEnd', at: expect.stringMatching(/^flows\//) },
        { code: 'missingEnd', at: expect.stringMatching(/^flows\//) },
      ],
    ]);
    expect(read?.actors).toHaveLength(7);
    expect(read?.flows).toHaveLength(19);
    expect(read?.roles).toEqual([]);
  });

  test('flows, items and answers without their ends are reported where the file has them', () => {
    const file = sound();
    const { file: read, problems } = parse({
      ...file,
      flows: [
        { nonsense: true },
        ...(file['flows'] as Json[]),
        { ...((file['flows'] as Json[])[0] as Json), id: 'lost', to: 'nobody' },
      ],
      items: [{ id: 'lost', actor: 'nobody', kind: 'need', nature: 'tangible', text: 'tilat' }],
      answers: [{ id: 'lost', actor: 'martat', item: 'lost', answer: 'yes' }],
    });
    expect(problems).toContainEqual({ code: 'missingEnd', at: 'flows/23' });
    expect(problems).toContainEqual({ code: 'missingEnd', at: 'items/0' });
    expect(problems).toContainEqual({ code: 'missingEnd', at: 'answers/0' });
    expect(read?.flows).toHaveLength(22);
    expect(read?.items).toEqual([]);
    expect(read?.answers).toEqual([]);
  });

  test('a file without some roots is sound', () => {
    const { board, actors } = sound();
    const { file, problems } = parse({ format: 'arvoverkko', version: 1, board, actors });
    expect(problems).toEqual([]);
    expect(idsOf(file?.actors)).toEqual(idsOf(malluAuto('fi').actors));
    expect(file?.comments).toEqual([]);
  });

  test('names that mean something to JavaScript are only names', () => {
    const { file, problems } = parseBoardFile(
      JSON.stringify(sound()).replace('"actors":[{', '"actors":[{"__proto__":{"admin":true},'),
    );
    expect(problems[0]).toEqual({ code: 'invalidRecord', at: 'actors/0' });
    expect(file).not.toHaveProperty('admin');
  });
});

describe('a file cut into parts', () => {
  const file = parse(sound()).file as BoardFile;
  const wordy: BoardFile = {
    ...file,
    actors: file.actors.map((actor, index) => ({ ...actor, description: 'ö'.repeat(index * 100) })),
  };
  const recordsOf = (part: BoardFile) => ROOT_NAMES.flatMap((root): object[] => part[root]);

  test('is left whole where it is small', () => {
    expect([...fileParts(file, 200_000)]).toEqual([file]);
  });

  test('has every record once, in the order of the file', () => {
    const parts = [...fileParts(wordy, 2_000)];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap(recordsOf)).toEqual(recordsOf(wordy));
  });

  test('has no part over the size but a record that is over it alone', () => {
    for (const size of [10, 700, 2_000]) {
      for (const part of fileParts(wordy, size)) {
        const lengths = recordsOf(part).map((record) => JSON.stringify(record).length);
        const total = lengths.reduce((sum, length) => sum + length, 0);
        expect(lengths.length === 1 || total <= size).toBe(true);
      }
    }
  });
});
