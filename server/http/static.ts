import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { errorAnswer } from './errors.ts';
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

/** What is worth the processor's time to compress. */
const COMPRESSIBLE = /^(text\/|application\/|image\/svg)/;

interface StaticFile {
  type: string;
  body: Buffer<ArrayBuffer>;
  gzipped: Buffer<ArrayBuffer> | null;
  etag: string;
}

/**
 * The built client, read into memory: nothing but what was there at the start can be asked for. Every address that is
 * not a file's is a page, and every page is index.html.
 */
export function staticRoutes(clientDir: string): Hono {
  const files = readFiles(clientDir);
  const page = files.get('/index.html')?.body.toString();
  return new Hono().get('/*', (c) => {
    const path = c.req.path;
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return fileAnswer(c, path, file);
    const isPage = !path.startsWith('/api/') && !path.startsWith('/sync/') && extname(path) === '';
    if (!isPage && path !== '/index.html') return errorAnswer(c, 'notFound');
    if (page === undefined) return c.text('The client is not built: npm run build\n', 404);
    const { nonce } = pagePolicy(c);
    c.header('Cache-Control', 'no-cache');
    return c.html(page.replaceAll('__CSP_NONCE__', nonce));
  });
}

function fileAnswer(c: Context, path: string, { type, body, gzipped, etag }: StaticFile): Response {
  // Vite puts a hash into the name of everything in /assets.
  c.header('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (path === '/sw.js') workerPolicy(c);
  c.header('ETag', etag);
  c.header('Vary', 'Accept-Encoding');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('Content-Type', type);
  if (!gzipped || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(body);
  c.header('Content-Encoding', 'gzip');
  return c.body(gzipped);
}

function readFiles(directory: string): Map<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  if (!existsSync(directory)) return files;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(entry.name)] ?? 'application/octet-stream';
    const body = readFileSync(path);
    files.set(`/${relative(directory, path).split(sep).join('/')}`, {
      type,
      body,
      gzipped: COMPRESSIBLE.test(type) ? gzipSync(body) : null,
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    });
  }
  return files;
}
