import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Panel.module.css';
import { SharedTextField } from './SharedTextField.tsx';

/** What a flow costs its giver and brings its receiver, the tangible and the intangible of each, and what would be missed. */
export function FlowValue({ flow }: { flow: Flow }) {
  const { t } = useI18n();
  const { canEdit } = useOpenBoard();
  const { actors } = useBoard();
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
  const field = (name: 'costTangible' | 'costIntangible' | 'benefitTangible' | 'benefitIntangible', label: string) => (
    <SharedTextField root="flows" id={flow.id} field={name} label={label} />
  );
  return (
    <>
      <fieldset className={styles['group']} disabled={!canEdit} data-short-texts>
        <legend>{t('flow.costOf', { name: nameOf(flow.from) })}</legend>
        {field('costTangible', t('flow.tangiblePart'))}
        {field('costIntangible', t('flow.intangiblePart'))}
      </fieldset>
      <fieldset className={styles['group']} disabled={!canEdit} data-short-texts>
        <legend>{t('flow.benefitOf', { name: nameOf(flow.to) })}</legend>
        {field('benefitTangible', t('flow.tangiblePart'))}
        {field('benefitIntangible', t('flow.intangiblePart'))}
      </fieldset>
      <fieldset className={styles['fields']} disabled={!canEdit} data-short-texts>
        <SharedTextField
          root="flows"
          id={flow.id}
          field="missed"
          label={t('flow.missed')}
          hint={t('flow.missedHint')}
        />
      </fieldset>
    </>
  );
}
