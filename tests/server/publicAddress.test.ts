import { networkInterfaces } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import { startServer, type TestServer } from '../fixtures/server.ts';
import { call, createWorkshop, tokenOf } from '../fixtures/workshop.ts';

let server: TestServer | undefined;
afterEach(() => server?.stop());

it('makes links under the public address, takes its pages alone, and keeps cookies to https', async () => {
  server = await startServer({ env: { PUBLIC_URL: 'https://kartta.example/' } });
  const { url } = server;
  const { links, workshop } = await createWorkshop(url);
  expect(links.viewer).toMatch(new RegExp(`^https://kartta\\.example/w/${workshop.id}#[\\w-]{22,}$`));
  const body = { token: tokenOf(links.viewer) };
  const joined = await call(url, '/api/join', { body, headers: { origin: 'https://kartta.example' } });
  expect(joined.headers.get('set-cookie')).toMatch(/; Secure/);
  expect((await call(url, '/api/join', { body, headers: { origin: url } })).json.error.code).toBe('foreignOrigin');
  expect((await call(url, '/api/settings')).json.reachableAt).toEqual(['https://kartta.example']);
});

it('makes links under the Host that was used, where there is no public address', async () => {
  server = await startServer();
  const { links } = await createWorkshop(server.url);
  expect(links.facilitator.startsWith(`${server.url}/w/`)).toBe(true);
});

it('names the addresses that a phone can open when it listens to the network', async () => {
  server = await startServer({ env: { HOST: '0.0.0.0' } });
  const here = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const reachable = here.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const { json } = await call(server.url, '/api/settings');
  expect(json.reachableAt).toEqual(reachable.map(({ address }) => `http://${address}:${server?.port}`));
  for (const address of json.reachableAt) expect((await call(address, '/healthz')).status).toBe(200);
});
