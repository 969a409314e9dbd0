import { type ReactFlowState, useStore } from '@xyflow/react';
import styles from './Paper.module.css';

/** Of the dots on the paper, px. */
const GAP = 32;
/** How many times as far as the view the sheet reaches to each side of it, at least. */
const REACH = 6;

/**
 * The sheet beneath everything on the map. It also makes one picture of the map for the browser, which merges what
 * stands on a common ground: moving the paper then moves a picture, and no card or line is drawn anew.
 */
export function Paper() {
  return <Sheet className={styles['paper']} />;
}

/** What lies over what is under it so that it is seen less. */
export function Veil() {
  return <Sheet className={styles['veil']} />;
}

function Sheet({ className }: { className: string | undefined }) {
  const [left, top, side] = useStore(sheetOf).split(' ').map(Number);
  return <div className={className} style={{ left, top, width: side, height: side }} aria-hidden />;
}

/** Left, top and side on the paper, in steps so long that it is seldom laid anew. */
function sheetOf({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const step = GAP * 2 ** Math.ceil(Math.log2((Math.max(width, height, 1) * REACH) / zoom / GAP));
  const start = (offset: number) => (Math.floor(-offset / zoom / step) - 1) * step;
  return `${start(x)} ${start(y)} ${step * 3}`;
}
