import { useMemo } from 'react';
import { AGREEMENT_KINDS, inOrderOfWriting } from '../../shared/board/agreement.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useRevealInPanel } from '../board/useRevealInPanel.ts';
import { ViewHeader } from '../board/ViewHeader.tsx';
import { ViewPage } from '../board/ViewPage.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Agreements.module.css';
import { AgreementsOfKind } from './AgreementsOfKind.tsx';

/** Rules of the game, steering and measures, as lists that the group writes together. */
export default function AgreementsView() {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const { agreements } = useBoard();
  useRevealInPanel();
  const inOrder = useMemo(() => inOrderOfWriting(agreements.values()), [agreements]);
  return (
    <ViewPage label={t('view.agreements')}>
      <div className={styles['page']}>
        <ViewHeader title={t('view.agreements')}>
          <p>{t(canEdit ? 'agreements.lead' : 'agreements.leadReadOnly')}</p>
        </ViewHeader>
        {AGREEMENT_KINDS.map((kind) => (
          <AgreementsOfKind key={kind} kind={kind} agreements={inOrder.filter((one) => one.kind === kind)} />
        ))}
      </div>
    </ViewPage>
  );
}
