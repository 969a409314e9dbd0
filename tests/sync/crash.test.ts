import { afterAll, describe, it } from 'vitest';
import { alone, seeds } from '../fixtures/seeds.ts';
import { type Disaster, summary, survive } from './disaster.ts';

const outcomes: Awaited<ReturnType<typeof survive>>[] = [];

afterAll(() => console.log(summary('kill -9', outcomes)));

const kill: Disaster = { env: {}, strike: (server) => server.kill9() };

describe('a server killed at any moment', () => {
  it.concurrent.for(seeds(15, 100))(
    'has everything it said to be committed, and everything it showed to others: seed %i (R7, R9)',
    { timeout: 180_000 },
    async (seed, { onTestFailed }) => {
      onTestFailed(() => console.error(alone(seed, 'tests/sync/crash.test.ts')));
      outcomes.push(await survive(seed, kill));
    },
  );
});
