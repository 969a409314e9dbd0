import { getViewportForBounds, type Viewport } from '@xyflow/react';
import type { Board } from '../../shared/board/board.ts';
import { PLACED_ROOTS } from '../../shared/board/placed.ts';
import { placedRect } from '../../shared/drawing/placedRect.ts';
import { boundsOf } from '../../shared/drawing/rect.ts';

/** From 1,000 cards on a phone to a card or two on a large screen. */
export const ZOOM = { min: 0.02, max: 2.5 } as const;

/** What the map has of the screen, in px. */
interface Screen {
  width: number;
  height: number;
}

/** The view of a whole board, clear of the rail, the zoom controls and the legend; small boards are not blown up. */
export const fittingView = (board: Board, screen: Screen): Viewport => viewOf(board, screen, 1, paddingOf(screen));

/** The same with nothing but the legend beside it, as large as it gets. */
export const fillingView = (board: Board, screen: Screen): Viewport =>
  viewOf(board, screen, ZOOM.max, { top: '24px', left: '24px', right: '24px', bottom: '64px' });

type Padding = Record<'top' | 'left' | 'right' | 'bottom', `${number}px`>;

function viewOf(board: Board, { width, height }: Screen, maxZoom: number, padding: Padding): Viewport {
  const rects = PLACED_ROOTS.flatMap((root) =>
    [...board[root].keys()].flatMap((id) => placedRect(board, { root, id }) ?? []),
  );
  const bounds = boundsOf(rects);
  if (!bounds || width === 0) return { x: 0, y: 0, zoom: 1 };
  return getViewportForBounds(bounds, width, height, ZOOM.min, maxZoom, padding);
}

function paddingOf({ width, height }: Screen): Padding {
  if (width < 600 && height < 400) return { top: '16px', left: '16px', right: '16px', bottom: '16px' };
  if (width < 600) return { top: '24px', left: '16px', right: '16px', bottom: '160px' };
  if (height < 440) return { top: '16px', left: '16px', right: '16px', bottom: '104px' };
  return { top: '32px', left: '136px', right: '32px', bottom: '76px' };
}
