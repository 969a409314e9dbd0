import type { Nature, Stage } from '../../shared/board/flow.ts';
import styles from './FlowLine.module.css';

/** A short piece of a flow's line, as it is on the map. Decoration: the words beside it say the same. */
export function FlowLine({ nature, stage }: { nature: Nature; stage: Stage }) {
  return (
    <svg className={styles['line']} data-nature={nature} width="36" height="16" viewBox="0 0 36 16" aria-hidden>
      <path d="M1 8 H25" strokeDasharray={nature === 'intangible' ? '6 4' : undefined} />
      <path
        d={stage === 'proposed' ? 'M25 3 L34 8 L25 13' : 'M25 3 L34 8 L25 13 Z'}
        data-filled={stage !== 'proposed'}
      />
    </svg>
  );
}
