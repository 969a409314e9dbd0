const KEY = 'arvoverkko.recentCommands';

const REMEMBERED = 5;

/** Ids of the commands that this device ran from the palette, the latest first. */
export function recentCommands(): readonly string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberCommand(id: string): void {
  const ids = [id, ...recentCommands().filter((known) => known !== id)].slice(0, REMEMBERED);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage nothing is recent.
  }
}
