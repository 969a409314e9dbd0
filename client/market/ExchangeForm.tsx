import { type FormEvent, useState } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import { isoDate, LINE_LIMIT } from '../../shared/board/fields.ts';
import { type Flow, NATURES, Nature } from '../../shared/board/flow.ts';
import type { FlowId } from '../../shared/board/ids.ts';
import type { Item } from '../../shared/board/item.ts';
import { reviewDay } from '../../shared/board/reviewDay.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { shakeHands } from '../../shared/document/commands/shakeHands.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Market.module.css';

interface ExchangeFormProps {
  from: Actor;
  to: Actor;
  need: Item;
  give: Item | undefined;
  /** the flow between the two that is to be sealed */
  flow: Flow | undefined;
  kind: 'handshake' | 'proposal';
  /** why it is only a proposal */
  hint: string | null;
  onDone: (flow: FlowId) => void;
  onCancel: () => void;
}

/** What is given, who sees to it and when it is looked at again: filled in as far as it is known. */
export function ExchangeForm({ from, to, need, give, flow, kind, hint, onDone, onCancel }: ExchangeFormProps) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const { people } = useBoard();
  const [deliverable, setDeliverable] = useState(flow?.deliverable ?? (give?.kind === 'offer' ? give.text : need.text));
  const [nature, setNature] = useState<Nature>(flow?.nature ?? give?.nature ?? need.nature);
  const [owner, setOwner] = useState(
    () => flow?.owner ?? [...people.values()].find(({ actor }) => actor === from.id)?.alias ?? '',
  );
  const [reviewOn, setReviewOn] = useState(() => flow?.reviewOn ?? reviewDay(new Date()));
  const [tried, setTried] = useState(false);
  const isHandshake = kind === 'handshake';
  const names = { from: from.name, to: to.name };
  const error = (isMissing: boolean, words: Parameters<typeof t>[0]) => (tried && isMissing ? t(words) : undefined);
  const whatMissing = deliverable.trim() === '';
  const ownerMissing = isHandshake && owner.trim() === '';
  const dateMissing = isHandshake && !isoDate.safeParse(reviewOn).success;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (whatMissing || ownerMissing || dateMissing) return;
    const between = { from: from.id, to: to.id, nature, deliverable: deliverable.trim() };
    const made = undo.perform(() =>
      isHandshake
        ? shakeHands(doc, { ...between, need: need.id, flow: flow?.id, owner: owner.trim(), reviewOn })
        : connectActors(doc, { ...between, layer: 'potential' }),
    );
    onDone(made);
  };

  return (
    <form
      className={styles['form']}
      aria-label={t(isHandshake ? 'market.shakeOn' : 'market.proposeOn', names)}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {hint !== null && <p className={styles['hint']}>{hint}</p>}
      <TextField
        label={t('market.what')}
        value={deliverable}
        onChange={setDeliverable}
        maxLength={LINE_LIMIT}
        error={error(whatMissing, 'market.whatMissing')}
        autoFocus
      />
      <SegmentedControl
        label={t('flow.nature')}
        value={nature}
        onChange={(next) => setNature(Nature.parse(next))}
        options={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
      />
      {isHandshake && (
        <div className={styles['pair']}>
          <TextField
            label={t('flow.owner')}
            value={owner}
            onChange={setOwner}
            maxLength={LINE_LIMIT}
            error={error(ownerMissing, 'market.ownerMissing')}
          />
          <TextField
            type="date"
            label={t('flow.reviewOn')}
            value={reviewOn}
            onChange={setReviewOn}
            error={error(dateMissing, 'market.dateMissing')}
          />
        </div>
      )}
      <div className={styles['actions']}>
        <Button variant="primary" type="submit">
          {t(isHandshake ? 'market.shake' : 'market.propose')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
