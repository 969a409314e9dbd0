import { useSyncExternalStore } from 'react';
import type { InLine } from './InLine.ts';
import styles from './SnapLines.module.css';

/** Shows what is in line with what is being dragged. */
export function SnapLines({ inLine }: { inLine: InLine }) {
  const lines = useSyncExternalStore(inLine.subscribe, inLine.get);
  if (lines.length === 0) return null;
  return (
    <svg className={styles['lines']} aria-hidden>
      {lines.map(({ from, to }) => (
        <line key={`${from.x} ${from.y} ${to.x} ${to.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
    </svg>
  );
}
