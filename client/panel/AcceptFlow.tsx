import { Check } from 'lucide-react';
import type { Flow } from '../../shared/board/flow.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Panel.module.css';

/** Lets those accept a flow who speak for its receiver, and the facilitator for the group; tells the others who can. */
export function AcceptFlow({ flow, onAccept }: { flow: Flow; onAccept: () => void }) {
  const { t } = useI18n();
  const { canEdit, me } = useOpenBoard();
  const { actors, people } = useBoard();
  const name = actors.get(flow.to)?.name ?? '';
  const representatives = [...people.values()].filter(({ actor }) => actor === flow.to);
  const icon = <Check size={20} aria-hidden />;
  if (canEdit && people.get(me.id)?.actor === flow.to) {
    return (
      <Button variant="primary" icon={icon} onClick={onAccept}>
        {t('flow.acceptFor', { name })}
      </Button>
    );
  }
  return (
    <>
      <p className={styles['hint']}>
        {representatives.length > 0
          ? t('flow.acceptedBy', {
              name,
              people: representatives.map(({ id }) => personName(people, id, t('person.guest'))).join(', '),
            })
          : t('flow.acceptedByNobodyYet', { name })}
      </p>
      {canEdit && me.role === 'facilitator' && (
        <>
          <Button variant="quiet" icon={icon} onClick={onAccept}>
            {t('flow.acceptForGroup')}
          </Button>
          <p className={styles['hint']}>{t('flow.acceptForGroupHint')}</p>
        </>
      )}
    </>
  );
}
