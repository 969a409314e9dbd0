import type { Nature } from '../../shared/board/flow.ts';
import styles from './FlowLine.module.css';

/** Solid for the tangible, dashed for the intangible, as lines are on the map. Decoration: the word stands beside it. */
export function NatureMark({ nature }: { nature: Nature }) {
  return (
    <svg className={styles['line']} data-nature={nature} width="32" height="8" viewBox="0 0 32 8" aria-hidden>
      <path d="M1 4 H31" strokeDasharray={nature === 'intangible' ? '6 4' : undefined} />
    </svg>
  );
}
