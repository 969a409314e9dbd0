import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FONT } from '../server/http/preloads.ts';

/** What a phone downloads before its owner can press Join, in bytes of JavaScript after gzip. */
const JOIN_BUDGET = 105_000;
/** All that a browser that has joined downloads before an empty board can be used, in bytes as they are sent. */
const BOARD_BUDGET = 269_500;

const BUILD = new URL('../dist/client/', import.meta.url);

/** Loaded on every page before anything is shown, though by a dynamic import: one language. The largest counts. */
const LANGUAGES = ['fi', 'sv', 'en'].map((locale) => `../shared/i18n/${locale}.json?first`);

interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  css?: string[];
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', BUILD), 'utf8'));

/** The chunk and everything that comes with it statically. */
function filesOf(name: string | undefined, found = new Set<string>()): Set<string> {
  const chunk = manifest[name ?? ''];
  if (!chunk) throw new Error(`The build has no ${name}.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const sheet of chunk.css ?? []) found.add(sheet);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

/** The files of a chunk that vite.config.ts names. */
const filesOfNamed = (wanted: string): Set<string> =>
  filesOf(Object.keys(manifest).find((name) => manifest[name]?.name === wanted));

const gzipped = (file: string): number => gzipSync(readFileSync(new URL(file, BUILD))).length;
const sent = (file: string): number => {
  const compressed = new URL(`${file}.br`, BUILD);
  return readFileSync(existsSync(compressed) ? compressed : new URL(file, BUILD)).length;
};
const sum = (files: Iterable<string>, sizeOf: (file: string) => number): number =>
  [...files].reduce((total, file) => total + sizeOf(file), 0);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** Prints the files, largest first, and tells whether they are within the budget. */
function isWithin(budget: number, what: string, files: Iterable<string>, sizeOf: (file: string) => number): boolean {
  const total = sum(files, sizeOf);
  for (const file of [...files].sort((a, b) => sizeOf(b) - sizeOf(a))) console.log(`${kB(sizeOf(file))}  ${file}`);
  console.log(`${kB(total)}  ${what}, of ${kB(budget).trim()}\n`);
  return total <= budget;
}

const languages = LANGUAGES.map((name) => filesOf(name));
const language = languages.reduce((a, b) => (sum(b, sent) > sum(a, sent) ? b : a));
const joining = new Set([...filesOf('index.html'), ...filesOfNamed('app'), ...language]);

const isJoinSmall = isWithin(
  JOIN_BUDGET,
  'of JavaScript before joining',
  [...joining].filter((file) => file.endsWith('.js')),
  gzipped,
);
const isBoardSmall = isWithin(
  BOARD_BUDGET,
  'before an empty board',
  new Set(['index.html', ...filesOf(FONT), ...joining, ...filesOfNamed('board')]),
  sent,
);
if (!isJoinSmall || !isBoardSmall) {
  console.error('The first load is over its budget.');
  process.exit(1);
}
