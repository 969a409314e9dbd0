import { defineConfig } from '@playwright/test';
import { findChromium } from './findChromium.ts';

// Worker processes read this file again; the one that the first found serves them all.
process.env['CHROMIUM_PATH'] ??= findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    locale: 'fi-FI',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // A trace costs a quarter of the time; to look into a failure, run its spec with `--trace retain-on-failure`.
    trace: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // Chromium refuses its sandbox to root.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
