import { useMemo } from 'react';
import { speaker } from '../../shared/analysis/words/Speaker.ts';
import { LAYERS, Layer } from '../../shared/board/flow.ts';
import { useBoard, useOpenBoard, useShown } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Figures } from './Figures.tsx';
import { MissedWithout } from './MissedWithout.tsx';
import { SaidChapters } from './SaidChapters.tsx';
import styles from './Says.module.css';
import { useFindings } from './useFindings.ts';

/** What the map says: what would be missed, then everything else in words, then the figures. */
export default function FindingsPanel() {
  const { t, locale } = useI18n();
  const { actors } = useBoard();
  const { filter } = useOpenBoard();
  const { layer } = useShown();
  const { last, state, retry } = useFindings();
  const speaking = useMemo(() => last && speaker(last.question.board, t, locale), [last, t, locale]);

  if (actors.size === 0) return <p className={styles['plain']}>{t('says.empty')}</p>;
  return (
    <div className={styles['says']}>
      <SegmentedControl
        label={t('says.layer')}
        value={layer ?? 'both'}
        onChange={(next) => filter.set({ layer: next === 'both' ? null : Layer.parse(next) })}
        options={[
          ...LAYERS.map((value) => ({ value: value as string, label: t(`layer.${value}`) })),
          { value: 'both', label: t('says.bothLayers') },
        ]}
      />
      <MissedWithout />
      {last && speaking && (
        <>
          <SaidChapters speaker={speaking} findings={last.answer} layer={last.question.layer} />
          <Figures findings={last.answer} nameOf={speaking.nameOf} />
        </>
      )}
      <p role="status" className={styles['state']}>
        {state === 'working' && (last ? t('says.updating') : t('says.working'))}
        {state === 'failed' && t('says.failed')}
      </p>
      {state === 'failed' && (
        <Button variant="quiet" onClick={retry}>
          {t('says.retry')}
        </Button>
      )}
    </div>
  );
}
