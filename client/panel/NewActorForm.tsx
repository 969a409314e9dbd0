import { type FocusEvent, type FormEvent, useState } from 'react';
import { SECTORS, Sector } from '../../shared/board/actor.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import type { Point } from '../../shared/drawing/rect.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { freePlaceNear, middleOf } from '../board/placement.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Panel.module.css';

/** @param at where the card goes; null finds a free place near the others */
export function NewActorForm({ at }: { at: Point | null }) {
  const { t } = useI18n();
  const { doc, store, undo, me } = useOpenBoard();
  const { setTask, finish } = useBoardTask();
  const { people, actors } = useBoard();
  const represents = people.get(me.id)?.actor;
  const hasOwnActor = represents !== undefined && actors.has(represents);
  const [name, setName] = useState('');
  const [sector, setSector] = useState<Sector>('association');
  const [isMine, setIsMine] = useState(!hasOwnActor && me.role !== 'facilitator');
  const [missing, setMissing] = useState(false);

  const add = () => {
    const board = store.getSnapshot();
    const place = at ?? freePlaceNear(board, middleOf(board.actors));
    const id = undo.perform(() => {
      const actor = addActor(doc, { name: name.trim(), sector, x: Math.round(place.x), y: Math.round(place.y) });
      if (isMine) representActor(doc, { id: me.id, alias: people.get(me.id)?.alias ?? me.alias, actor });
      return actor;
    });
    finish(id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setMissing(true);
    else add();
  };
  /** On the map a click beside the card means that the name is done, not that it may be lost. */
  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    const left = !event.currentTarget.contains(event.relatedTarget) && document.hasFocus();
    if (at && left && name.trim() !== '') add();
  };

  return (
    <form
      className={styles['form']}
      onSubmit={submit}
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setTask(NO_TASK);
      }}
    >
      <TextField
        label={t('actor.name')}
        value={name}
        onChange={(next) => {
          setName(next);
          setMissing(false);
        }}
        maxLength={LINE_LIMIT}
        autoFocus
        {...(missing ? { error: t('actor.nameMissing') } : {})}
      />
      <SelectField
        label={t('actor.sector')}
        value={sector}
        onChange={(next) => setSector(Sector.parse(next))}
        options={SECTORS.map((value) => ({ value, label: t(`sector.${value}`) }))}
      />
      <Checkbox label={t('person.iRepresent')} checked={isMine} onChange={setIsMine} />
      <div className={styles['actions']}>
        <Button variant="primary" type="submit">
          {t('actor.add')}
        </Button>
        <Button variant="quiet" onClick={() => setTask(NO_TASK)}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
