import type { BrowserContext, Page } from '@playwright/test';
import type { BenchBoard } from './boards.ts';

export type View = 'near' | 'fit';

/** One of the whiteboards that are compared. */
export interface Subject {
  name: string;
  /** sets a fresh browser context up and tells the address that shows the board */
  prepare(context: BrowserContext, board: BenchBoard): Promise<string>;
  /** `near` shows about fifty boxes around the middle of the board */
  look(page: Page, board: BenchBoard, view: View): Promise<void>;
  /** lets somebody else move boxes; resolves with what stops it */
  moveRemotely(page: Page, board: BenchBoard, moves: RemoteMoves): Promise<() => Promise<void>>;
}

/** Moves of boxes around where they are, one after the other. */
export interface RemoteMoves {
  perSecond: number;
  ids: readonly string[];
}

/** About fifty boxes in a window of 1440 by 900. */
export const NEAR_ZOOM = 0.68;
/** How far a box that somebody else moves goes, px on the paper. */
export const REMOTE_STEP = 24;
