import { afterAll, describe, it } from 'vitest';
import { FaultyDisk } from '../faults/faultyDisk.ts';
import { alone, seeds } from '../fixtures/seeds.ts';
import { type Disaster, summary, survive } from './disaster.ts';

const outcomes: Awaited<ReturnType<typeof survive>>[] = [];
let lost = 0;

afterAll(() => console.log(`${summary('power loss', outcomes)}; the disk lost ${lost} bytes that were not synced`));

function powerLoss(): Disaster {
  const disk = new FaultyDisk();
  return {
    env: disk.env,
    strike: async (server, random) => {
      await server.kill9();
      lost += disk.losePower(random);
    },
  };
}

describe('a machine that loses its power at any moment, and with it what its disk had not synced', () => {
  it.concurrent.for(seeds(5, 20))(
    'has everything it said to be committed, and everything it showed to others: seed %i (R7, R9)',
    { timeout: 180_000 },
    async (seed, { onTestFailed }) => {
      onTestFailed(() => console.error(alone(seed, 'tests/sync/powerLoss.test.ts')));
      outcomes.push(await survive(seed, powerLoss()));
    },
  );
});
