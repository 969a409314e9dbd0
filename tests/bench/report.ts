import { GESTURES } from './gestures.ts';
import type { Results, Setting } from './Results.ts';
import { TARGETS } from './targets.ts';

interface Run {
  names: readonly string[];
  settings: readonly Setting[];
  machine: string;
  rounds: number;
  minutes: number;
  /** the highest load average seen */
  load: number;
}

const SUBJECTS: Readonly<Record<string, string>> = {
  ours: '**Arvoverkko**',
  flow: 'bare React Flow, no editor',
  naive: 'naive Yjs binding',
  excalidraw: 'Excalidraw 0.18',
  tldraw: 'tldraw 5.4',
};

/** The tables as Markdown. */
export function report(results: Results, run: Run): string {
  const head = [
    `${run.machine}. Medians of ${run.rounds} rounds in turn, ${run.minutes.toFixed(0)} min, load ≤ ${run.load.toFixed(1)}.`,
    'Frames: p50/p95 ms between frames, then main-thread ms a frame.',
  ];
  return [...head, ...run.settings.map((setting) => table(results, run, setting)), reach(results, run)].join('\n\n');
}

function table(results: Results, { names }: Run, setting: Setting): string {
  const views = setting.board === '0' ? [] : setting.onlyNear ? ['near'] : ['near', 'fit'];
  const gestures = views.flatMap((view) => GESTURES.map((gesture) => `${view} ${gesture}`));
  const columns = ['', ...gestures, 'interactive s', 'heap MB', 'JS kB gzip', 'all kB'];
  const rows = names.map((subject) => {
    const value = (figure: string, divisor = 1, digits = 0) =>
      shown(results.median({ subject, setting: setting.name, figure }), divisor, digits);
    return [
      SUBJECTS[subject] ?? subject,
      ...gestures.map((gesture) => `${value(`${gesture} p50`)}/${value(`${gesture} p95`)} ${value(`${gesture} main`)}`),
      value('interactive', 1000, 2),
      value('heap'),
      value('script'),
      value('transferred'),
    ];
  });
  return [`### ${titleOf(setting)}`, '', ...markdown(columns, rows)].join('\n');
}

function reach(results: Results, { names }: Run): string {
  if (!names.includes('ours')) return '';
  const rows = TARGETS.flatMap(({ setting, figure, limit }) => {
    const value = results.median({ subject: 'ours', setting, figure });
    if (value === undefined) return [];
    return [[setting, figure, String(limit), shown(value, 1, 1), value <= limit ? 'yes' : '**no**']];
  });
  return ['### Reached', '', ...markdown(['board', 'figure', 'limit', 'ours', 'reached'], rows)].join('\n');
}

const shown = (value: number | undefined, divisor: number, digits: number): string =>
  value === undefined ? '–' : (value / divisor).toFixed(digits);

function titleOf({ board, cpu, network }: Setting): string {
  const count = Number.parseInt(board, 10);
  const size = count === 0 ? 'Empty board' : `${count} actors, ${count * 3} flows`;
  const far = board.endsWith('*') ? ', 15 % of them anywhere' : '';
  return [
    `${size}${far}`,
    ...(cpu > 1 ? [`processor ${cpu} times slower`] : []),
    ...(network === 'slow4G' ? ['slow 4G'] : []),
  ].join(', ');
}

/** A table in Markdown. */
export function markdown(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)];
}
