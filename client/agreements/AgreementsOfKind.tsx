import { Plus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Agreement, AgreementKind } from '../../shared/board/agreement.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { addAgreement } from '../../shared/document/commands/addAgreement.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './Agreements.module.css';

interface AgreementsOfKindProps {
  kind: AgreementKind;
  agreements: readonly Agreement[];
}

/** One list, with a line at its end for the next. */
export function AgreementsOfKind({ kind, agreements }: AgreementsOfKindProps) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const [text, setText] = useState('');
  const title = useId();
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (text.trim() === '') return;
    undo.perform(() => addAgreement(doc, { kind, text: text.trim(), at: new Date().toISOString() }));
    setText('');
  };

  return (
    <section className={styles['kind']} aria-labelledby={title}>
      <h3 id={title}>{t(`agreements.${kind}.title`)}</h3>
      {agreements.length === 0 && (
        <p className={styles['empty']}>{t(canEdit ? `agreements.${kind}.empty` : 'agreements.none')}</p>
      )}
      {agreements.length > 0 && (
        <ol>
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.id} agreement={agreement} />
          ))}
        </ol>
      )}
      {canEdit && (
        <form className={styles['add']} onSubmit={submit}>
          <TextField
            ref={field}
            label={t(`agreements.${kind}.add`)}
            value={text}
            onChange={setText}
            maxLength={LINE_LIMIT}
            enterKeyHint="done"
          />
          <Button variant="quiet" type="submit" icon={<Plus size={20} aria-hidden />}>
            {t('agreements.add')}
          </Button>
        </form>
      )}
    </section>
  );
}
