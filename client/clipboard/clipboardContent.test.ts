import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fragmentOf } from '../../shared/board/fragment.ts';
import { createBoard } from '../../shared/document/commands/createBoard.ts';
import { importBoard } from '../../shared/document/commands/importBoard.ts';
import { putRecord } from '../../shared/document/commands/records.ts';
import { readBoard } from '../../shared/document/readBoard.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { malluAuto } from '../../shared/templates/malluAuto.ts';
import { readClipboard, toClipboard } from './clipboardContent.ts';

const t = translator('fi', await loadMessages.fi());

function fragment(ids: readonly string[] = ['mallu-auto', 'municipality', 'idea']) {
  const doc = new Y.Doc();
  createBoard(doc, { title: 'Kylän verkko', question: '', locale: 'fi' });
  importBoard(doc, malluAuto('fi'));
  putRecord(doc, 'notes', { id: 'idea' as never, text: 'Kahvit & <pulla>\n"maanantaina"', x: 0, y: 0 });
  return fragmentOf(readBoard(doc), new Set(ids));
}

const html = (json: string) => `<ul data-arvoverkko="${Buffer.from(json).toString('base64')}"><li>x</li></ul>`;

test('what is copied can be pasted whole, whatever letters are in it', () => {
  const copied = fragment();
  expect(readClipboard(toClipboard(copied, t))).toEqual({ kind: 'fragment', fragment: copied });
});

test('other programs get names and sentences', () => {
  const { plain, html } = toClipboard(fragment(), t);
  expect(plain.split('\n')).toEqual(
    expect.arrayContaining(['Mallu-auto', 'Rantakylän kunta', 'Rantakylän kunta → Mallu-auto: avustus']),
  );
  expect(html).toContain('<li>Mallu-auto</li>');
  expect(html).toContain('Kahvit &#38; &#60;pulla&#62;<br>&#34;maanantaina&#34;');
});

test('a browser that wraps the HTML in a page of its own changes nothing', () => {
  const content = toClipboard(fragment(), t);
  const wrapped = `<html><body><!--StartFragment--><meta charset="utf-8">${content.html}<!--EndFragment--></body></html>`;
  expect(readClipboard({ ...content, html: wrapped }).kind).toBe('fragment');
});

describe('what is not ours', () => {
  test('is names for new actors, if there are words in it', () => {
    const text = 'Martat\nKunta';
    expect(readClipboard({ plain: text, html: '<p>Martat</p><p>Kunta</p>' })).toEqual({ kind: 'names', text });
    expect(readClipboard({ plain: ' \n', html: '<img>' })).toEqual({ kind: 'nothing' });
  });

  test('is refused as a whole when any of it is not sound', () => {
    const good = fragment();
    const broken = [
      'x',
      '{}',
      JSON.stringify({ ...good, actors: [{ ...good.actors[0], sector: 'pirates' }] }),
      JSON.stringify({ ...good, actors: [good.actors[0]] }),
      JSON.stringify({ ...good, actors: [...good.actors, good.actors[0]] }),
    ];
    for (const json of broken) expect(readClipboard({ plain: 'x', html: html(json) })).toEqual({ kind: 'unreadable' });
    expect(readClipboard({ plain: 'x', html: '<ul data-arvoverkko="%%%">' })).toEqual({ kind: 'names', text: 'x' });
    expect(readClipboard({ plain: 'x', html: '<ul data-arvoverkko="/////w==">' })).toEqual({ kind: 'unreadable' });
  });

  test('is told apart when it comes from a newer version', () => {
    const newer = JSON.stringify({ ...fragment(), version: 99 });
    expect(readClipboard({ plain: '', html: html(newer) })).toEqual({ kind: 'newerVersion' });
  });

  test('is not read at all when it is huge', () => {
    expect(readClipboard({ plain: 'x'.repeat(9_000_000), html: '' })).toEqual({ kind: 'tooLarge' });
  });
});
