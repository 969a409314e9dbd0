import type { Results } from '../Results.ts';
import { markdown } from '../report.ts';

interface Run {
  names: readonly string[];
  /** `200`, `200 lively` */
  settings: readonly string[];
  /** people in the largest room */
  most: number;
  machine: string;
  rounds: number;
  minutes: number;
  /** the highest load average seen */
  load: number;
}

const SUBJECTS: Readonly<Record<string, string>> = {
  ours: '**Arvoverkko**',
  yws: '@y/websocket-server 0.1.1',
  hocuspocus: '@hocuspocus/server 4.7 + SQLite',
  relay: 'bare ws relay',
};

/** The tables as Markdown. */
export function reportSync(results: Results, run: Run): string {
  const head = [
    `${run.machine}. Medians of ${run.rounds} rounds in turn, ${run.minutes.toFixed(0)} min, load ≤ ${run.load.toFixed(1)}.`,
    'Latencies in ms; CPU in seconds for 1,000 deliveries; late: how far behind its schedule the load generator was, p95 ms.',
  ];
  return [
    ...head,
    ...run.settings.map((setting) => table(results, run, setting)),
    whole(results, run),
    reach(results, run),
  ].join('\n\n');
}

function table(results: Results, { names }: Run, setting: string): string {
  const columns = ['', 'edit p50', 'edit p95', 'cursor p95', 'CPU', 'core %', 'MB sent', 'arrived %', 'late', 'RSS MB'];
  const rows = names.map((subject) => {
    const value = (figure: string, digits = 1) => results.median({ subject, setting, figure })?.toFixed(digits) ?? '–';
    return [
      SUBJECTS[subject] ?? subject,
      value('edit p50'),
      value('edit p95'),
      value('cursor p95'),
      value('cpu per 1000', 5),
      value('core', 0),
      value('megabytes', 0),
      value('arrived'),
      value('late p95'),
      value('memory', 0),
    ];
  });
  const [people, lively] = setting.split(' ');
  const title = `${people} people, ${lively ? '10' : '2'} moves and 0.2 edits a second each`;
  return [`### ${title}`, '', ...markdown(columns, rows)].join('\n');
}

function whole(results: Results, { names, most }: Run): string {
  const rows = names.map((subject) => {
    const value = (figure: string) => results.median({ subject, setting: 'all', figure })?.toFixed(0) ?? '–';
    return [SUBJECTS[subject] ?? subject, value('join p95'), value('idle memory')];
  });
  return ['### At once', '', ...markdown(['', `${most} join at once, p95 ms`, 'RSS MB before'], rows)].join('\n');
}

/** What the product must reach, in this run. */
function reach(results: Results, { names, settings, most }: Run): string {
  if (!names.includes('ours')) return '';
  const of = (subject: string, setting: string, figure: string) => results.median({ subject, setting, figure });
  const share = (value: number | undefined, part: number) => value && value * part;
  const cpu = of('ours', `${most}`, 'cpu per 1000');
  const joins = ['yws', 'hocuspocus'].flatMap((subject) => of(subject, 'all', 'join p95') ?? []);
  const lively = `${most} lively`;
  const targets: [what: string, value: number | undefined, limit: number | undefined, digits: number][] = [
    ['CPU, to a quarter of Hocuspocus', cpu, share(of('hocuspocus', `${most}`, 'cpu per 1000'), 1 / 4), 5],
    ['CPU, to a third of the relay', cpu, share(of('relay', `${most}`, 'cpu per 1000'), 1 / 3), 5],
    ['edit p50 in a quiet room', of('ours', settings[0] ?? '', 'edit p50'), 6, 1],
    [`edit p95, ${most} people`, of('ours', `${most}`, 'edit p95'), 25, 1],
    ['lively: core %', of('ours', lively, 'core'), 25, 0],
    ['lively: cursor p95', of('ours', lively, 'cursor p95'), 40, 1],
    [
      'join p95, to half of the best',
      of('ours', 'all', 'join p95'),
      joins.length > 0 ? Math.min(...joins) / 2 : undefined,
      0,
    ],
    ...settings
      .slice(1, -1)
      .map(
        (setting, i) =>
          [
            `CPU for ${setting} people, to that for ${settings[i]}`,
            of('ours', setting, 'cpu per 1000'),
            of('ours', settings[i] ?? '', 'cpu per 1000'),
            5,
          ] as [string, number | undefined, number | undefined, number],
      ),
  ];
  const rows = targets.flatMap(([what, value, limit, digits]) =>
    value === undefined || limit === undefined
      ? []
      : [[what, limit.toFixed(digits), value.toFixed(digits), value <= limit ? 'yes' : '**no**']],
  );
  return ['### Reached', '', ...markdown(['', 'limit', 'ours', 'reached'], rows)].join('\n');
}
