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

/** The address to open on this machine. */
export const localAddress = ({ host }: Config, port: number): string =>
  urlOf(EVERYWHERE.includes(host) ? '127.0.0.1' : host, port);

const urlOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
