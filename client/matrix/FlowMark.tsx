import { Handshake } from 'lucide-react';
import type { Flow } from '../../shared/board/flow.ts';
import { textWidth, wrapLines } from '../../shared/drawing/textMetrics.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { FlowLine } from '../panel/FlowLine.tsx';
import styles from './FlowMark.module.css';

interface FlowMarkProps {
  flow: Flow;
  /** px that a line has; without it lines are broken between words only */
  room?: number;
}

/** What can be told of a flow without words: its line solid or dashed, its arrowhead open or filled, its handshake. */
export function FlowMarks({ flow: { nature, stage } }: { flow: Flow }) {
  return (
    <span className={styles['marks']}>
      <FlowLine nature={nature} stage={stage} />
      {stage === 'agreed' && <Handshake size={14} aria-hidden />}
    </span>
  );
}

/** A deliverable with the marks of its flow, and 'goal' in words. */
export function FlowMark({ flow, room }: FlowMarkProps) {
  const { t } = useI18n();
  const { layer, deliverable } = flow;
  const words = layer === 'potential' ? t('flow.potentialLabel', { deliverable }) : deliverable;
  return (
    <span className={styles['flow']} data-layer={layer}>
      <FlowMarks flow={flow} />
      <span className={styles['deliverable']}>{room === undefined ? words : brokenWords(words, room)}</span>
    </span>
  );
}

const FONT = 14;
const MOST_LINES = 9;

/** Words wider than a line get hyphens where they are broken on cards too. */
const brokenWords = (text: string, room: number): string =>
  text
    .split(' ')
    .map((word) =>
      textWidth(word, FONT, 'regular') <= room ? word : wrapLines(word, FONT, 'regular', room, MOST_LINES).join(' '),
    )
    .join(' ');
