import { type ReactNode, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Says.module.css';

/** So many are there at first, and so many more come at a time. */
const FIRST = 4;
const STEP = 40;

interface FirstOfProps<T> {
  all: readonly T[];
  render: (one: T) => ReactNode;
}

/** A list that shows its first few, and more when it is asked. */
export function FirstOf<T>({ all, render }: FirstOfProps<T>) {
  const { t } = useI18n();
  const [shown, setShown] = useState(FIRST);
  // One more is no longer than the button would be.
  const count = all.length <= shown + 1 ? all.length : shown;
  return (
    <>
      <ul className={styles['list']}>
        {all.slice(0, count).map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is said has no identity but its place
          <li key={place}>{render(one)}</li>
        ))}
      </ul>
      {count < all.length && (
        <Button variant="quiet" onClick={() => setShown(shown + STEP)}>
          {t('says.showMore', { count: Math.min(STEP, all.length - count) })}
        </Button>
      )}
    </>
  );
}
