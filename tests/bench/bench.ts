import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../e2e/findChromium.ts';
import { startServer } from '../fixtures/server.ts';
import { type BenchBoard, makeBoard } from './boards.ts';
import { framesDuring, heapMegabytes } from './frames.ts';
import { boxesInView, boxInTheMiddle, drag, GESTURES, type Gesture, pan, rest, zoom } from './gestures.ts';
import { peer } from './peers.ts';
import { product } from './product.ts';
import { Results, SETTINGS, type Setting } from './Results.ts';
import { report } from './report.ts';
import type { Subject, View } from './Subject.ts';
import { buildPeers, servePeers } from './servePeers.ts';
import { type Visit, visit } from './visit.ts';

/*
 * npm run bench:map                                    everything, about half an hour
 * npm run bench:map -- --only ours,flow --rounds 1 --board 1000 --views near --gestures drag,pan
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'ours,flow,naive,excalidraw,tldraw' },
    board: { type: 'string', default: '300,1000,1000*,300 slow,0' },
    views: { type: 'string', default: 'near,fit' },
    gestures: { type: 'string', default: GESTURES.join(',') },
    rounds: { type: 'string', default: '3' },
    /** ms that each gesture lasts */
    ms: { type: 'string', default: '2000' },
  },
});
const chosen = (list: string): string[] => list.split(',').map((word) => word.trim());

/** Boxes that others move, and how often one of them does. */
const REMOTE = { perSecond: 20, boxes: 20 };

async function measureRound(browser: Browser, subject: Subject, setting: Setting, results: Results): Promise<void> {
  const board = makeBoard(setting.board);
  const seen = await visit(browser, subject, board, setting);
  try {
    const key = { subject: subject.name, setting: setting.name };
    results.add({ ...key, figure: 'interactive' }, seen.interactive);
    results.add({ ...key, figure: 'script' }, seen.script);
    results.add({ ...key, figure: 'transferred' }, seen.transferred);
    if (board.boxes.length === 0) return;
    await rest({ ms: 500 });
    results.add({ ...key, figure: 'heap' }, await heapMegabytes(seen.cdp));
    for (const view of chosen(options.views) as View[]) {
      if (setting.onlyNear && view !== 'near') continue;
      for (const gesture of GESTURES.filter((known) => chosen(options.gestures).includes(known))) {
        const { p50, p95, main } = await measureGesture(subject, seen, board, view, gesture);
        results.add({ ...key, figure: `${view} ${gesture} p50` }, p50);
        results.add({ ...key, figure: `${view} ${gesture} p95` }, p95);
        results.add({ ...key, figure: `${view} ${gesture} main` }, main);
      }
    }
  } finally {
    await seen.context.close();
  }
}

async function measureGesture(subject: Subject, { page, cdp }: Visit, board: BenchBoard, view: View, gesture: Gesture) {
  await subject.look(page, board, view);
  await rest({ ms: 700 });
  const box = await boxInTheMiddle(page, board.boxes);
  const hand = { page, cdp, box, ms: Number(options.ms) };
  if (gesture !== 'remote') return framesDuring(page, cdp, () => ({ drag, pan, zoom })[gesture](hand));
  const ids = (await boxesInView(page, board.boxes)).slice(0, REMOTE.boxes).map(({ id }) => id);
  const stop = await subject.moveRemotely(page, board, { perSecond: REMOTE.perSecond, ids });
  try {
    return await framesDuring(page, cdp, () => rest(hand));
  } finally {
    await stop();
  }
}

const names = chosen(options.only);
const settings = SETTINGS.filter(({ name }) => chosen(options.board).includes(name));
if (names.some((name) => name !== 'ours')) buildPeers(settings.map(({ board }) => makeBoard(board)));
const [server, peers] = await Promise.all([startServer(), servePeers()]);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const results = new Results();
const loads: number[] = [];
const started = Date.now();
try {
  const subjects = names.map((name) => (name === 'ours' ? product(server.url) : peer(name, peers.url)));
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    for (const setting of settings) {
      for (const subject of subjects) {
        loads.push(loadavg()[0] as number);
        process.stderr.write(`round ${round}, ${setting.name}, ${subject.name} (load ${loads.at(-1)?.toFixed(1)})\n`);
        await measureRound(browser, subject, setting, results).catch((error: unknown) => {
          // What was measured of the others is printed all the same.
          process.stderr.write(`${subject.name} failed: ${error}\n`);
          process.exitCode = 1;
        });
      }
    }
  }
} finally {
  await browser.close();
  await Promise.all([server.stop(), peers.stop()]);
}
console.log(
  report(results, {
    names,
    settings,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser.version()} headless`,
    rounds: Number(options.rounds),
    minutes: (Date.now() - started) / 60_000,
    load: Math.max(...loads),
  }),
);
