import { useStore } from '@xyflow/react';
import { Keyboard, ListFilter, Maximize, Minus, PictureInPicture2, Plus, Presentation } from 'lucide-react';
import { useCommands } from '../commands/Commands.ts';
import { chooseShown } from '../commands/look/chooseShown.ts';
import { fitMap } from '../commands/look/fitMap.ts';
import { minimap } from '../commands/look/minimap.ts';
import { present } from '../commands/look/present.ts';
import { zoomIn } from '../commands/look/zoomIn.ts';
import { zoomOut } from '../commands/look/zoomOut.ts';
import { keysHelp } from '../commands/page/keysHelp.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useMinimapShown } from './useMinimapShown.ts';
import styles from './ZoomControls.module.css';

/** Zoom, and the ways to present mode and to the keys. */
export function ZoomControls() {
  const { t, locale } = useI18n();
  const { run } = useCommands();
  const isMinimapShown = useMinimapShown();
  const zoom = useStore((state) => state.transform[2]);
  return (
    <fieldset className={styles['controls']} aria-label={t('zoom.label')}>
      <IconButton label={t('zoom.out')} icon={<Minus size={20} aria-hidden />} onClick={() => run(zoomOut)} />
      <output className={styles['percent']}>
        {new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(zoom)}
      </output>
      <IconButton label={t('zoom.in')} icon={<Plus size={20} aria-hidden />} onClick={() => run(zoomIn)} />
      <IconButton label={t('zoom.fit')} icon={<Maximize size={20} aria-hidden />} onClick={() => run(fitMap)} />
      <IconButton
        className={styles['minimap'] ?? ''}
        label={t('minimap.label')}
        pressed={isMinimapShown}
        icon={<PictureInPicture2 size={20} aria-hidden />}
        onClick={() => run(minimap)}
      />
      <IconButton
        className={styles['present'] ?? ''}
        label={t('command.present')}
        icon={<Presentation size={20} aria-hidden />}
        onClick={() => run(present)}
      />
      <IconButton
        label={t('filter.open')}
        icon={<ListFilter size={20} aria-hidden />}
        onClick={() => run(chooseShown)}
      />
      <IconButton label={t('keys.title')} icon={<Keyboard size={20} aria-hidden />} onClick={() => run(keysHelp)} />
    </fieldset>
  );
}
