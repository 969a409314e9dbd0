import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { cookieName } from '../access/Sessions.ts';
import { chooseEncoding, ENCODINGS, type Encoding } from './contentEncoding.ts';
import { errorAnswer } from './errors.ts';
import { preloads } from './preloads.ts';
import { pagePolicy, workerPolicy } from './securityHeaders.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** How the files are called that the build has compressed beforehand, beside the file itself. */
const SUFFIXES: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

interface StaticFile {
  type: string;
  body: Buffer<ArrayBuffer>;
  encoded: Partial<Record<Encoding, Buffer<ArrayBuffer>>>;
  hash: string;
}

/**
 * The built client, read into memory: nothing but what was there at the start can be asked for. Every address that is
 * not a file's is a page, and every page is index.html.
 */
export function staticRoutes(clientDir: string): Hono {
  const files = readFiles(clientDir);
  const page = files.get('/index.html')?.body.toString();
  const preloadsOf = preloads(clientDir);
  return new Hono().get('/*', (c) => {
    const path = c.req.path;
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return fileAnswer(c, path, file);
    const isPage = !path.startsWith('/api/') && !path.startsWith('/sync/') && extname(path) === '';
    if (!isPage && path !== '/index.html') return errorAnswer(c, 'notFound');
    if (page === undefined) return c.text('The client is not built: npm run build\n', 404);
    const { nonce } = pagePolicy(c);
    c.header('Cache-Control', 'no-cache');
    const links = preloadsOf(c.req.header('accept-language') ?? '', workshopOf(c, path));
    return c.html(page.replaceAll('__CSP_NONCE__', nonce).replace('</head>', `${links}</head>`));
  });
}

/** The workshop whose page it is, if who asks has joined it here before; who hasn't reads the join page first. */
function workshopOf(c: Context, path: string): string | null {
  const workshop = /^\/w\/([\w-]+)/.exec(path)?.[1];
  return workshop !== undefined && getCookie(c, cookieName(workshop)) !== undefined ? workshop : null;
}

function fileAnswer(c: Context, path: string, { type, body, encoded, hash }: StaticFile): Response {
  // Vite puts a hash into the name of everything in /assets.
  c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (path === '/sw.js') workerPolicy(c);
  const available = ENCODINGS.filter((encoding) => encoded[encoding]);
  const encoding = chooseEncoding(c.req.header('accept-encoding') ?? '', available);
  const etag = encoding ? `"${hash}-${encoding}"` : `"${hash}"`;
  c.header('ETag', etag);
  if (available.length > 0) c.header('Vary', 'Accept-Encoding');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('Content-Type', type);
  if (encoding) c.header('Content-Encoding', encoding);
  return c.body((encoding && encoded[encoding]) ?? body);
}

function readFiles(directory: string): Map<string, StaticFile> {
  const bodies = new Map<string, Buffer<ArrayBuffer>>();
  if (!existsSync(directory)) return new Map();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    bodies.set(`/${relative(directory, path).split(sep).join('/')}`, readFileSync(path));
  }
  const files = new Map<string, StaticFile>();
  for (const [path, body] of bodies) {
    if (isTwin(path, bodies)) continue;
    const encoded: StaticFile['encoded'] = {};
    for (const encoding of ENCODINGS) {
      const twin = bodies.get(path + SUFFIXES[encoding]);
      if (twin) encoded[encoding] = twin;
    }
    files.set(path, {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      body,
      encoded,
      hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    });
  }
  return files;
}

/** Whether it is another file, compressed: that has no address of its own. */
const isTwin = (path: string, bodies: ReadonlyMap<string, unknown>): boolean =>
  ENCODINGS.some(
    (encoding) => path.endsWith(SUFFIXES[encoding]) && bodies.has(path.slice(0, -SUFFIXES[encoding].length)),
  );
