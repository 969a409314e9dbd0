import type { CDPSession, Page } from '@playwright/test';

export interface FrameTimes {
  /** ms between two frames */
  p50: number;
  p95: number;
  /** ms of processor time that the main thread takes a frame */
  main: number;
}

/** Watches the frames of a page while something is done to it. */
export async function framesDuring(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<FrameTimes> {
  const before = await taskSeconds(cdp);
  const recorder = await page.evaluateHandle(() => {
    const recorder = { times: [] as number[], running: true };
    const onFrame = () => {
      recorder.times.push(performance.now());
      if (recorder.running) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    return recorder;
  });
  await act();
  const times = await recorder.evaluate((recorder) => {
    recorder.running = false;
    return recorder.times;
  });
  const busy = (await taskSeconds(cdp)) - before;
  await recorder.dispose();
  const deltas = times.slice(1).map((time, i) => time - (times[i] as number));
  deltas.sort((a, b) => a - b);
  return { p50: quantile(deltas, 0.5), p95: quantile(deltas, 0.95), main: (busy * 1000) / times.length };
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** MB that the page's JavaScript holds on to. */
export async function heapMegabytes(cdp: CDPSession): Promise<number> {
  for (let pass = 0; pass < 2; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
