const KEY = 'arvoverkko.singleKeys';

/** Single-letter shortcuts can be switched off (WCAG 2.1.4); remembered on this device where it allows. */
export function singleKeysEnabled(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setSingleKeys(enabled: boolean): void {
  try {
    localStorage.setItem(KEY, enabled ? 'on' : 'off');
  } catch {
    // Without storage the choice can't be kept, and the default stays.
  }
}
