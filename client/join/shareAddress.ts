type Here = Pick<Location, 'hostname' | 'origin'>;

const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

const isLocal = ({ hostname }: Here): boolean => LOCAL_NAMES.includes(hostname);

/**
 * Addresses to share. The one this page is open at works for others too, unless it is this machine's own name: then
 * the ones that the server is reachable at.
 */
export const addressesFor = (here: Here, reachableAt: readonly string[]): readonly string[] =>
  isLocal(here) && reachableAt.length > 0 ? reachableAt : [here.origin];

/** Nobody but this machine can open the server. */
export const isThisMachineOnly = (here: Here, reachableAt: readonly string[]): boolean =>
  isLocal(here) && reachableAt.length === 0;

/** The same link at another address. */
export function linkAt(address: string, link: string): string {
  const { pathname, hash } = new URL(link);
  return new URL(pathname + hash, address).href;
}
