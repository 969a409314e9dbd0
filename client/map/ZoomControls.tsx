import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { Keyboard, Maximize, Minus, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { fitOptions } from './fitOptions.ts';
import styles from './ZoomControls.module.css';

const KeysDialog = lazy(() => import('./KeysDialog.tsx'));

/** Zoom, and the way to the keys. */
export function ZoomControls() {
  const { t, locale } = useI18n();
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const { getState } = useStoreApi();
  const [keysOpen, setKeysOpen] = useState(false);
  const zoom = useStore((state) => state.transform[2]);
  return (
    <fieldset className={styles['controls']} aria-label={t('zoom.label')}>
      <IconButton label={t('zoom.out')} icon={<Minus size={20} aria-hidden />} onClick={() => void zoomOut()} />
      <output className={styles['percent']}>
        {new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(zoom)}
      </output>
      <IconButton label={t('zoom.in')} icon={<Plus size={20} aria-hidden />} onClick={() => void zoomIn()} />
      <IconButton
        label={t('zoom.fit')}
        icon={<Maximize size={20} aria-hidden />}
        onClick={() => void fitView(fitOptions(getState().domNode))}
      />
      <IconButton label={t('keys.title')} icon={<Keyboard size={20} aria-hidden />} onClick={() => setKeysOpen(true)} />
      {keysOpen && (
        <Suspense>
          <KeysDialog onClose={() => setKeysOpen(false)} />
        </Suspense>
      )}
    </fieldset>
  );
}
