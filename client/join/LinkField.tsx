import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import field from '../ui/Field.module.css';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './LinkField.module.css';

/** A link to read and to copy. */
export function LinkField({ label, link }: { label: string; link: string }) {
  const { t } = useI18n();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<string | null>(null);

  const copy = async () => {
    input.current?.select();
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      // The clipboard is for https and localhost only; in the room's own network there is the old way.
      if (!document.execCommand('copy')) return;
    }
    setCopied(link);
  };
  const isCopied = copied === link;
  return (
    <div className={field['field']}>
      <label className={field['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['row']}>
        <input
          ref={input}
          id={id}
          className={field['control']}
          value={link}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button
          variant="quiet"
          icon={isCopied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
          onClick={() => void copy()}
        >
          {isCopied ? t('share.copied') : t('share.copy')}
        </Button>
        <span role="status">
          <VisuallyHidden>{isCopied && t('share.copied')}</VisuallyHidden>
        </span>
      </div>
    </div>
  );
}
