import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import { ExportFormat } from '../../shared/protocol/exports.ts';
import { openBoard } from '../fixtures/board.ts';
import { startServer } from '../fixtures/server.ts';
import { call, createWorkshop, join } from '../fixtures/workshop.ts';
import { makeBoard } from './boards.ts';
import type { BoxOnPaper } from './probe.ts';
import { boardFileOf } from './product.ts';

/*
 * npm run bench:exports    every format of a map of 1,000 actors and 3,000 flows, while somebody edits it
 */

/** ms between two edits */
const PACE = 100;
const REST_MS = 3000;

const board = makeBoard('1000');
const server = await startServer();
const { links } = await createWorkshop(server.url);
const { session, boards } = await join(server.url, links, 'facilitator');
const id = boards[0]?.id ?? '';
const imported = await call(server.url, `/api/boards/${id}/import`, { body: boardFileOf(board), session });
if (imported.status !== 200) throw new Error(`not taken in: ${imported.text}`);

const editor = openBoard(server.url, id, (await join(server.url, links, 'participant', 'Aino')).session);
const peer = openBoard(server.url, id, (await join(server.url, links, 'participant', 'Pekka')).session);
await Promise.all([editor.synced, peer.synced]);

let edits = 0;

/** Moves a card again and again, and notes how long each move takes to the peer, ms. */
async function editWhile(work: Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  let isDone = false;
  void work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const box = board.boxes[edits % board.boxes.length] as BoxOnPaper;
    edits += 1;
    const start = performance.now();
    const arrived = new Promise((resolve) => peer.doc.once('update', resolve));
    moveRecords(editor.doc, [{ root: 'actors', id: box.id, x: box.x + edits, y: box.y }]);
    await arrived;
    taken.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
  return taken.sort((a, b) => a - b);
}

const shown = (times: readonly number[]): string => {
  const at = (q: number) => (times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN).toFixed(0);
  return `${at(0.5)} / ${at(1)}`;
};

console.log('| format | s | kB | edit to peer meanwhile, ms: median / longest |\n| --- | --- | --- | --- |');
const still = await editWhile(new Promise((resolve) => setTimeout(resolve, REST_MS)));
console.log(`| (none) | | | ${shown(still)} |`);
for (const format of ExportFormat.options) {
  const start = performance.now();
  const answer = fetch(`${server.url}/api/boards/${id}/export/${format}`, {
    headers: { authorization: `Bearer ${session}` },
  }).then(async (response) => ({ status: response.status, bytes: (await response.arrayBuffer()).byteLength }));
  const times = await editWhile(answer);
  const { status, bytes } = await answer;
  if (status !== 200) throw new Error(`${format}: ${status}`);
  const seconds = (performance.now() - start) / 1000;
  console.log(`| ${format} | ${seconds.toFixed(1)} | ${Math.round(bytes / 1000)} | ${shown(times)} |`);
}
editor.provider.destroy();
peer.provider.destroy();
await server.stop();
