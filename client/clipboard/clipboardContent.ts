import { type BoardFile, parseBoardFile } from '../../shared/board/boardFile.ts';
import { isEmptyFragment } from '../../shared/board/fragment.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What lies on the clipboard for other programs, and for other boards, tabs and browsers. */
export interface ClipboardContent {
  /** names and flows as sentences, for any program */
  plain: string;
  /** the same as a list, with the fragment itself in an attribute, which browsers keep where they clean what is pasted */
  html: string;
}

/** Characters of HTML that are read: a map of some thousand actors. */
const LARGEST = 8_000_000;

const ATTRIBUTE = 'data-arvoverkko';

export function toClipboard(fragment: BoardFile, t: Translate): ClipboardContent {
  const names = new Map(fragment.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: BoardFile['actors'][number]['id']) => names.get(id) ?? '';
  const things = [
    ...fragment.areas.map(({ name }) => name),
    ...fragment.actors.map(({ name }) => name),
    ...fragment.notes.map(({ text }) => text),
  ];
  const sentences = fragment.flows.map(({ from, to, deliverable }) =>
    t('flow.sentence', { from: nameOf(from), to: nameOf(to), deliverable }),
  );
  const list = [...things, ...sentences].map((line) => `<li>${escapeHtml(line)}</li>`).join('');
  return {
    plain: [things, sentences]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    html: `<ul ${ATTRIBUTE}="${toBase64(JSON.stringify(fragment))}">${list}</ul>`,
  };
}

/** What somebody pastes: a part of a board, names for new actors, or nothing that a board can take. */
export type Pasted =
  | { kind: 'fragment'; fragment: BoardFile }
  | { kind: 'names'; text: string }
  | { kind: 'unreadable' | 'tooLarge' | 'newerVersion' | 'nothing' };

/** Reads what is on the clipboard. Anybody may have put it there, so a fragment that is not wholly sound is refused. */
export function readClipboard({ plain, html }: ClipboardContent): Pasted {
  if (html.length > LARGEST || plain.length > LARGEST) return { kind: 'tooLarge' };
  const encoded = new RegExp(`${ATTRIBUTE}="([A-Za-z0-9+/=]+)"`).exec(html)?.[1];
  if (encoded === undefined) return plain.trim() === '' ? { kind: 'nothing' } : { kind: 'names', text: plain };
  const json = fromBase64(encoded);
  const { file, problems } = parseBoardFile(json ?? '');
  if (problems.some(({ code }) => code === 'newerVersion')) return { kind: 'newerVersion' };
  if (!file || problems.length > 0) return { kind: 'unreadable' };
  return isEmptyFragment(file) ? { kind: 'nothing' } : { kind: 'fragment', fragment: file };
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');

/** Characters that one call takes as arguments. */
const CHUNK = 8192;

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

function fromBase64(encoded: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
