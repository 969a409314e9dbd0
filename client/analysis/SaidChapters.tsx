import { useMemo } from 'react';
import type { Findings } from '../../shared/analysis/findings.ts';
import { CHAPTERS, findingsInWords } from '../../shared/analysis/words/findingsInWords.ts';
import type { Speaker } from '../../shared/analysis/words/Speaker.ts';
import type { Layer } from '../../shared/board/flow.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { FirstOf } from './FirstOf.tsx';
import { SaidSentence } from './SaidSentence.tsx';
import styles from './Says.module.css';

interface SaidChaptersProps {
  speaker: Speaker;
  findings: Findings;
  /** that the findings are of; null for both */
  layer: Layer | null;
}

/** The findings in words, chapter by chapter. */
export function SaidChapters({ speaker, findings, layer }: SaidChaptersProps) {
  const { t } = useI18n();
  const chapters = useMemo(() => findingsInWords(speaker, findings), [speaker, findings]);
  // What could be is no gain to those who look at it alone.
  const told = CHAPTERS.filter((chapter) => chapter !== 'gain' || layer === null);
  return told.map((chapter) => (
    <section key={chapter} className={styles['chapter']}>
      <h3>{t(`says.chapter.${chapter}`)}</h3>
      {chapters[chapter].length === 0 && <p className={styles['plain']}>{t(`says.chapter.${chapter}.empty`)}</p>}
      {chapters[chapter].map(({ title, sayings, complete }) => (
        <section key={title} className={styles['group']}>
          <h4>{t(title)}</h4>
          <FirstOf all={sayings} render={(say) => <SaidSentence sentence={say()} />} />
          {!complete && <p className={styles['plain']}>{t('says.incomplete')}</p>}
        </section>
      ))}
    </section>
  ));
}
