import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { apiProblem } from './apiProblem.ts';
import styles from './ConfirmInPlace.module.css';

interface ConfirmInPlaceProps {
  label: string;
  icon?: ReactNode;
  /** what it is done to, heard where several such buttons stand on one page */
  about?: string;
  explanation: string;
  confirmLabel: string;
  onConfirm: () => Promise<void>;
}

/** A button for what can't be undone: the first press explains, the second does it. Nothing covers the page. */
export function ConfirmInPlace({ label, icon, about, explanation, confirmLabel, onConfirm }: ConfirmInPlaceProps) {
  const { t } = useI18n();
  const [state, setState] = useState<'closed' | 'asking' | 'working'>('closed');
  const [problem, setProblem] = useState<string | null>(null);
  const explanationId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (state === 'asking') confirm.current?.focus();
    else if (state === 'closed' && asked.current) opener.current?.focus();
    asked.current = state !== 'closed';
  }, [state]);

  const act = async () => {
    setState('working');
    setProblem(null);
    try {
      await onConfirm();
      setState('closed');
    } catch (error) {
      setProblem(apiProblem(error, t));
      setState('asking');
    }
  };

  if (state === 'closed') {
    return (
      <Button ref={opener} variant="plain" icon={icon} onClick={() => setState('asking')}>
        {label}
        {about && <VisuallyHidden>{about}</VisuallyHidden>}
      </Button>
    );
  }
  return (
    <div className={styles['question']}>
      <p id={explanationId}>{explanation}</p>
      {problem && <p role="alert">{problem}</p>}
      <div className={styles['answers']}>
        <Button
          ref={confirm}
          variant="danger"
          aria-describedby={explanationId}
          disabled={state === 'working'}
          onClick={() => void act()}
        >
          {confirmLabel}
        </Button>
        <Button variant="quiet" disabled={state === 'working'} onClick={() => setState('closed')}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
