import { Trash2 } from 'lucide-react';
import type { Agreement, AgreementKind } from '../../shared/board/agreement.ts';
import { deleteAgreement } from '../../shared/document/commands/deleteAgreement.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import type { MessageKey } from '../../shared/i18n/translate.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { LineField } from '../panel/LineField.tsx';
import { SharedTextField } from '../panel/SharedTextField.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './Agreements.module.css';

/** What is said of an agreement beside its text. */
const DETAILS: Record<
  AgreementKind,
  readonly { field: 'owner' | 'meets' | 'baseline' | 'target' | 'reviewOn'; label: MessageKey }[]
> = {
  rule: [],
  steering: [
    { field: 'owner', label: 'agreements.coordinator' },
    { field: 'meets', label: 'agreements.meets' },
    { field: 'reviewOn', label: 'agreements.when' },
  ],
  measure: [
    { field: 'baseline', label: 'handbook.baseline' },
    { field: 'target', label: 'handbook.target' },
    { field: 'owner', label: 'flow.owner' },
    { field: 'reviewOn', label: 'agreements.when' },
  ],
};

export function AgreementRow({ agreement }: { agreement: Agreement }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const { id, kind } = agreement;
  return (
    <li data-record={id} className={styles['row']}>
      <fieldset disabled={!canEdit}>
        <legend className={styles['legend']}>{agreement.text || t('agreements.untitled')}</legend>
        <SharedTextField root="agreements" id={id} field="text" label={t(`agreements.${kind}.text`)} hideLabel />
        {DETAILS[kind].length > 0 && (
          <div className={styles['details']}>
            {DETAILS[kind].map(({ field, label }) => (
              <LineField
                key={field}
                label={t(label)}
                {...(field === 'reviewOn' && { type: 'date' })}
                value={agreement[field] ?? ''}
                onCommit={(next) =>
                  undo.perform(() => editRecord(doc, 'agreements', id, { [field]: next || undefined }))
                }
              />
            ))}
          </div>
        )}
      </fieldset>
      {canEdit && (
        <IconButton
          label={t('agreements.delete', { text: agreement.text || t('agreements.untitled') })}
          icon={<Trash2 size={20} aria-hidden />}
          onClick={() => undo.perform(() => deleteAgreement(doc, id))}
        />
      )}
    </li>
  );
}
