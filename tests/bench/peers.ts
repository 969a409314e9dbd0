import type { Page } from '@playwright/test';
import { type BenchBoard, middleOf } from './boards.ts';
import type { PeerProbe } from './probe.ts';
import { NEAR_ZOOM, REMOTE_STEP, type RemoteMoves, type Subject } from './Subject.ts';

/** A whiteboard that is used through a page of the bench's own, served at the address. */
export function peer(name: string, url: string): Subject {
  return {
    name,
    prepare: async (context, board) => {
      // Fonts and translations on somebody's server would be waited for in vain.
      await context.route(
        (address) => address.origin !== url,
        (route) => route.abort(),
      );
      return `${url}/${name}.html?${encodeURIComponent(board.name)}`;
    },
    look: (page, board, view) => {
      const at = view === 'fit' ? ('fit' as const) : { ...middleOf(board), zoom: NEAR_ZOOM };
      return page.evaluate((at) => (window.probe as PeerProbe).look(at), at);
    },
    moveRemotely: (page, board, moves) => moveInPage(page, board, moves),
  };
}

async function moveInPage(page: Page, { boxes }: BenchBoard, { perSecond, ids }: RemoteMoves) {
  const moved = boxes.filter(({ id }) => ids.includes(id));
  const timer = await page.evaluate(
    ({ moved, interval, step }) => {
      let count = 0;
      return window.setInterval(() => {
        const box = moved[count % moved.length];
        const side = Math.floor(count / moved.length) % 2 === 0 ? step : 0;
        count += 1;
        if (box) (window.probe as PeerProbe).move(box.id, box.x + side, box.y + side);
      }, interval);
    },
    { moved, interval: 1000 / perSecond, step: REMOTE_STEP },
  );
  return () => page.evaluate((timer) => window.clearInterval(timer), timer);
}
