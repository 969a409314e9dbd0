import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm run test:long -- [--seeds <how many>] [--from <first>] [--only <name of a file>]`: the randomised tests, with as many
 * seeds as each has for long runs unless told how many.
 */
const { values } = parseArgs({
  options: { seeds: { type: 'string' }, from: { type: 'string' }, only: { type: 'string' } },
});

const RANDOMISED = ['convergence', 'returning', 'crash', 'powerLoss', 'mutants'];
const files = values.only === undefined ? RANDOMISED : [values.only];
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', ...files.map((name) => `${name}.test.ts`), '--testTimeout', '120000'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      LONG: '1',
      ...(values.seeds !== undefined && { SEEDS: values.seeds }),
      ...(values.from !== undefined && { FROM: values.from }),
    },
  },
);
process.exitCode = status ?? 1;
