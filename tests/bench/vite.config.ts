import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../../server/http/precompress.ts';

const PEERS = ['flow', 'naive', 'excalidraw', 'tldraw'] as const;

/** The others, as they would be served for real. */
export default defineConfig({
  root: `${import.meta.dirname}/peers`,
  plugins: [react(), precompress()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: PEERS.map((name) => `${import.meta.dirname}/peers/${name}.html`) },
  },
});
