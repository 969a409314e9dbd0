import { networkInterfaces } from 'node:os';
import type { Config } from './config.ts';

const EVERYWHERE = ['0.0.0.0', '::'];
const HERE_ONLY = ['127.0.0.1', '::1', 'localhost'];

/** The addresses that other machines can open; empty when the server listens on this machine only. */
export function reachableAt({ host, publicUrl }: Config, port: number): string[] {
  if (publicUrl !== null) return [publicUrl];
  if (HERE_ONLY.includes(host)) return [];
  if (!EVERYWHERE.includes(host)) return [urlOf(host, port)];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => urlOf(address, port));
}

/** What to open in a browser: what others can open, else this machine's own address; behind a public address both. */
export function addressesToOpen(config: Config, port: number): string[] {
  const local = urlOf(EVERYWHERE.includes(config.host) ? '127.0.0.1' : config.host, port);
  const reachable = reachableAt(config, port);
  if (config.publicUrl !== null) return [...reachable, local];
  return reachable.length > 0 ? reachable : [local];
}

const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
