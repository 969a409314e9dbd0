const key = (workshop: string): string => `arvoverkko.token.${workshop}`;

/** Tokens of this page, for browsers that refuse storage. */
const held = new Map<string, string>();

/**
 * The link's token, taken out of the address bar at once so that nobody reads or shares it from there. It is kept for
 * this tab until used, so that a reload before joining works. Null where there is none.
 */
export function takeToken(workshop: string): string | null {
  const inAddress = window.location.hash.slice(1);
  if (inAddress === '') return held.get(workshop) ?? readTab(workshop);
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  held.set(workshop, inAddress);
  try {
    sessionStorage.setItem(key(workshop), inAddress);
  } catch {
    // The map above has it until the page is left.
  }
  return inAddress;
}

export function forgetToken(workshop: string): void {
  held.delete(workshop);
  try {
    sessionStorage.removeItem(key(workshop));
  } catch {
    // There was nothing to remove.
  }
}

function readTab(workshop: string): string | null {
  try {
    return sessionStorage.getItem(key(workshop));
  } catch {
    return null;
  }
}
