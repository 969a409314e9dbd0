import { Locate } from 'lucide-react';
import type { Sentence } from '../../shared/analysis/words/Speaker.ts';
import styles from './Says.module.css';
import { useShowSentence } from './useShowSentence.ts';

/** A sentence that shows what it speaks of; plain words where it speaks of the whole. */
export function SaidSentence({ sentence }: { sentence: Sentence }) {
  const show = useShowSentence();
  if (sentence.actors.length + sentence.flows.length === 0) return <p className={styles['plain']}>{sentence.text}</p>;
  return (
    <button type="button" className={styles['sentence']} onClick={() => show(sentence)}>
      <span>{sentence.text}</span>
      <Locate size={18} aria-hidden />
    </button>
  );
}
