import { useSyncExternalStore } from 'react';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './TidyingLine.module.css';

/** Tells that the map is being tidied, or why it can't be. */
export function TidyingLine() {
  const { tidying } = useOpenBoard();
  const { t } = useI18n();
  const state = useSyncExternalStore(tidying.subscribe, tidying.getState);
  return (
    <div role="status" className={styles['line']} data-state={state}>
      {state === 'running' && (
        <>
          {t('tidy.running')}{' '}
          <Button variant="quiet" onClick={tidying.cancel}>
            {t('tidy.cancel')}
          </Button>
        </>
      )}
      {state === 'failed' && (
        <>
          {t('tidy.failed')}{' '}
          <Button variant="quiet" onClick={tidying.cancel}>
            {t('action.close')}
          </Button>
        </>
      )}
    </div>
  );
}
