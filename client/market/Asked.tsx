import { useEffect, useRef, useState } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import type { Answer } from '../../shared/board/answer.ts';
import type { Item } from '../../shared/board/item.ts';
import { answerNeed } from '../../shared/document/commands/answerNeed.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import type { Done } from './DoneLine.tsx';
import { ExchangeButton } from './ExchangeButton.tsx';
import styles from './Market.module.css';

/** Needs that are asked about at a time; the rest follow as these are answered. */
const AT_A_TIME = 3;

interface AskedProps {
  speaker: Actor;
  /** what it has not answered, the likeliest first */
  asked: readonly Item[];
  onDone: (done: Done) => void;
}

/** What an actor is asked, each need once, and what it has answered. */
export function Asked({ speaker, asked, onDone }: AskedProps) {
  const { t } = useI18n();
  const { doc, undo, me } = useOpenBoard();
  const { actors, items, answers, people } = useBoard();
  const [hasAnswered, setHasAnswered] = useState(false);
  const section = useRef<HTMLElement>(null);
  const goOn = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when what was answered has gone, the next question gets the focus
  useEffect(() => {
    if (!goOn.current) return;
    goOn.current = false;
    (section.current?.querySelector<HTMLElement>('[role=group] button') ?? section.current)?.focus();
  }, [asked]);

  const answer = (need: Item, said: Answer['answer']) =>
    undo.perform(() => answerNeed(doc, { item: need.id, actor: speaker.id, answer: said }));
  const needInWords = (need: Item) => (
    <p className={styles['need']}>
      <span>{t('market.needSentence', { actor: actors.get(need.actor)?.name ?? '' })}</span>
      <strong>{need.text}</strong>
    </p>
  );
  const given = [...answers.values()].flatMap((said) => {
    const need = items.get(said.item);
    return said.actor === speaker.id && need ? [{ said, need }] : [];
  });
  given.sort((a, b) => (a.need.id < b.need.id ? -1 : 1));
  const isOwn = people.get(me.id)?.actor === speaker.id;
  if (asked.length === 0 && given.length === 0) return null;

  return (
    <section ref={section} className={styles['asked']} aria-labelledby="market-asked" tabIndex={-1}>
      <h3 id="market-asked">{isOwn ? t('market.asked') : t('market.askedFor', { actor: speaker.name })}</h3>
      <p className={styles['hint']}>{t(asked.length > 0 ? 'market.askedHint' : 'market.askedNothing')}</p>
      {asked.length > 0 && (
        <ul>
          {asked.slice(0, AT_A_TIME).map((need) => (
            <li key={need.id}>
              {needInWords(need)}
              <AnswerButtons
                need={need.text}
                onAnswer={(said) => {
                  goOn.current = true;
                  setHasAnswered(true);
                  answer(need, said);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {asked.length > AT_A_TIME && (
        <p className={styles['hint']}>{t('market.askedLeft', { count: asked.length - AT_A_TIME })}</p>
      )}
      {given.length > 0 && (
        <details open={hasAnswered || undefined}>
          <summary>{t('market.answered', { count: given.length })}</summary>
          <ul>
            {given.map(({ said, need }) => (
              <li key={said.id}>
                {needInWords(need)}
                <AnswerButtons need={need.text} given={said.answer} onAnswer={(next) => answer(need, next)} />
                {(said.answer === 'yes' || said.answer === 'try') && (
                  <ExchangeButton giver={speaker.id} need={need} onDone={onDone} />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
