import styles from './SnapLines.module.css';
import type { SnapLine } from './snap.ts';

/** Shows what is in line with what is being dragged. */
export function SnapLines({ lines }: { lines: readonly SnapLine[] }) {
  if (lines.length === 0) return null;
  return (
    <svg className={styles['lines']} aria-hidden>
      {lines.map(({ from, to }) => (
        <line key={`${from.x} ${from.y} ${to.x} ${to.y}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
    </svg>
  );
}
