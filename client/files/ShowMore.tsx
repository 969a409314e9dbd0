import { useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';

/** Rows shown at first, and at each call for more: thousands of them would stall the page. */
const STEP = 50;

export function useFirstRows<Row>(rows: readonly Row[]): { shown: readonly Row[]; more: number; showMore: () => void } {
  const [limit, setLimit] = useState(STEP);
  return {
    shown: rows.slice(0, limit),
    more: Math.max(0, rows.length - limit),
    showMore: () => setLimit(limit + STEP),
  };
}

/** @param count rows that are not shown yet */
export function ShowMore({ count, onClick }: { count: number; onClick: () => void }) {
  const { t } = useI18n();
  if (count === 0) return null;
  return (
    <div>
      <Button variant="plain" onClick={onClick}>
        {t('import.showMore', { count })}
      </Button>
    </div>
  );
}
