import { useSyncExternalStore } from 'react';
import type { InLine } from './InLine.ts';
import styles from './SnapLines.module.css';

/** Shows what is in line with what is being dragged. */
export function SnapLines({ inLine }: { inLine: InLine }) {
  const lines = useSyncExternalStore(inLine.subscribe, inLine.get);
  if (lines.length === 0) return null;
  return (
    <svg className={styles['lines']} aria-hidden>
      <path d={lines.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('')} />
    </svg>
  );
}
