import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileEarly } from './server/bundling/compileEarly.ts';
import { messages } from './server/bundling/messages.ts';
import { precompress } from './server/http/precompress.ts';

/**
 * What every page needs and what every board needs come in one file each, since a file more is a round trip more on a slow
 * network, and small files compress badly; and in files of their own what goes into the workshop and what opens its board,
 * which run while the rest is still on its way.
 */
const FIRST = [
  { name: 'arrival', tags: ['$initial' as const], priority: 4 },
  { name: 'app', test: /client[\\/]app[\\/]showApp\.tsx$/, priority: 3 },
  { name: 'session', test: /client[\\/]session[\\/]BoardSession\.ts$/, priority: 2 },
  { name: 'board', test: /client[\\/]app[\\/]BoardPage\.tsx$/, priority: 1 },
];

export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? '.' : 'client',
  plugins: isSsrBuild
    ? [react()]
    : [
        react(),
        messages(['client/app/showApp.tsx', 'client/app/BoardPage.tsx']),
        compileEarly(['index', 'app', 'session', 'board']),
        precompress(),
      ],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        target: 'node20',
        rollupOptions: { input: { main: 'server/main.ts', exportWorker: 'server/exports/worker.ts' } },
      }
    : {
        outDir: '../dist/client',
        emptyOutDir: true,
        manifest: true,
        target: 'es2022',
        // Where a browser knows no preloading, nothing is lost but the time that it would have saved.
        modulePreload: { polyfill: false },
        rolldownOptions: { output: { codeSplitting: { groups: FIRST } } },
      },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      // Objects, since the short form changes the Host that the server compares with the Origin.
      '/api': { target: 'http://127.0.0.1:8080' },
      '/sync': { target: 'ws://127.0.0.1:8080', ws: true },
    },
  },
  test: {
    root: '.',
    include: ['{client,server,shared,tests}/**/*.test.ts'],
    globalSetup: 'tests/fixtures/buildServer.ts',
    testTimeout: 30_000,
    // Much of the time a test waits for a server of its own.
    maxWorkers: 2,
  },
}));
