import type { Actor } from '../../shared/board/actor.ts';
import { readBusinessId } from '../../shared/board/businessId.ts';
import type { Patch } from '../../shared/document/commands/records.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { LineField } from './LineField.tsx';
import styles from './Panel.module.css';

const LINES = ['area', 'website', 'contact'] as const;

interface ActorDetailsProps {
  actor: Actor;
  onChange: (change: Patch<'actors'>) => void;
}

/** What a register has of an actor, out of the way until it is asked for. */
export function ActorDetails({ actor, onChange }: ActorDetailsProps) {
  const { t } = useI18n();
  return (
    <details className={styles['aside']}>
      <summary>{t('actor.details')}</summary>
      {LINES.map((field) => (
        <LineField
          key={field}
          label={t(`actor.${field}`)}
          value={actor[field] ?? ''}
          onCommit={(next) => onChange({ [field]: next || undefined })}
        />
      ))}
      <LineField
        label={t('actor.businessId')}
        hint={actor.businessId && !readBusinessId(actor.businessId) ? t('actor.businessIdCheck') : undefined}
        value={actor.businessId ?? ''}
        onCommit={(next) => onChange({ businessId: readBusinessId(next) ?? (next || undefined) })}
      />
    </details>
  );
}
