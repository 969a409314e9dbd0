import { Plus } from 'lucide-react';
import { type Actor, SECTORS, Sector } from '../../shared/board/actor.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import type { Patch } from '../../shared/document/commands/records.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { ActorDetails } from './ActorDetails.tsx';
import { ActorItems } from './ActorItems.tsx';
import { ActorPlace } from './ActorPlace.tsx';
import { ActorRoles } from './ActorRoles.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { FlowRows } from './FlowRows.tsx';
import { LineField } from './LineField.tsx';
import styles from './Panel.module.css';
import { RepresentActor } from './RepresentActor.tsx';
import { SharedTextField } from './SharedTextField.tsx';

const QUESTIONS = ['activities', 'audience', 'strengths'] as const;

/** The card of an actor, in the order in which people think of themselves. */
export function ActorPanel({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const { setTask } = useBoardTask();
  const patch = (change: Patch<'actors'>) => undo.perform(() => editRecord(doc, 'actors', actor.id, change));
  return (
    <>
      <RepresentActor actor={actor} />
      <ActorRoles actor={actor} />
      <FlowRows actor={actor} />
      {canEdit && (
        <div className={styles['actions']}>
          <Button
            variant="quiet"
            icon={<Plus size={18} aria-hidden />}
            onClick={() => setTask({ kind: 'connect', from: actor.id, to: null })}
          >
            {t('actor.addGives')}
          </Button>
          <Button
            variant="quiet"
            icon={<Plus size={18} aria-hidden />}
            onClick={() => setTask({ kind: 'connect', from: null, to: actor.id })}
          >
            {t('actor.addGets')}
          </Button>
        </div>
      )}
      <fieldset className={styles['fields']} disabled={!canEdit} data-short-texts>
        {QUESTIONS.map((field) => (
          <SharedTextField
            key={field}
            root="actors"
            id={actor.id}
            field={field}
            label={t(`actor.${field}`)}
            hint={t(`actor.${field}Hint`)}
          />
        ))}
      </fieldset>
      <ActorItems actor={actor} />
      <fieldset className={styles['fields']} disabled={!canEdit} data-short-texts>
        <LineField label={t('actor.name')} value={actor.name} required onCommit={(name) => patch({ name })} />
        <SelectField
          label={t('actor.sector')}
          value={actor.sector}
          onChange={(next) => patch({ sector: Sector.parse(next) })}
          options={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))}
        />
        <SharedTextField root="actors" id={actor.id} field="description" label={t('actor.description')} />
        <Checkbox
          label={t('actor.isAbsent')}
          hint={t('actor.isAbsentHint')}
          checked={actor.absent ?? false}
          onChange={(absent) => patch({ absent: absent || undefined })}
        />
        <ActorDetails actor={actor} onChange={patch} />
        {canEdit && <ActorPlace actor={actor} />}
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <DeleteButton id={actor.id} label={t('actor.delete')} />
        </div>
      )}
    </>
  );
}
