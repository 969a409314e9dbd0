import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Results } from '../Results.ts';
import { Crowd, type Pace } from './Crowd.ts';
import { joinAtOnce } from './joinAtOnce.ts';
import { PinnedServer } from './PinnedServer.ts';
import { reportSync } from './report.ts';
import { SUBJECTS, type Subject, type Venue } from './subjects.ts';

/*
 * npm run bench:sync                                    everything, about a quarter of an hour
 * npm run bench:sync -- --only ours,relay --rounds 1 --people 200 --seconds 5 --first
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(SUBJECTS).join(',') },
    people: { type: 'string', default: '10,50,200' },
    rounds: { type: 'string', default: '3' },
    /** that count in each run */
    seconds: { type: 'string', default: '8' },
    /** a directory for a CPU profile of each server */
    profile: { type: 'string' },
    /** of all runs the one with this name, as in `200 lively`, and nobody joins at once */
    run: { type: 'string' },
  },
});
const chosen = (list: string): string[] => list.split(',').map((word) => word.trim());

const LOAD_CORE = '1';
const BENCH = join(import.meta.dirname, '..');
const CALM: Pace = { moves: 2, edits: 0.2 };
const LIVELY: Pace = { moves: 10, edits: 0.2 };

interface Open {
  name: string;
  subject: Subject;
  server: PinnedServer;
  venue: Venue;
}

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

async function open(name: string, people: number): Promise<Open> {
  const subject = SUBJECTS[name];
  if (!subject) throw new Error(`no such server: ${name}`);
  const server = await PinnedServer.start(subject.script, options.profile);
  return { name, subject, server, venue: await subject.open(server.url, people) };
}

async function measureRun({ name, subject, server, venue }: Open, setting: string, people: number, pace: Pace) {
  const crowd = await Crowd.enter(subject, venue, people);
  const ms = Number(options.seconds) * 1000;
  let cpu = 0;
  let wall = 0;
  const seen = await crowd.run(
    pace,
    ms,
    () => {
      cpu = -server.cpuSeconds();
      wall = -performance.now();
    },
    () => {
      cpu += server.cpuSeconds();
      wall += performance.now();
    },
  );
  const add = (figure: string, value: number) => results.add({ subject: name, setting, figure }, value);
  add('edit p50', percentile(seen.edits, 0.5));
  add('edit p95', percentile(seen.edits, 0.95));
  add('cursor p95', percentile(seen.cursors, 0.95));
  add('cpu per 1000', cpu / (seen.deliveries / 1000));
  add('core', (100 * cpu) / (wall / 1000));
  add('megabytes', seen.bytes / 1e6);
  add('arrived', 100 * seen.arrived);
  add('late p95', percentile(seen.late, 0.95));
  add('memory', server.memoryMegabytes());
  crowd.leave();
}

/** Everything in this process makes the load; the servers go to the other core. */
execFileSync('taskset', ['-a', '-p', '-c', LOAD_CORE, String(process.pid)], { stdio: 'ignore' });

const names = chosen(options.only);
// tldraw and Hocuspocus ask for a newer Node than they need.
if (names.some((name) => name !== 'ours') && !existsSync(join(BENCH, 'node_modules'))) {
  execFileSync('npm', ['ci', '--loglevel', 'error'], { cwd: BENCH, stdio: ['ignore', 'inherit', 'inherit'] });
}
const sizes = chosen(options.people).map(Number);
const most = Math.max(...sizes);
const runs = [
  ...sizes.map((people) => ({ setting: `${people}`, people, pace: CALM })),
  { setting: `${most} lively`, people: most, pace: LIVELY },
].filter(({ setting }) => options.run === undefined || setting === options.run);
const results = new Results();
const loads: number[] = [];
const started = Date.now();
for (let round = 1; round <= Number(options.rounds); round += 1) {
  const venues: Open[] = [];
  for (const name of names) venues.push(await open(name, most));
  for (const { name, server } of venues) {
    results.add({ subject: name, setting: 'all', figure: 'idle memory' }, server.memoryMegabytes());
  }
  for (const { setting, people, pace } of runs) {
    for (const venue of venues) {
      loads.push(loadavg()[0] as number);
      process.stderr.write(`round ${round}, ${setting}, ${venue.name} (load ${loads.at(-1)?.toFixed(1)})\n`);
      await measureRun(venue, setting, people, pace);
    }
  }
  for (const { name, subject, venue } of venues) {
    if (!subject.hasDocument || options.run !== undefined) continue;
    process.stderr.write(`round ${round}, ${most} join at once, ${name}\n`);
    const waited = await joinAtOnce(subject, venue);
    results.add({ subject: name, setting: 'all', figure: 'join p95' }, percentile(waited, 0.95));
  }
  await Promise.all(venues.map(({ server }) => server.stop()));
}
console.log(
  reportSync(results, {
    names,
    settings: runs.map(({ setting }) => setting),
    most,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`,
    rounds: Number(options.rounds),
    minutes: (Date.now() - started) / 60_000,
    load: Math.max(...loads),
  }),
);
process.exit();
