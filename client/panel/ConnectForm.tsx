import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { NATURES, Nature } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Panel.module.css';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));

interface ConnectFormProps {
  from: ActorId | null;
  to: ActorId | null;
}

/** One sentence: who gives what to whom. Ends that were picked on the map are filled in already. */
export function ConnectForm({ from, to }: ConnectFormProps) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const { setTask, finish } = useBoardTask();
  const [deliverable, setDeliverable] = useState('');
  const [nature, setNature] = useState<Nature>('tangible');
  const [tried, setTried] = useState(false);
  const what = useRef<HTMLInputElement>(null);

  // With both ends known, what is left to say is what is given.
  useEffect(() => {
    if (from && to) what.current?.focus();
  }, [from, to]);

  const options = useActorsByName().map(({ id, name, sector }) => ({ id, label: name, hint: t(`sector.${sector}`) }));
  const pick = (end: 'from' | 'to') => (id: string | null) =>
    setTask({ kind: 'connect', from, to, [end]: id as ActorId | null });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!from || !to || deliverable.trim() === '') return;
    const flow = undo.perform(() => connectActors(doc, { from, to, nature, deliverable: deliverable.trim() }));
    finish(flow);
  };

  const first = from === null ? 'from' : to === null ? 'to' : 'deliverable';
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Suspense fallback={<p role="status">{t('state.loading')}</p>}>
        <ComboBox
          label={t('connect.giver')}
          value={from}
          onChange={pick('from')}
          options={options.filter(({ id }) => id !== to)}
          autoFocus={first === 'from'}
          noResults={t('connect.noSuchActor')}
          opensOnFocus
          {...(tried && !from ? { error: t('connect.giverMissing') } : {})}
        />
        <TextField
          ref={what}
          label={t('connect.what')}
          hint={t('connect.whatHint')}
          value={deliverable}
          onChange={setDeliverable}
          maxLength={LINE_LIMIT}
          autoFocus={first === 'deliverable'}
          {...(tried && deliverable.trim() === '' ? { error: t('connect.whatMissing') } : {})}
        />
        <ComboBox
          label={t('connect.receiver')}
          value={to}
          onChange={pick('to')}
          options={options.filter(({ id }) => id !== from)}
          autoFocus={first === 'to'}
          noResults={t('connect.noSuchActor')}
          opensOnFocus
          {...(tried && !to ? { error: t('connect.receiverMissing') } : {})}
        />
        <SegmentedControl
          label={t('flow.nature')}
          value={nature}
          onChange={(next) => setNature(Nature.parse(next))}
          options={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
        />
        <p className={styles['hint']}>{t(`nature.${nature}Hint`)}</p>
        <div className={styles['actions']}>
          <Button variant="primary" type="submit">
            {t('connect.add')}
          </Button>
          <Button variant="quiet" onClick={() => setTask(NO_TASK)}>
            {t('action.cancel')}
          </Button>
        </div>
      </Suspense>
    </form>
  );
}
