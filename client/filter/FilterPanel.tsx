import { SECTORS, Sector } from '../../shared/board/actor.ts';
import { LAYERS, Layer, NATURES, Nature, STAGES, Stage } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard, useShown } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from '../panel/Panel.module.css';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { SelectField } from '../ui/SelectField.tsx';

/** Stands for no choice among the values of a control. */
const ALL = '';

/** Chooses what is to be seen of the board, on this screen alone. */
export default function FilterPanel() {
  const { t } = useI18n();
  const { filter } = useOpenBoard();
  const { layer, nature, stage, sector, actor } = useShown();
  const { actors } = useBoard();
  const byName = useActorsByName();
  const present = new Set([...actors.values()].map((one) => one.sector));

  return (
    <div className={styles['fields']}>
      <p className={styles['hint']}>{t('filter.hint')}</p>
      <SegmentedControl
        label={t('flow.layer')}
        value={layer ?? ALL}
        onChange={(next) => filter.set({ layer: next === ALL ? null : Layer.parse(next) })}
        options={[
          { value: ALL, label: t('filter.all') },
          ...LAYERS.map((value) => ({ value, label: t(`layer.${value}`) })),
        ]}
      />
      <SegmentedControl
        label={t('flow.nature')}
        value={nature ?? ALL}
        onChange={(next) => filter.set({ nature: next === ALL ? null : Nature.parse(next) })}
        options={[
          { value: ALL, label: t('filter.all') },
          ...NATURES.map((value) => ({ value, label: t(`nature.${value}`) })),
        ]}
      />
      <SelectField
        label={t('flow.stage')}
        value={stage ?? ALL}
        onChange={(next) => filter.set({ stage: next === ALL ? null : Stage.parse(next) })}
        options={[
          { value: ALL, label: t('filter.all') },
          ...STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
        ]}
      />
      <SelectField
        label={t('actor.sector')}
        value={sector ?? ALL}
        onChange={(next) => filter.set({ sector: next === ALL ? null : Sector.parse(next) })}
        options={[
          { value: ALL, label: t('filter.all') },
          ...SECTORS.filter((value) => present.has(value) || value === sector).map((value) => ({
            value,
            label: t(`sector.${value}`),
          })),
        ]}
      />
      <SelectField
        label={t('filter.actor')}
        value={actor ?? ALL}
        onChange={(next) => filter.set({ actor: next === ALL ? null : (next as ActorId) })}
        options={[
          { value: ALL, label: t('filter.all') },
          ...byName.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </div>
  );
}
