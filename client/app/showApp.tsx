import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { tellNotLoaded } from './tellNotLoaded.ts';

export function showApp(root: HTMLElement): void {
  const onUncaughtError = (error: unknown) => {
    reportError(error);
    tellNotLoaded(root);
  };
  createRoot(root, { onUncaughtError }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
