import type { Actor } from '../../shared/board/actor.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Market.module.css';

interface SpeakerFieldProps {
  speaker: Actor | undefined;
  /** it is the one that the person represents, which is settled elsewhere */
  isOwn: boolean;
  onChange: (actor: ActorId | null) => void;
}

/** For whom offers and needs are written and questions answered. */
export function SpeakerField({ speaker, isOwn, onChange }: SpeakerFieldProps) {
  const { t } = useI18n();
  const byName = useActorsByName();
  if (isOwn) return null;
  return (
    <div className={styles['speaker']}>
      <SelectField
        label={t('market.speaker')}
        value={speaker?.id ?? ''}
        onChange={(id) => onChange(id === '' ? null : (id as ActorId))}
        options={[
          { value: '', label: t('market.speakerNone') },
          ...byName.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}
