import { useMemo } from 'react';
import type * as Y from 'yjs';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { lostWork } from './lostWork.ts';
import type { RefusedCopy } from './offlineStore.ts';

interface RefusalNoticeProps {
  refused: RefusedCopy;
  /** the board as the server has it now */
  current: Y.Doc;
  onClose: () => void;
}

/** Says in plain words that something was not saved, and gives the words back. */
export default function RefusalNotice({ refused: { code, update }, current, onClose }: RefusalNoticeProps) {
  const { t } = useI18n();
  const text = useMemo(() => lostWork(update, current).join('\n'), [update, current]);
  return (
    <Dialog title={t('refusal.title')} closeLabel={t('action.close')} onClose={onClose}>
      <p>{code === CloseCode.notAllowed ? t('refusal.notAllowed') : t('refusal.invalid')}</p>
      {text === '' ? (
        <p>{t('refusal.nothingLost')}</p>
      ) : (
        <TextArea label={t('refusal.yourText')} value={text} onChange={() => undefined} readOnly />
      )}
      <Button variant="primary" onClick={onClose}>
        {t('refusal.continue')}
      </Button>
    </Dialog>
  );
}
