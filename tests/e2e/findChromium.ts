import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, one on the PATH, Playwright's own, else one installed now.
 * Called while the configuration is read, since a global setup would be too late to tell the path.
 * @throws Error when there is none and none can be installed
 */
export function findChromium(): string {
  const found = process.env['CHROMIUM_PATH'] ?? onPath() ?? playwrightsOwn();
  if (found) return found;
  attempt('npx', ['playwright', 'install', 'chromium']);
  const own = playwrightsOwn();
  if (own) return own;
  if (process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  const installed = onPath();
  if (installed) return installed;
  throw new Error('No Chromium: install one, or set CHROMIUM_PATH to where it is.');
}

function onPath(): string | undefined {
  for (const name of ON_PATH) {
    const path = attempt('which', [name])?.trim();
    if (path) return path;
  }
  return undefined;
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function attempt(command: string, args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
