import { useSyncExternalStore } from 'react';
import type { InLine } from './InLine.ts';
import styles from './SnapLines.module.css';

/** Shows what is in line with what is being dragged. */
export function SnapLines({ inLine }: { inLine: InLine }) {
  const lines = useSyncExternalStore(inLine.subscribe, inLine.get);
  const [first] = lines;
  if (!first) return null;
  // Its own box at one of the lines: the browser takes everything from there to the others as painted anew.
  const { x, y } = first.from;
  return (
    <svg className={styles['lines']} style={{ left: x, top: y }} viewBox={`${x} ${y} 1 1`} aria-hidden>
      <path d={lines.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('')} />
    </svg>
  );
}
