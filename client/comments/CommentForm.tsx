import { Send } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { PARAGRAPH_LIMIT } from '../../shared/board/fields.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Comments.module.css';
import { useDraft } from './useDraft.ts';

interface CommentFormProps {
  label: string;
  send: string;
  /** where words that have not been sent are kept */
  draftKey: string;
  /** what stands in the field where nothing has been kept */
  initial?: string;
  autoFocus?: boolean;
  onSend: (text: string) => void;
  /** closes the form; what was written is kept */
  onCancel?: () => void;
}

/** A field for a few lines, sent by its button or Ctrl + Enter. */
export function CommentForm({
  label,
  send,
  draftKey,
  initial = '',
  autoFocus = false,
  onSend,
  onCancel,
}: CommentFormProps) {
  const { t } = useI18n();
  const [draft, setDraft] = useDraft(draftKey);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(draft || initial);

  useEffect(() => {
    const element = field.current;
    if (!autoFocus || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [autoFocus]);

  const write = (next: string) => {
    setText(next);
    setDraft(next);
    setMissing(false);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const words = text.trim();
    field.current?.focus();
    setMissing(words === '');
    if (words === '') return;
    setText('');
    setDraft('');
    onSend(words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape' && onCancel) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  return (
    <form className={styles['form']} onSubmit={submit} onKeyDown={onKeyDown}>
      <TextArea
        ref={field}
        label={label}
        value={text}
        maxLength={PARAGRAPH_LIMIT}
        onChange={write}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        {...(missing ? { error: t('comment.missing') } : {})}
      />
      <div className={styles['actions']}>
        <Button variant="primary" type="submit" icon={<Send size={18} aria-hidden />} title={t('comment.sendHint')}>
          {send}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
