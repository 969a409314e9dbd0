import { MessageSquare } from 'lucide-react';
import type { Translate } from '../../shared/i18n/translate.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './CommentMark.module.css';

/** How many conversations are open, in words; empty where there are none. */
export const commentCount = (count: number, t: Translate): string => (count === 0 ? '' : t('comment.open', { count }));

interface CommentMarkProps {
  /** open conversations; no mark without any */
  count: number;
  /** where the mark stands */
  className: string | undefined;
}

/** Tells by sight that something is being talked about. Its words belong to what it stands on. */
export function CommentMark({ count, className = '' }: CommentMarkProps) {
  if (count === 0) return null;
  return (
    <span className={`${styles['mark']} ${className}`} aria-hidden>
      <MessageSquare size={14} />
      {count}
    </span>
  );
}

/** The same in a row of text, in words. */
export function CommentCount({ count }: { count: number }) {
  const { t } = useI18n();
  if (count === 0) return null;
  return (
    <span className={styles['count']}>
      <MessageSquare size={16} aria-hidden />
      {commentCount(count, t)}
    </span>
  );
}
