import { execFileSync } from 'node:child_process';

/** Debian package → the programs of it that the tests open files with. */
const PACKAGES = { 'libreoffice-writer-nogui': ['soffice'], 'poppler-utils': ['pdfinfo', 'pdftotext'] } as const;

/**
 * Makes sure that LibreOffice and Poppler can be called: those on the PATH, else installed now.
 * @throws Error when one is missing and can't be installed
 */
export function findPrograms(): void {
  const missing = Object.entries(PACKAGES).filter(([, programs]) => !programs.every(isOnPath));
  if (missing.length === 0) return;
  const packages = missing.map(([name]) => name);
  if (process.getuid?.() === 0) {
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
  }
  const lacking = missing.flatMap(([, programs]) => programs.filter((program) => !isOnPath(program)));
  if (lacking.length > 0) throw new Error(`No ${lacking.join(', ')}: install ${packages.join(' and ')}.`);
}

const isOnPath = (program: string): boolean => attempt('which', [program]);

function attempt(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
