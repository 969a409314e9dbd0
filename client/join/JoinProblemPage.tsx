import { Link } from 'wouter';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Page } from '../page/Page.tsx';
import { Button } from '../ui/Button.tsx';
import type { JoinProblem } from './enter.ts';
import styles from './Forms.module.css';

interface JoinProblemPageProps {
  problem: JoinProblem;
  onRetry: () => void;
}

/** Why the workshop doesn't open, and what to do. */
export function JoinProblemPage({ problem, onRetry }: JoinProblemPageProps) {
  const { t } = useI18n();
  const passes = problem === 'offline' || problem === 'server';
  return (
    <Page title={t(`joinProblem.${problem}.title`)}>
      <p className={styles['lead']}>{t(`joinProblem.${problem}.text`)}</p>
      {passes && (
        <Button variant="primary" onClick={onRetry}>
          {t('join.retry')}
        </Button>
      )}
      <p>
        <Link href="/">{t('page.toStart')}</Link>
      </p>
    </Page>
  );
}
