import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './ui/tokens.css';
import './ui/base.css';
import { arrive } from './app/arrive.ts';

const workshop = /^\/w\/([\w-]+)/.exec(window.location.pathname)?.[1];
if (workshop !== undefined) void arrive(workshop);
void import('./app/showApp.tsx');
