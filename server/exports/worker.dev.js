// A thread doesn't take over the loader of the process that tsx runs.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
