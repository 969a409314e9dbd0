import { lazy, Suspense, useState } from 'react';
import type { ParticipantId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard, useOthers } from '../board/OpenBoard.tsx';
import { initials, personColour, personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './People.module.css';

const PeopleDialog = lazy(() => import('./PeopleDialog.tsx'));

/** Avatars that fit in the bar. */
const SHOWN = 4;

/** Who is here, as a row of avatars that opens the list. */
export function PeopleButton() {
  const { t } = useI18n();
  const { me } = useOpenBoard();
  const { people } = useBoard();
  const here = useHere();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-label={t('people.count', { count: here.length })}
        onClick={() => setOpen(true)}
      >
        {here.slice(0, SHOWN).map((id) => (
          <span
            key={id}
            className={styles['avatar']}
            style={{ background: personColour(id) }}
            data-me={id === me.id || undefined}
          >
            {initials(personName(people, id, t('person.guest')))}
          </span>
        ))}
        {here.length > SHOWN && <span className={styles['more']}>+{here.length - SHOWN}</span>}
      </button>
      {open && (
        <Suspense>
          <PeopleDialog here={here} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Everybody in the room now, each once however many tabs they have, me first. */
function useHere(): ParticipantId[] {
  const { me } = useOpenBoard();
  const others = useOthers();
  return [...new Set([me.id, ...others.map(({ participant }) => participant.id)])];
}
