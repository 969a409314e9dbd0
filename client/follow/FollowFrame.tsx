import type { MessageKey } from '../../shared/i18n/translate.ts';
import { useBoardPart } from '../board/OpenBoard.tsx';
import { personColour, personName } from '../board/personLook.ts';
import { useCommands } from '../commands/Commands.ts';
import { stopFollowing } from '../commands/look/stopFollowing.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './FollowFrame.module.css';
import type { Followed } from './useFollowed.ts';

const WORDS: Readonly<Record<Followed['place'], MessageKey>> = {
  map: 'follow.following',
  list: 'follow.inList',
  away: 'follow.away',
};

/** A frame in the colour of whom one follows, their name, and the way out. */
export function FollowFrame({ followed: { id, place } }: { followed: Followed }) {
  const { t } = useI18n();
  const people = useBoardPart(({ people }) => people);
  const { run } = useCommands();
  const colour = personColour(id);
  return (
    <div className={styles['frame']} style={{ borderColor: colour }}>
      <div className={styles['line']} style={{ background: colour }}>
        <span role="status">{t(WORDS[place], { name: personName(people, id, t('person.guest')) })}</span>
        <button type="button" className={styles['stop']} onClick={() => run(stopFollowing)}>
          {t('follow.stop')}
        </button>
      </div>
    </div>
  );
}
