import { useStore } from '@xyflow/react';
import { MousePointer2 } from 'lucide-react';
import { useBoardPart, useOthers } from '../board/OpenBoard.tsx';
import { personColour, personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { NameTag } from '../ui/NameTag.tsx';
import styles from './Cursors.module.css';

/** The others' pointers on the paper, the same size at every zoom. */
export function Cursors() {
  const others = useOthers();
  const people = useBoardPart(({ people }) => people);
  const { t } = useI18n();
  const zoom = useStore((state) => state.transform[2]);
  return others.map(
    ({ connection, participant, cursor }) =>
      cursor && (
        <div
          key={connection}
          className={styles['cursor']}
          style={{
            color: personColour(participant.id),
            transform: `translate(${cursor.x}px, ${cursor.y}px) scale(${1 / zoom})`,
          }}
          aria-hidden
        >
          <MousePointer2 size={20} />
          <NameTag
            className={styles['name']}
            name={personName(people, participant.id, t('person.guest'))}
            colour={personColour(participant.id)}
          />
        </div>
      ),
  );
}
