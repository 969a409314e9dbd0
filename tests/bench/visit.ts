import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page, Response } from '@playwright/test';
import type { BenchBoard } from './boards.ts';
import type { Subject } from './Subject.ts';

export interface Visit {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  /** ms from the address to the first frame in which a box (on an empty board: a tool) has answered to a click */
  interactive: number;
  /** kB of JavaScript loaded by then, gzip */
  script: number;
  /** kB that came over the network, with headers, of all that was asked for before that click */
  transferred: number;
}

export interface Conditions {
  /** how many times slower the processor is */
  cpu: number;
  network: 'loopback' | 'slow4G';
}

/** Lighthouse's slow 4G. Bytes a second, and ms a round trip. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const WINDOW = { width: 1440, height: 900 };
/** A browser is at rest when its processes have worked for no more than so long, s, of so long, ms. */
const REST = { work: 0.01, during: 200 };
/** How long a browser may take to come to rest, and a board to open, before it is given up, ms. */
const PATIENCE = 120_000;

/** Opens a board in a browser that has never seen it. */
export async function visit(browser: Browser, subject: Subject, board: BenchBoard, { cpu, network }: Conditions) {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: WINDOW, serviceWorkers: 'block' });
  // tsx has functions keep their names by a call of this, also in those that run in the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  const address = await subject.prepare(context, board);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await Promise.all([cdp.send('Performance.enable', { timeDomain: 'threadTicks' }), cdp.send('Network.enable')]);
  if (network === 'slow4G') await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
  const asked = new Set<string>();
  const sizes = new Map<string, number>();
  cdp.on('Network.requestWillBeSent', ({ requestId }) => asked.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  let askedUnpressed: readonly string[] = [];
  const scripts: Promise<number>[] = [];
  const onResponse = (response: Response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => gzipSync(body).length));
  };
  page.on('response', onResponse);

  await page.exposeBinding('pressAt', (_source, { x, y }: { x: number; y: number }) => {
    askedUnpressed = [...asked];
    return page.mouse.click(x, y);
  });
  const answered = new Promise<number>((resolve) => {
    void page.exposeBinding('answeredAt', (_source, at: number) => resolve(at));
  });
  await page.addInitScript(pressOnceThere, board.boxes);
  await untilAtRest(browser);
  // Not before: a browser that is slowed down is never at rest.
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(address, { waitUntil: 'commit' });
  const interactive = await Promise.race([answered, setTimeout(PATIENCE, null, { ref: false })]);
  if (interactive === null) throw new Error(`${subject.name} did not answer within ${PATIENCE} ms`);
  page.off('response', onResponse);
  const scriptSizes = await Promise.all(scripts);
  await page.keyboard.press('Escape');
  const script = sum(scriptSizes) / 1000;
  const transferred = sum(askedUnpressed.map((id) => sizes.get(id) ?? 0)) / 1000;
  return { context, page, cdp, interactive, script, transferred } satisfies Visit;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A new window starts pages of the browser's own, which would take their part of what is measured. */
async function untilAtRest(browser: Browser): Promise<void> {
  const cdp = await browser.newBrowserCDPSession();
  const worked = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return sum(processInfo.map(({ cpuTime }) => cpuTime));
  };
  const givenUpAt = Date.now() + PATIENCE;
  for (let [before, now] = [0, await worked()]; Math.abs(now - before) > REST.work; ) {
    if (Date.now() > givenUpAt) throw new Error(`the browser was not at rest within ${PATIENCE} ms`);
    await setTimeout(REST.during);
    [before, now] = [now, await worked()];
  }
  await cdp.detach();
}

declare global {
  interface Window {
    pressAt(at: { x: number; y: number }): Promise<void>;
    answeredAt(at: number): Promise<void>;
  }
}

/** Runs in the page: presses what is there first until it answers, and notes when it has. */
function pressOnceThere(boxes: BenchBoard['boxes']): void {
  /** ms until a press that came too early is tried again */
  const again = 500;
  let pressedAt = Number.NEGATIVE_INFINITY;
  /** clear of every tool */
  const isFree = ({ x, y }: { x: number; y: number }) =>
    x > 300 && x < innerWidth - 300 && y > 200 && y < innerHeight - 200;
  const placeToPress = () => {
    const [first] = boxes;
    if (!first) return window.probe?.toolAt();
    if (!window.probe?.boxAt(first)) return null;
    for (const box of boxes) {
      const at = window.probe.boxAt(box);
      if (at && isFree(at)) return at;
    }
    return null;
  };
  const hasAnswered = () => (boxes.length > 0 ? window.probe?.isBoxSelected() : window.probe?.isToolChosen());
  const onFrame = (now: number) => {
    if (pressedAt > 0 && hasAnswered()) {
      requestAnimationFrame((shownAt) => {
        void window.answeredAt(shownAt);
      });
      return;
    }
    const at = now - pressedAt > again ? placeToPress() : null;
    if (at) {
      pressedAt = now;
      // Painted first: a person can't press what isn't on the screen.
      requestAnimationFrame(() => void window.pressAt(at));
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}
