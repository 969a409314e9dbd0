import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a phone downloads before its owner can press Join, in bytes of JavaScript after gzip. */
const BUDGET = 250_000;

const BUILD = new URL('../dist/client/', import.meta.url);

/** Loaded on every page before anything is shown, though by a dynamic import: one language. The largest counts. */
const LANGUAGES = ['../shared/i18n/fi.json', '../shared/i18n/sv.json', '../shared/i18n/en.json'];

interface Chunk {
  file: string;
  imports?: string[];
}

const manifest: Record<string, Chunk> = JSON.parse(readFileSync(new URL('.vite/manifest.json', BUILD), 'utf8'));

/** The chunk and everything it imports statically. */
function filesOf(name: string, found = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}.`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

const gzipped = (file: string): number => gzipSync(readFileSync(new URL(file, BUILD))).length;
const sizeOf = (name: string): number => [...filesOf(name)].reduce((sum, file) => sum + gzipped(file), 0);

const language = LANGUAGES.reduce((largest, name) => (sizeOf(name) > sizeOf(largest) ? name : largest));
const firstLoad = new Set([...filesOf('index.html'), ...filesOf(language)]);
const rows = [...firstLoad].map((file) => ({ file, bytes: gzipped(file) })).sort((a, b) => b.bytes - a.bytes);
const total = rows.reduce((sum, { bytes }) => sum + bytes, 0);

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
for (const { file, bytes } of rows) console.log(`${kB(bytes)}  ${file}`);
console.log(`${kB(total)}  before joining, of ${kB(BUDGET).trim()}`);
if (total > BUDGET) {
  console.error('The first load is over its budget.');
  process.exit(1);
}
