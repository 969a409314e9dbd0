import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../shared/board/board.ts';

/** A chunk in Vite's manifest, which has them by the path of their source, or `_` and their file where they have several. */
interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  css?: string[];
}

/** What index.html names itself. */
const ENTRY = 'index.html';
/** The names that vite.config.ts gives to the chunk of all that every page needs, and to that of what opens a board. */
const APP = 'app';
const SESSION = 'session';
/** What nearly all text is set in, as the manifest names it. */
export const FONT =
  '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const languageOf = (locale: string): string => `../shared/i18n/${locale}.json?first`;

/**
 * Lets what a page asks for later come together with its first files in place of after them. Returns, for the browser's
 * Accept-Language and for the workshop whose board the page will open at once, the link elements that go into its head;
 * none where the client isn't built. Null stands for a page that is to be read first: it gets the font, which would only
 * hold up a board.
 */
export function preloads(clientDir: string): (acceptLanguage: string, workshop: string | null) => string {
  const manifest = readManifest(join(clientDir, '.vite/manifest.json'));
  const named = filesOf(manifest, ENTRY);
  const linksTo = (source: string): string =>
    [...filesOf(manifest, source)]
      .filter((file) => !named.has(file))
      .map(linkTo)
      .join('');
  const linksToNamed = (wanted: string): string => {
    const source = [...manifest].find(([, { name }]) => name === wanted)?.[0];
    return source === undefined ? '' : linksTo(source);
  };
  const appLinks = linksToNamed(APP);
  const sessionLinks = linksToNamed(SESSION);
  const fontLink = linksTo(FONT);
  const languages = new Map(LOCALES.map((locale) => [locale as string, linksTo(languageOf(locale))]));
  return (acceptLanguage, workshop) => {
    const tags = acceptLanguage.split(',').map((range) => range.trim().split(/[-;]/)[0]?.toLowerCase() ?? '');
    const language = tags.find((tag) => languages.has(tag)) ?? 'fi';
    const further = workshop === null || sessionLinks === '' ? fontLink : linkToWorkshop(workshop) + sessionLinks;
    return (languages.get(language) ?? '') + appLinks + further;
  };
}

function readManifest(path: string): ReadonlyMap<string, Chunk> {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>));
}

/** The files of a chunk and of all that it imports statically. */
function filesOf(manifest: ReadonlyMap<string, Chunk>, source: string, found = new Set<string>()): Set<string> {
  const chunk = manifest.get(source);
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const sheet of chunk.css ?? []) found.add(sheet);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, found);
  return found;
}

/** With crossorigin, since Vite asks for them so: an element that asks otherwise would load the file a second time. */
function linkTo(file: string): string {
  if (file.endsWith('.css')) return `<link rel="preload" as="style" crossorigin href="/${file}">`;
  if (file.endsWith('.woff2')) return `<link rel="preload" as="font" crossorigin href="/${file}">`;
  return `<link rel="modulepreload" crossorigin href="/${file}">`;
}

/** As `getWorkshop` of the client asks. Who may not read it gets a refusal here too. */
const linkToWorkshop = (id: string): string =>
  `<link rel="preload" as="fetch" crossorigin href="/api/workshops/${id}">`;
