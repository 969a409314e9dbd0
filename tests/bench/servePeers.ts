import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { staticRoutes } from '../../server/http/static.ts';
import type { BenchBoard } from './boards.ts';

const BENCH = import.meta.dirname;
const DIST = join(BENCH, 'dist');

/** Installs the others where they aren't yet, builds their pages and lays the boards beside them. */
export function buildPeers(boards: readonly BenchBoard[]): void {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: BENCH, stdio: ['ignore', 'inherit', 'inherit'] });
  // tldraw asks for a newer Node than it needs: it only runs in the browser here.
  if (!existsSync(join(BENCH, 'node_modules'))) run('npm', 'ci', '--loglevel', 'error');
  run('npx', 'tsc', '-p', '.');
  run('npx', 'vite', 'build', '--logLevel', 'error');
  mkdirSync(join(DIST, 'boards'), { recursive: true });
  for (const board of boards) {
    writeFileSync(join(DIST, 'boards', `${encodeURIComponent(board.name)}.json`), JSON.stringify(board));
  }
}

/** Serves the others' pages the way the product's are: compressed, from memory. */
export async function servePeers(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = serve({ fetch: staticRoutes(DIST).fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
