import { performance } from 'node:perf_hooks';

const SAMPLE_MS = 1000;
/** Up to this share of its time at work the process keeps everybody at full pace. */
const EASY = 0.5;
const MOST = 5;

let since = performance.eventLoopUtilization();
let sampledAt = performance.now();
let factor = 1;

/** How many times longer than usual everything that can wait should wait, by how busy this process was in the last second. */
export function loadFactor(): number {
  const now = performance.now();
  if (now - sampledAt >= SAMPLE_MS) {
    const current = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(current, since);
    factor = Math.max(1, Math.min(MOST, (1 - EASY) / (1 - utilization)));
    since = current;
    sampledAt = now;
  }
  return factor;
}
