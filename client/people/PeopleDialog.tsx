import { type FormEvent, useState } from 'react';
import type { ActorId, ParticipantId } from '../../shared/board/ids.ts';
import { representActor } from '../../shared/document/commands/representActor.ts';
import { newId } from '../../shared/document/newId.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { personName } from '../board/personLook.ts';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useCommands } from '../commands/Commands.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { removePerson } from '../join/api.ts';
import { ConfirmInPlace } from '../join/ConfirmInPlace.tsx';
import { LineField } from '../panel/LineField.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './People.module.css';
import { PersonRow } from './PersonRow.tsx';
import { useHere } from './useHere.ts';

interface PeopleDialogProps {
  workshopId: string;
  onClose: () => void;
}

/** Who is here and who has been, what I am called, and for a facilitator the rest of them. */
export default function PeopleDialog({ workshopId, onClose }: PeopleDialogProps) {
  const { t } = useI18n();
  const { doc, undo, me, following } = useOpenBoard();
  const { context } = useCommands();
  const { people } = useBoard();
  const here = useHere();
  const away = [...people.keys()].filter((id) => !here.includes(id));
  const options = [
    { value: '', label: t('person.nobody') },
    ...useActorsByName().map(({ id, name }) => ({ value: id, label: name })),
  ];
  const write = (id: ParticipantId, alias: string, actor: string | undefined) =>
    undo.perform(() => representActor(doc, { id, alias, actor: (actor || undefined) as ActorId | undefined }));

  const follow = (id: ParticipantId) => {
    following.start(id);
    context().setView('map');
    onClose();
  };
  const manage = (id: ParticipantId) => (
    <>
      <LineField
        label={t('person.name')}
        value={people.get(id)?.alias ?? ''}
        onCommit={(alias) => write(id, alias, people.get(id)?.actor)}
      />
      <SelectField
        label={t('person.theyRepresent')}
        value={people.get(id)?.actor ?? ''}
        onChange={(actor) => write(id, people.get(id)?.alias ?? '', actor)}
        options={options}
      />
      <ConfirmInPlace
        label={t('people.remove')}
        explanation={t('people.removeText', { name: personName(people, id, t('person.guest')) })}
        confirmLabel={t('people.removeConfirm')}
        onConfirm={() => removePerson(workshopId, id)}
      />
    </>
  );
  const row = (id: ParticipantId) => (
    <PersonRow
      key={id}
      id={id}
      onFollow={here.includes(id) && id !== me.id ? () => follow(id) : null}
      manage={me.role === 'facilitator' && id !== me.id ? manage(id) : null}
    />
  );
  const own = people.get(me.id);
  return (
    <Dialog title={t('people.title')} closeLabel={t('action.close')} onClose={onClose}>
      <ul className={styles['people']}>{here.map(row)}</ul>
      {me.role !== 'viewer' && (
        <section className={styles['section']}>
          <h3>{t('people.me')}</h3>
          <LineField
            label={t('person.alias')}
            hint={t('person.aliasHint')}
            value={own?.alias ?? me.alias}
            onCommit={(alias) => write(me.id, alias, own?.actor)}
          />
          <SelectField
            label={t('person.iRepresentWhom')}
            value={own?.actor ?? ''}
            onChange={(actor) => write(me.id, own?.alias ?? me.alias, actor)}
            options={options}
          />
        </section>
      )}
      {away.length > 0 && (
        <section className={styles['section']}>
          <h3>{t('people.away')}</h3>
          <ul className={styles['people']}>{away.map(row)}</ul>
        </section>
      )}
      {me.role === 'facilitator' && (
        <AddPerson options={options} onAdd={(alias, actor) => write(newId(), alias, actor)} />
      )}
    </Dialog>
  );
}

interface AddPersonProps {
  options: { value: string; label: string }[];
  onAdd: (alias: string, actor: string) => void;
}

/** A scribe writes down somebody who has no phone. */
function AddPerson({ options, onAdd }: AddPersonProps) {
  const { t } = useI18n();
  const [alias, setAlias] = useState('');
  const [actor, setActor] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (alias.trim() === '') return;
    onAdd(alias.trim(), actor);
    setAlias('');
    setActor('');
  };
  return (
    <form className={styles['section']} onSubmit={submit}>
      <h3>{t('people.addTitle')}</h3>
      <TextField label={t('person.name')} value={alias} onChange={setAlias} />
      <SelectField label={t('person.theyRepresent')} value={actor} onChange={setActor} options={options} />
      <Button variant="quiet" type="submit">
        {t('people.add')}
      </Button>
    </form>
  );
}
