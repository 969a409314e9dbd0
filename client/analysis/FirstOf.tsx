import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  const list = useRef<HTMLUListElement>(null);
  // One more is no longer than the button would be.
  const count = all.length <= shown + 1 ? all.length : shown;
  /** place of the first one that was asked for; it takes the focus of the button, which may go away */
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    if (asked !== null) list.current?.children[asked]?.querySelector('button')?.focus();
  }, [asked]);
  const showMore = () => {
    setShown(shown + STEP);
    setAsked(count);
  };
  return (
    <>
      <ul ref={list} className={styles['list']}>
        {all.slice(0, count).map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is said has no identity but its place
          <li key={place}>{render(one)}</li>
        ))}
      </ul>
      {count < all.length && (
        <Button variant="quiet" onClick={showMore}>
          {t('says.showMore', { count: Math.min(STEP, all.length - count) })}
        </Button>
      )}
    </>
  );
}
