import type { BrowserContext, Page } from '@playwright/test';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import type { Joined, WorkshopCreated } from '../../shared/protocol/http.ts';
import { openBoard } from '../fixtures/board.ts';
import { call, createWorkshop, join, tokenOf } from '../fixtures/workshop.ts';
import { type BenchBoard, middleOf } from './boards.ts';
import type { BoxOnPaper } from './probe.ts';
import { NEAR_ZOOM, REMOTE_STEP, type RemoteMoves, type Subject } from './Subject.ts';

/** The product as people use it: the whole editor, on a document, with the server. */
export function product(url: string): Subject {
  const workshops = new Map<string, Promise<WorkshopCreated>>();
  const workshopOf = (board: BenchBoard): Promise<WorkshopCreated> => {
    const known = workshops.get(board.name) ?? workshopWith(url, board);
    workshops.set(board.name, known);
    return known;
  };
  return {
    name: 'ours',
    prepare: async (context, board) => {
      const workshop = await workshopOf(board);
      await enter(context, url, workshop);
      return `${url}/w/${workshop.workshop.id}`;
    },
    look: (page, board, view) => (view === 'fit' ? fit(page) : zoomInOnMiddle(page, board)),
    moveRemotely: async (_page, board, moves) => {
      const { links } = await workshopOf(board);
      const joined = await join(url, links, 'participant', 'Pekka');
      return moveOverSocket(url, joined, board, moves);
    },
  };
}

async function workshopWith(url: string, board: BenchBoard): Promise<WorkshopCreated> {
  const workshop = await createWorkshop(url, { title: `Kartta ${board.name}` });
  const { session, boards } = await join(url, workshop.links, 'facilitator');
  const body = boardFileOf(board);
  const { status, text } = await call(url, `/api/boards/${boards[0]?.id}/import`, { body, session });
  if (status !== 200) throw new Error(`the board was not taken in: ${status} ${text}`);
  return workshop;
}

/** The board as a file that the product takes in. */
export const boardFileOf = (board: BenchBoard) => ({
  format: 'arvoverkko',
  version: 1,
  board: { title: `Kartta ${board.name}`, question: '', locale: 'fi' },
  actors: board.boxes.map(({ id, label, sector, x, y }) => ({ id, name: label, sector, x, y })),
  flows: board.arrows.map(({ label, ...arrow }) => ({ ...arrow, deliverable: label, layer: 'today' })),
});

/** Joins on a device that keeps nothing of the board yet. */
async function enter(context: BrowserContext, url: string, { links }: WorkshopCreated): Promise<void> {
  const answer = await context.request.post(`${url}/api/join`, {
    headers: { origin: url },
    data: { token: tokenOf(links.participant), alias: 'Aino' },
  });
  if (!answer.ok()) throw new Error(`not joined: ${answer.status()}`);
  await context.addInitScript(probeTheMap);
}

/** Runs in the page. */
function probeTheMap(): void {
  const middle = (element: Element | undefined) => {
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  window.probe = {
    boxAt: ({ x, y, width, height }: BoxOnPaper) => {
      const viewport = document.querySelector('.react-flow__viewport');
      const map = document.querySelector('.react-flow')?.getBoundingClientRect();
      const isPainted =
        document.querySelector('.react-flow canvas:not([data-painted]) + canvas:not([data-painted])') === null;
      if (!viewport || !map || !isPainted || !document.querySelector('[data-actor]')) return null;
      const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(viewport).transform);
      return { x: map.x + e + (x + width / 2) * zoom, y: map.y + f + (y + height / 2) * zoom };
    },
    isBoxSelected: () => document.querySelector('[data-actor][aria-pressed="true"]') !== null,
    toolAt: () =>
      middle([...document.querySelectorAll('[data-task] button')].find((tool) => tool.textContent === 'Toimija')),
    isToolChosen: () => document.querySelector('[data-task="addActor"]') !== null,
  };
}

const fit = (page: Page): Promise<void> => page.getByRole('button', { name: 'Näytä koko kartta' }).click();

/** Waits for a map that is just being painted. */
async function boxAt(page: Page, box: BoxOnPaper): Promise<{ x: number; y: number }> {
  const at = await page.waitForFunction((box) => window.probe?.boxAt(box), box);
  return (await at.jsonValue()) as { x: number; y: number };
}

/** Turns the wheel over the middle of the board until the zoom is right. */
async function zoomInOnMiddle(page: Page, board: BenchBoard): Promise<void> {
  await fit(page);
  const { x, y } = middleOf(board);
  const [left, right] = [-500, 500].map((dx) => ({ id: '', x: x + dx, y, width: 0, height: 0 })) as [
    BoxOnPaper,
    BoxOnPaper,
  ];
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 60; turn += 1) {
    const [a, b] = [await boxAt(page, left), await boxAt(page, right)];
    const missing = Math.log2((NEAR_ZOOM * 1000) / (b.x - a.x));
    if (Math.abs(missing) < 0.03) break;
    await page.mouse.move((a.x + b.x) / 2, a.y);
    await page.mouse.wheel(0, Math.max(-100, Math.min(100, -missing * 100)));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.keyboard.up('Control');
}

async function moveOverSocket(url: string, joined: Joined, { boxes }: BenchBoard, { perSecond, ids }: RemoteMoves) {
  const { doc, provider, synced } = openBoard(url, joined.boards[0]?.id ?? '', joined.session);
  await synced;
  const moved = boxes.filter(({ id }) => ids.includes(id));
  let count = 0;
  const timer = setInterval(() => {
    const box = moved[count % moved.length];
    const side = Math.floor(count / moved.length) % 2 === 0 ? REMOTE_STEP : 0;
    count += 1;
    if (box) moveRecords(doc, [{ root: 'actors', id: box.id, x: box.x + side, y: box.y + side }]);
  }, 1000 / perSecond);
  return async () => {
    clearInterval(timer);
    provider.destroy();
    doc.destroy();
  };
}
