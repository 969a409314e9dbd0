import { UserCheck } from 'lucide-react';
import type { Actor } from '../../shared/board/actor.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Panel.module.css';

/** Who speaks for an actor, and the way to become one of them. */
export function RepresentActor({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { doc, undo, canEdit, me } = useOpenBoard();
  const { people } = useBoard();
  const mine = people.get(me.id)?.actor === actor.id;
  const representatives = [...people.values()].filter((person) => person.actor === actor.id);
  const toggle = () =>
    undo.perform(() =>
      representActor(doc, {
        id: me.id,
        alias: people.get(me.id)?.alias ?? me.alias,
        actor: mine ? undefined : actor.id,
      }),
    );
  return (
    <>
      {representatives.length > 0 && (
        <p className={styles['hint']}>
          {t('actor.representedBy', {
            names: representatives.map(({ id }) => personName(people, id, t('person.guest'))).join(', '),
          })}
        </p>
      )}
      {canEdit && (
        <Button variant="quiet" icon={<UserCheck size={18} aria-hidden />} onClick={toggle}>
          {mine ? t('person.stopRepresenting') : t('person.represent')}
        </Button>
      )}
    </>
  );
}
