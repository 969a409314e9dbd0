import { Plus, ShieldPlus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { backups } from '../../shared/analysis/backups.ts';
import type { Flow } from '../../shared/board/flow.ts';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { useNotify } from '../ui/Toaster.tsx';
import styles from './Says.module.css';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));

/** Another giver for each of what only one gives: proposed as a goal, for the group to talk about. */
export function Backups({ flows }: { flows: readonly FlowId[] }) {
  const { t } = useI18n();
  const board = useBoard();
  const [isOpen, setOpen] = useState(false);
  const present = flows.flatMap((id) => board.flows.get(id) ?? []);
  return (
    <div className={styles['backups']}>
      <Button
        variant="quiet"
        icon={<ShieldPlus size={18} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('says.backup.title')}
      </Button>
      {isOpen && present.map((flow) => <BackupsOfOne key={flow.id} flow={flow} />)}
    </div>
  );
}

function BackupsOfOne({ flow }: { flow: Flow }) {
  const { t } = useI18n();
  const board = useBoard();
  const { doc, undo } = useOpenBoard();
  const notify = useNotify();
  const byName = useActorsByName();
  const found = useMemo(() => backups(board, flow), [board, flow]);
  const nameOf = (id: ActorId) => board.actors.get(id)?.name ?? '';
  const sentence = (from: ActorId) =>
    t('flow.sentence', { from: nameOf(from), to: nameOf(flow.to), deliverable: flow.deliverable });

  const propose = (from: ActorId) => {
    const { to, nature, deliverable } = flow;
    undo.perform(() => connectActors(doc, { from, to, nature, deliverable, layer: 'potential' }));
    notify(t('says.backup.added', { flow: sentence(from) }));
  };
  return (
    <div className={styles['backup']}>
      <h5>{flow.deliverable}</h5>
      {found.length === 0 && <p className={styles['plain']}>{t('says.backup.none')}</p>}
      {found.map(({ actor, because, thing }) => (
        <div key={actor}>
          <Button variant="quiet" icon={<Plus size={18} aria-hidden />} onClick={() => propose(actor)}>
            {sentence(actor)}
          </Button>
          <p className={styles['why']}>{t(`says.backup.${because}`, { thing })}</p>
        </div>
      ))}
      <Suspense>
        <ComboBox
          label={t('says.backup.other')}
          value={null}
          onChange={(id) => {
            if (id !== null) propose(id as ActorId);
          }}
          options={byName
            .filter(({ id }) => id !== flow.from && id !== flow.to)
            .map(({ id, name }) => ({ id, label: name }))}
          noResults={t('connect.noSuchActor')}
        />
      </Suspense>
    </div>
  );
}
