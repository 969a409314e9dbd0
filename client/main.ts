import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { arrive } from './app/arrive.ts';
import { tellNotLoaded } from './app/tellNotLoaded.ts';

const workshop = /^\/w\/([\w-]+)/.exec(window.location.pathname)?.[1];
if (workshop !== undefined) void arrive(workshop);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
import('./app/showApp.tsx').then(
  ({ showApp }) => showApp(root),
  () => tellNotLoaded(root),
);
