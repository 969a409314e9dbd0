import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { arrive } from './app/arrive.ts';
import { registerServiceWorker } from './app/registerServiceWorker.ts';
import { tellNotLoaded } from './app/tellNotLoaded.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const workshop = /^\/w\/([\w-]+)/.exec(window.location.pathname)?.[1];
const arrival = workshop === undefined ? undefined : arrive(workshop);
import('./app/showApp.tsx').then(
  async ({ showApp }) => {
    showApp(root);
    // What it keeps on the device would share the line with what is waited for.
    await arrival;
    registerServiceWorker();
  },
  () => tellNotLoaded(root),
);
