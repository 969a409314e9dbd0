import type { Logger } from 'pino';
import type { RateLimit } from './access/RateLimit.ts';
import type { Sessions } from './access/Sessions.ts';
import type { Config } from './config.ts';
import type { Exporter } from './exports/Exporter.ts';
import type { Measures } from './Measures.ts';
import type { Refusals } from './Refusals.ts';
import type { Retention } from './Retention.ts';
import type { Rooms } from './rooms/Rooms.ts';
import type { BoardLog } from './storage/BoardLog.ts';
import type { Deletions } from './storage/Deletions.ts';
import type { Members } from './storage/Members.ts';
import type { Versions } from './storage/Versions.ts';
import type { Workshops } from './storage/Workshops.ts';

/** What the composition root puts together and hands to the routes and the sockets. */
export interface Services {
  config: Config;
  /** the built client */
  clientDir: string;
  logger: Logger;
  workshops: Workshops;
  members: Members;
  log: BoardLog;
  deletions: Deletions;
  versions: Versions;
  sessions: Sessions;
  rooms: Rooms;
  exporter: Exporter;
  retention: Retention;
  refusals: Refusals;
  measures: Measures;
  httpLimit: RateLimit;
  socketLimit: RateLimit;
  /** the addresses that a phone in the same network can open; empty when this machine alone can */
  reachableAt(): string[];
}
