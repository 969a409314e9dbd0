import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { ROOT_NAMES, SCHEMA_VERSION } from '../../shared/board/board.ts';
import { parseBoardFile, toBoardFile } from '../../shared/board/boardFile.ts';
import { migrate } from '../../shared/board/migrations.ts';
import { admit } from '../../shared/document/admit.ts';
import { openRoots } from '../../shared/document/layout.ts';
import { readBoard } from '../../shared/document/readBoard.ts';

const frozen = (name: string) => readFileSync(new URL(name, import.meta.url));

/**
 * Boards as each version of the code wrote them: the same one as a file and as a document in use, with every root
 * filled. They are never written again; a new version adds its own.
 */
describe.each([1])('a board of version %i', (version) => {
  const json = frozen(`v${version}.json`).toString('utf8');

  function frozenDocument(): { doc: Y.Doc; refusal: unknown } {
    const doc = new Y.Doc();
    openRoots(doc);
    let refusal: unknown = 'not judged';
    doc.once('afterTransaction', (transaction: Y.Transaction) => {
      refusal = admit(doc, transaction, { participant: 'leader' as never, role: 'facilitator' });
    });
    Y.applyUpdate(doc, frozen(`v${version}.bin`));
    return { doc, refusal };
  }

  test('migrates to the current version', () => {
    expect(migrate(JSON.parse(json))).toMatchObject({ format: 'arvoverkko', version: SCHEMA_VERSION });
  });

  test('loads from its file with nothing lost', () => {
    const { file, problems } = parseBoardFile(json);
    expect(problems).toEqual([]);
    for (const root of ROOT_NAMES) expect(file?.[root].length).toBeGreaterThan(0);
  });

  test('loads from its document as the same board', () => {
    const { file } = parseBoardFile(json);
    const written = toBoardFile(readBoard(frozenDocument().doc), { people: true });
    expect(parseBoardFile(JSON.stringify(written))).toEqual({ file, problems: [] });
  });

  test('passes the gate', () => {
    expect(frozenDocument().refusal).toBeNull();
  });
});

test.each([0, 1.5, SCHEMA_VERSION + 1, '1', undefined])('a board of version %s is not guessed at', (version) => {
  expect(() => migrate({ format: 'arvoverkko', version })).toThrow(RangeError);
});
