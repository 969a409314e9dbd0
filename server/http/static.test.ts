import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FONT } from './preloads.ts';
import { staticRoutes } from './static.ts';

const SCRIPT = 'console.log(1);'.repeat(200);

/** As Vite writes it. */
const MANIFEST = {
  'index.html': { file: 'assets/main-abc.js', imports: ['_zod.js'], dynamicImports: ['_app.js', '_session.js'] },
  '_zod.js': { file: 'assets/zod-abc.js' },
  '_app.js': {
    file: 'assets/app-abc.js',
    name: 'app',
    imports: ['index.html', '_zod.js'],
    css: ['assets/app-abc.css'],
  },
  '_yjs.js': { file: 'assets/yjs-abc.js' },
  '_session.js': { file: 'assets/session-abc.js', name: 'session', imports: ['_zod.js', '_yjs.js'] },
  '_board.js': { file: 'assets/board-abc.js', name: 'board', imports: ['_app.js', '_session.js'] },
  [FONT]: { file: 'assets/font-abc.woff2' },
  '../shared/i18n/fi.json?first': { file: 'assets/fi-abc.js' },
  '../shared/i18n/sv.json?first': { file: 'assets/sv-abc.js' },
};

let directory: string;
let app: Hono;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  mkdirSync(join(directory, 'client/assets'), { recursive: true });
  mkdirSync(join(directory, 'client/.vite'));
  writeFileSync(join(directory, 'secret.txt'), 'secret');
  writeFileSync(
    join(directory, 'client/index.html'),
    '<head><meta property="csp-nonce" nonce="__CSP_NONCE__"></head><body></body>',
  );
  writeFileSync(join(directory, 'client/assets/main-abc.js'), SCRIPT);
  writeFileSync(join(directory, 'client/assets/main-abc.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(directory, 'client/assets/main-abc.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(directory, 'client/assets/plain-abc.js'), SCRIPT);
  writeFileSync(join(directory, 'client/sw.js'), '');
  writeFileSync(join(directory, 'client/.vite/manifest.json'), JSON.stringify(MANIFEST));
  app = staticRoutes(join(directory, 'client'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const get = async (path: string, headers: Record<string, string> = {}) =>
  await app.request(`http://kartta.example:8080${path}`, { headers: { host: 'kartta.example:8080', ...headers } });

describe('pages', () => {
  it('are index.html at every address, with a nonce of their own', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/index.html', '/w/abc_-1', '/w/abc/b/def', '/saavutettavuus']) {
      const answer = await get(path);
      expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      const nonce = /nonce="([\w-]{20,})"/.exec(await answer.text())?.[1] ?? '';
      expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}';`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  it('name what they load later: the language, the app and the font, or for who has joined the workshop and what opens its board', async () => {
    const links = async (path: string, acceptLanguage: string, cookie = '') => {
      const page = await (await get(path, { 'accept-language': acceptLanguage, cookie })).text();
      return [...page.matchAll(/<link rel="([^"]+)" (?:as="\w+" )?crossorigin href="([^"]+)">(?=.*<\/head>)/g)].map(
        ([, rel, href]) => `${rel} ${href}`,
      );
    };
    const app = ['modulepreload /assets/app-abc.js', 'preload /assets/app-abc.css'];
    const font = 'preload /assets/font-abc.woff2';
    const session = [
      'preload /api/workshops/abc',
      'modulepreload /assets/session-abc.js',
      'modulepreload /assets/yjs-abc.js',
    ];
    const [fi, sv] = ['modulepreload /assets/fi-abc.js', 'modulepreload /assets/sv-abc.js'];
    expect(await links('/', 'fi-FI,fi;q=0.9,en;q=0.8')).toEqual([fi, ...app, font]);
    expect(await links('/w/abc', 'de, sv-FI;q=0.9, fi;q=0.8', 'arvo_abc=x')).toEqual([sv, ...app, ...session]);
    expect(await links('/w/abc/b/x', '', 'a=b; arvo_abc=x')).toEqual([fi, ...app, ...session]);
    expect(await links('/w/abc', '', 'arvo_xyz=x')).toEqual([fi, ...app, font]);
  });

  it('may run their own scripts only, and talk to this server only', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')?.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self' ws://kartta.example:8080 wss://kartta.example:8080");
    expect(policy).toContain("frame-ancestors 'none'");
    const odd = await get('/', { host: "evil.example; script-src 'unsafe-inline'" });
    expect(odd.headers.get('content-security-policy')).not.toContain('evil');
  });
});

describe('files', () => {
  it('are kept for good when their name has a hash, and asked for again when not', async () => {
    expect((await get('/assets/main-abc.js')).headers.get('cache-control')).toMatch(/immutable/);
    for (const path of ['/sw.js', '/.vite/manifest.json']) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      const again = await get(path, { 'if-none-match': answer.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    }
  });

  const script = '/assets/main-abc.js';
  const decode = { br: brotliDecompressSync, gzip: gunzipSync };

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['BR', 'br'],
  ] as const)('travel compressed to whoever takes that: %s', async (acceptEncoding, encoding) => {
    const answer = await get(script, { 'accept-encoding': acceptEncoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.byteLength).toBeLessThan(SCRIPT.length / 5);
    expect(decode[encoding](body).toString()).toBe(SCRIPT);
  });

  it.each(['', 'identity', 'zstd', 'br;q=0, gzip;q=0', '*;q=0', 'identity, br;q=0.5', 'brotli'])(
    'travel as they are to who takes nothing better: %s',
    async (acceptEncoding) => {
      const answer = await get(script, { 'accept-encoding': acceptEncoding });
      expect(answer.headers.has('content-encoding')).toBe(false);
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(await answer.text()).toBe(SCRIPT);
    },
  );

  it('travel as they are where the build has not compressed them', async () => {
    const answer = await get('/assets/plain-abc.js', { 'accept-encoding': 'br, gzip' });
    expect(answer.headers.has('content-encoding')).toBe(false);
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('are known again in the encoding that they were kept in, and in no other', async () => {
    const etags = new Set<string>();
    for (const acceptEncoding of ['br', 'gzip', '']) {
      const etag = (await get(script, { 'accept-encoding': acceptEncoding })).headers.get('etag') ?? '';
      const again = await get(script, { 'accept-encoding': acceptEncoding, 'if-none-match': etag });
      expect([again.status, again.headers.get('etag'), again.headers.get('vary')]).toEqual([
        304,
        etag,
        'Accept-Encoding',
      ]);
      etags.add(etag);
    }
    expect(etags.size).toBe(3);
  });

  it('are those of the client and no others', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/missing.js',
      '/api/x',
      '/assets/main-abc.js.br',
    ]) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('secret');
    }
  });
});
