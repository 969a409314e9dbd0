import { chromium } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { findChromium } from './tests/e2e/findChromium.ts';
import { startServer } from './tests/fixtures/server.ts';
import { makeBoard } from './tests/bench/boards.ts';
import { product } from './tests/bench/product.ts';
import { SETTINGS } from './tests/bench/Results.ts';
import { writeFileSync } from 'node:fs';
const s = await startServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const set = SETTINGS.find((x) => x.name === '0')!;
const subject = product(s.url);
for (let i = 0; i < 2; i++) {
  const context = await browser.newContext({ locale: 'fi-FI', viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await context.addInitScript('globalThis.__name = (named) => named');
  const address = await subject.prepare(context, makeBoard(set.board));
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200000, uploadThroughput: 93750 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const reqs = new Map<string, any>(); let t0 = 0;
  cdp.on('Network.requestWillBeSent', (e) => { t0 ||= e.timestamp; reqs.set(e.requestId, { url: e.request.url.replace(s.url, ''), start: e.timestamp - t0, pri: e.request.initialPriority }); });
  cdp.on('Network.responseReceived', (e) => { const r = reqs.get(e.requestId); if (r) r.resp = e.timestamp - t0; });
  cdp.on('Network.loadingFinished', (e) => { const r = reqs.get(e.requestId); if (r) { r.end = e.timestamp - t0; r.kb = e.encodedDataLength / 1000; } });
  cdp.on('Network.webSocketCreated', (e) => { console.log('ws created'); });
  cdp.on('Network.webSocketWillSendHandshakeRequest', (e) => console.log('ws hs', (e.timestamp - t0).toFixed(3)));
  cdp.on('Network.webSocketHandshakeResponseReceived', (e) => console.log('ws ok', (e.timestamp - t0).toFixed(3)));
  cdp.on('Network.webSocketFrameReceived', (e) => console.log('ws frame', (e.timestamp - t0).toFixed(3), e.response.payloadData.length));
  await page.addInitScript(() => { const m = ((window as any).marks = [] as any[]); const mark = (n: string) => m.push([n, Math.round(performance.now())]);
    const WS = window.WebSocket; (window as any).WebSocket = class extends WS { constructor(u: any, p: any) { mark('ws new'); super(u, p); this.addEventListener('open', () => mark('ws open')); this.addEventListener('message', () => mark('ws msg')); } };
    const o = indexedDB.open.bind(indexedDB); IDBFactory.prototype.open = function (...a: any) { mark('idb open'); const r = (o as any)(...a); r.addEventListener('success', () => mark('idb success')); return r; };
    const f0 = window.fetch; window.fetch = async (...a: any) => { mark('fetch ' + a[0]); const r = await (f0 as any)(...a); mark('fetched'); return r; };
    new PerformanceObserver((l) => { for (const e of l.getEntries()) ((window as any).lt ??= []).push([Math.round(e.startTime), Math.round(e.duration)]); }).observe({ type: 'longtask', buffered: true });
    const f = () => { if ((window as any).probe?.toolAt()) { requestAnimationFrame((t) => { (window as any).toolSeen = t; }); } else requestAnimationFrame(f); }; requestAnimationFrame(f); });
  const bcdp = await browser.newBrowserCDPSession(); const evs: any[] = []; if (i === 0) { bcdp.on('Tracing.dataCollected', (e) => evs.push(...e.value)); await bcdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] } } as any); }
  if (i === 1) { await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 500 }); await cdp.send('Profiler.start'); }
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => (window as any).toolSeen, undefined, { polling: 20 });
  await page.waitForTimeout(2000);
  if (i === 0) { const done = new Promise((r) => bcdp.on('Tracing.tracingComplete', r)); await bcdp.send('Tracing.end'); await done; writeFileSync('/tmp/fl/trace.json', JSON.stringify(evs)); }
  if (i === 1) { const { profile } = await cdp.send('Profiler.stop'); writeFileSync('/tmp/fl/p.cpuprofile', JSON.stringify(profile)); 
    const self = new Map<string, number>(); const dt = profile.timeDeltas!; const byId = new Map(profile.nodes.map((n) => [n.id, n]));
    profile.samples!.forEach((id, k) => { const n = byId.get(id)!; const key = `${n.callFrame.functionName} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`; self.set(key, (self.get(key) ?? 0) + dt[k]!); });
    console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => `${(v / 1000).toFixed(0).padStart(6)} ${k}`).join('\n')); }
  let sum = 0;
  for (const r of [...reqs.values()].sort((a, b) => a.start - b.start)) { sum += r.kb ?? 0; console.log(r.start.toFixed(3), r.resp?.toFixed(3), r.end?.toFixed(3), r.kb?.toFixed(1), r.pri, r.url); }
  console.log('sum', sum.toFixed(1), await page.evaluate(() => ({ seen: (window as any).toolSeen, lt: JSON.stringify((window as any).lt), marks: JSON.stringify((window as any).marks), nav: performance.getEntriesByType('navigation').map((e: any) => [e.responseStart, e.responseEnd, e.domInteractive, e.loadEventEnd]) , paint: performance.getEntriesByType('paint').map(e=>[e.name,e.startTime])})));
  await context.close();
}
await browser.close(); await s.stop();
