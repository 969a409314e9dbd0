import { useBoardPart, useOpenBoard } from '../board/OpenBoard.tsx';
import { initials, personColour, personName } from '../board/personLook.ts';
import { useCommands } from '../commands/Commands.ts';
import { people as openPeople } from '../commands/page/people.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './People.module.css';
import { useHere } from './useHere.ts';

/** Avatars that fit in the bar. */
const SHOWN = 4;

/** Who is here, as a row of avatars that opens the list. */
export function PeopleButton() {
  const { t } = useI18n();
  const { me } = useOpenBoard();
  const people = useBoardPart(({ people }) => people);
  const here = useHere();
  const { run } = useCommands();
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={t('people.count', { count: here.length })}
      onClick={() => run(openPeople)}
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
  );
}
