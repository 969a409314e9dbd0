import { Handshake as HandshakeIcon } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { Flow } from '../../shared/board/flow.ts';
import { reviewDay } from '../../shared/board/reviewDay.ts';
import type { Handshake } from '../../shared/document/commands/agreeFlow.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Panel.module.css';

interface HandshakeFormProps {
  onAgree: (handshake: Handshake) => void;
  onCancel: () => void;
}

/** Kättä päälle: who sees to it, and when it is looked at again. */
export function HandshakeForm({ onAgree, onCancel }: HandshakeFormProps) {
  const { t } = useI18n();
  const [owner, setOwner] = useState('');
  const [reviewOn, setReviewOn] = useState(() => reviewDay(new Date()));
  const [tried, setTried] = useState(false);
  const isDay = reviewOn !== '' && Flow.shape.reviewOn.safeParse(reviewOn).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (owner.trim() !== '' && isDay) onAgree({ owner: owner.trim(), reviewOn });
  };
  return (
    <form
      className={styles['form']}
      aria-label={t('stage.agreed')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label={t('flow.owner')}
        hint={t('flow.ownerHint')}
        value={owner}
        onChange={setOwner}
        maxLength={LINE_LIMIT}
        autoFocus
        error={tried && owner.trim() === '' ? t('flow.ownerMissing') : undefined}
      />
      <TextField
        label={t('flow.reviewOn')}
        hint={t('flow.reviewOnHint')}
        type="date"
        value={reviewOn}
        onChange={setReviewOn}
        error={tried && !isDay ? t('flow.reviewOnMissing') : undefined}
      />
      <div className={styles['actions']}>
        <Button variant="primary" type="submit" icon={<HandshakeIcon size={20} aria-hidden />}>
          {t('flow.agree')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
