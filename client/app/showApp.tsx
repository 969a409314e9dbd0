import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { registerServiceWorker } from './registerServiceWorker.ts';
import { tellNotLoaded } from './tellNotLoaded.ts';

export function showApp(root: HTMLElement): void {
  createRoot(root, { onUncaughtError: () => tellNotLoaded(root) }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  registerServiceWorker();
}
