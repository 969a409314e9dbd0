import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import styles from './Toaster.module.css';

/** How long a message stays, in milliseconds for each character and at least. */
const PER_CHARACTER = 70;
const AT_LEAST = 3000;

type Notify = (message: string) => void;

const NotifyContext = createContext<Notify | null>(null);

/**
 * Tells for a few seconds, in sight and to a screen reader, what came of something whose result shows nowhere else.
 * @throws Error outside a Toaster
 */
export function useNotify(): Notify {
  const notify = use(NotifyContext);
  if (!notify) throw new Error('useNotify outside Toaster');
  return notify;
}

/** Holds the page's one passing message. */
export function Toaster({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string } | null>(null);
  const notify = useCallback<Notify>((text) => setMessage({ text }), []);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(null), Math.max(AT_LEAST, message.text.length * PER_CHARACTER));
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <NotifyContext value={notify}>
      {children}
      <div role="status" className={styles['toaster']}>
        {message && <p>{message.text}</p>}
      </div>
    </NotifyContext>
  );
}
