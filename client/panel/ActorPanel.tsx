import { Plus, Trash2, UserCheck } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { type Actor, SECTORS, Sector } from '../../shared/board/actor.ts';
import { readBusinessId } from '../../shared/board/businessId.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { deleteActors } from '../../shared/document/commands/deleteActors.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { moveRecords } from '../../shared/document/commands/moveRecords.ts';
import type { Patch } from '../../shared/document/commands/records.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { personName } from '../board/personLook.ts';
import { freePlaceNear } from '../board/placement.ts';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { ActorRoles } from './ActorRoles.tsx';
import { FlowRows } from './FlowRows.tsx';
import { LineField } from './LineField.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import styles from './Panel.module.css';
import { SharedTextField } from './SharedTextField.tsx';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));
const TEXTS = ['description', 'activities', 'audience', 'strengths'] as const;
const LINES = ['area', 'website', 'contact'] as const;

export function ActorPanel({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { doc, undo, selection, canEdit, me } = useOpenBoard();
  const { people } = useBoard();
  const { setTask } = useBoardTask();
  const patch = (change: Patch<'actors'>) => undo.perform(() => editRecord(doc, 'actors', actor.id, change));
  const mine = people.get(me.id)?.actor === actor.id;
  const representatives = [...people.values()].filter((person) => person.actor === actor.id);

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
        <Button
          variant="quiet"
          icon={<UserCheck size={18} aria-hidden />}
          onClick={() =>
            undo.perform(() =>
              representActor(doc, {
                id: me.id,
                alias: people.get(me.id)?.alias ?? me.alias,
                actor: mine ? undefined : actor.id,
              }),
            )
          }
        >
          {mine ? t('person.stopRepresenting') : t('person.represent')}
        </Button>
      )}
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
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <LineField label={t('actor.name')} value={actor.name} required onCommit={(name) => patch({ name })} />
        <SelectField
          label={t('actor.sector')}
          value={actor.sector}
          onChange={(next) => patch({ sector: Sector.parse(next) })}
          options={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))}
        />
        {TEXTS.map((field) => (
          <SharedTextField key={field} root="actors" id={actor.id} field={field} label={t(`actor.${field}`)} />
        ))}
        {LINES.map((field) => (
          <LineField
            key={field}
            label={t(`actor.${field}`)}
            value={actor[field] ?? ''}
            onCommit={(next) => patch({ [field]: next || undefined })}
          />
        ))}
        <LineField
          label={t('actor.businessId')}
          hint={actor.businessId && !readBusinessId(actor.businessId) ? t('actor.businessIdCheck') : undefined}
          value={actor.businessId ?? ''}
          onCommit={(next) => patch({ businessId: readBusinessId(next) ?? (next || undefined) })}
        />
        <Checkbox
          label={t('actor.isAbsent')}
          hint={t('actor.isAbsentHint')}
          checked={actor.absent ?? false}
          onChange={(absent) => patch({ absent: absent || undefined })}
        />
        <Checkbox
          label={t('actor.isPinned')}
          checked={actor.pinned ?? false}
          onChange={(pinned) => patch({ pinned: pinned || undefined })}
        />
        {canEdit && <MoveButtons records={[{ root: 'actors', id: actor.id }]} />}
        {canEdit && <MoveNear actor={actor} />}
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <Button
            variant="danger"
            icon={<Trash2 size={18} aria-hidden />}
            onClick={() => {
              undo.perform(() => deleteActors(doc, [actor.id]));
              selection.clear();
            }}
          >
            {t('actor.delete')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Moves the card without a pointer: next to another one. */
function MoveNear({ actor }: { actor: Actor }) {
  const { t } = useI18n();
  const { doc, undo, store } = useOpenBoard();
  const options = useActorsByName()
    .filter(({ id }) => id !== actor.id)
    .map(({ id, name }) => ({ id, label: name }));
  if (options.length === 0) return null;

  const move = (near: string | null) => {
    const board = store.getSnapshot();
    const target = near === null ? undefined : board.actors.get(near as ActorId);
    if (!target) return;
    const actors = new Map([...board.actors].filter(([id]) => id !== actor.id));
    const others = { actors, roles: board.roles };
    undo.perform(() => moveRecords(doc, [{ root: 'actors', id: actor.id, ...freePlaceNear(others, target) }]));
  };
  return (
    <Suspense fallback={null}>
      <ComboBox
        label={t('actor.moveNear')}
        value={null}
        onChange={move}
        options={options}
        noResults={t('connect.noSuchActor')}
      />
    </Suspense>
  );
}
