import { ArrowLeftRight } from 'lucide-react';
import { Flow, LAYERS, Layer, NATURES, Nature } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import type { Patch } from '../../shared/document/commands/records.ts';
import { reverseFlow } from '../../shared/document/commands/reverseFlow.ts';
import { useBoard, useOpenBoard } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import { FlowLine } from './FlowLine.tsx';
import { FlowStage } from './FlowStage.tsx';
import { FlowValue } from './FlowValue.tsx';
import { LineField } from './LineField.tsx';
import styles from './Panel.module.css';

export function FlowPanel({ flow }: { flow: Flow }) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const { actors } = useBoard();
  const patch = (change: Patch<'flows'>) => undo.perform(() => editRecord(doc, 'flows', flow.id, change));
  const nameOf = (id: ActorId) => actors.get(id)?.name ?? '';
  const byName = useActorsByName();
  const others = (end: ActorId) =>
    byName.filter(({ id }) => id !== end || flow.from === flow.to).map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <p className={styles['sentence']}>
        <FlowLine nature={flow.nature} stage={flow.stage} />
        {t('flow.sentence', { from: nameOf(flow.from), to: nameOf(flow.to), deliverable: flow.deliverable })}
      </p>
      <FlowStage flow={flow} />
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <LineField
          label={t('connect.what')}
          value={flow.deliverable}
          required
          onCommit={(deliverable) => patch({ deliverable })}
        />
        <SegmentedControl
          label={t('flow.nature')}
          value={flow.nature}
          onChange={(next) => patch({ nature: Nature.parse(next) })}
          options={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
        />
        <SegmentedControl
          label={t('flow.layer')}
          value={flow.layer}
          onChange={(next) => patch({ layer: Layer.parse(next) })}
          options={LAYERS.map((value) => ({ value, label: t(`layer.${value}`) }))}
        />
      </fieldset>
      <FlowValue flow={flow} />
      <fieldset className={styles['fields']} disabled={!canEdit}>
        <SelectField
          label={t('connect.giver')}
          value={flow.from}
          onChange={(from) => patch({ from: from as ActorId })}
          options={others(flow.to)}
        />
        <SelectField
          label={t('connect.receiver')}
          value={flow.to}
          onChange={(to) => patch({ to: to as ActorId })}
          options={others(flow.from)}
        />
        <LineField
          label={t('flow.sequence')}
          hint={t('flow.sequenceHint')}
          inputMode="numeric"
          value={flow.sequence === undefined ? '' : String(flow.sequence)}
          onCommit={(text) => {
            const sequence = Flow.shape.sequence.safeParse(text === '' ? undefined : Number(text));
            if (sequence.success) patch({ sequence: sequence.data });
          }}
        />
      </fieldset>
      {canEdit && (
        <div className={styles['actions']}>
          <Button
            variant="quiet"
            icon={<ArrowLeftRight size={18} aria-hidden />}
            onClick={() => undo.perform(() => reverseFlow(doc, flow.id))}
          >
            {t('flow.reverse')}
          </Button>
          <DeleteButton id={flow.id} label={t('flow.delete')} />
        </div>
      )}
    </>
  );
}
