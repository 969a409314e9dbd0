import type { Answer } from '../../shared/board/answer.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Market.module.css';

const ANSWERS = ['yes', 'try', 'unknown', 'no'] as const satisfies readonly Answer['answer'][];

interface AnswerButtonsProps {
  /** what is asked, in words */
  need: string;
  /** what has been answered before, if anything */
  given?: Answer['answer'] | undefined;
  onAnswer: (answer: Answer['answer']) => void;
}

export function AnswerButtons({ need, given, onAnswer }: AnswerButtonsProps) {
  const { t } = useI18n();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would have to be seen
    <div role="group" className={styles['answers']} aria-label={t('market.answerTo', { need })}>
      {ANSWERS.map((answer) => (
        <Button
          key={answer}
          variant="quiet"
          {...(given !== undefined && { 'aria-pressed': given === answer })}
          onClick={() => onAnswer(answer)}
        >
          {t(`market.answer.${answer}`)}
        </Button>
      ))}
    </div>
  );
}
