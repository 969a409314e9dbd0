import type { Board } from '../../shared/board/board.ts';
import { CloseCode } from '../../shared/protocol/closeCodes.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { lostWork } from './lostWork.ts';

interface RefusalNoticeProps {
  code: number;
  /** the copy that the server refused */
  refused: Board;
  /** the board as the server has it now */
  current: Board;
  onClose: () => void;
}

/** Says in plain words that something was not saved, and gives the words back. */
export function RefusalNotice({ code, refused, current, onClose }: RefusalNoticeProps) {
  const { t } = useI18n();
  const text = lostWork(refused, current)
    .flatMap((record) => record.texts)
    .join('\n');
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
