import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticRoutes } from './static.ts';

const SCRIPT = 'console.log(1);'.repeat(200);

let directory: string;
let app: Hono;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'arvoverkko-'));
  mkdirSync(join(directory, 'client/assets'), { recursive: true });
  mkdirSync(join(directory, 'client/.vite'));
  writeFileSync(join(directory, 'secret.txt'), 'secret');
  writeFileSync(join(directory, 'client/index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(join(directory, 'client/assets/main-abc.js'), SCRIPT);
  writeFileSync(join(directory, 'client/sw.js'), '');
  writeFileSync(join(directory, 'client/.vite/manifest.json'), '{}');
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

  it('travel compressed to whoever takes that', async () => {
    const compressed = await get('/assets/main-abc.js', { 'accept-encoding': 'br, gzip' });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect((await compressed.arrayBuffer()).byteLength).toBeLessThan(SCRIPT.length / 5);
    expect(await (await get('/assets/main-abc.js')).text()).toBe(SCRIPT);
  });

  it('are those of the client and no others', async () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/missing.js', '/api/x']) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('secret');
    }
  });
});
