import { Undo2 } from 'lucide-react';
import { Flow } from '../../shared/board/flow.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import type { Patch } from '../../shared/document/commands/records.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { LineField } from './LineField.tsx';
import styles from './Panel.module.css';

/** What was agreed with a handshake, which may change with time, and the way back. */
export function AgreedFlow({ flow, onReopen }: { flow: Flow; onReopen: () => void }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const patch = (change: Patch<'flows'>) => undo.perform(() => editRecord(doc, 'flows', flow.id, change));
  return (
    <fieldset className={styles['fields']} disabled={!canEdit}>
      <LineField
        label={t('flow.owner')}
        value={flow.owner ?? ''}
        onCommit={(owner) => patch({ owner: owner || undefined })}
      />
      <LineField
        label={t('flow.reviewOn')}
        type="date"
        value={flow.reviewOn ?? ''}
        onCommit={(day) => {
          const reviewOn = Flow.shape.reviewOn.safeParse(day === '' ? undefined : day);
          if (reviewOn.success) patch({ reviewOn: reviewOn.data });
        }}
      />
      {canEdit && (
        <div className={styles['actions']}>
          <Button variant="plain" icon={<Undo2 size={18} aria-hidden />} onClick={onReopen}>
            {t('flow.withdrawHandshake')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
