import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { LOCALES } from '../shared/board/board.ts';
import { createBoard } from '../shared/document/commands/createBoard.ts';
import { importBoard } from '../shared/document/commands/importBoard.ts';
import { readBoard } from '../shared/document/readBoard.ts';
import { drawBoard } from '../shared/drawing/drawBoard.ts';
import { loadMessages } from '../shared/i18n/loadMessages.ts';
import { translator } from '../shared/i18n/translate.ts';
import { malluAuto } from '../shared/templates/malluAuto.ts';

// After a change to the drawing or the example: npx vitest run tests/exampleMap.test.ts -u
test.each(LOCALES)('the start page shows the example as it is drawn today in %s', async (locale) => {
  const template = malluAuto(locale);
  const doc = new Y.Doc();
  createBoard(doc, template.board);
  importBoard(doc, template);
  const { svg } = drawBoard(readBoard(doc), translator(locale, await loadMessages[locale]()));
  await expect(svg).toMatchFileSnapshot(`../client/public/example-${locale}.svg`);
});
