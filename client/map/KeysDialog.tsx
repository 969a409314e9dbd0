import { useState } from 'react';
import type { MessageKey } from '../../shared/i18n/translate.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './KeysDialog.module.css';
import { setSingleKeys, singleKeysEnabled } from './singleKeys.ts';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['Tab', 'keys.next'],
  ['Enter', 'keys.open'],
  ['← ↑ → ↓', 'keys.move'],
  ['N', 'keys.add'],
  ['C', 'keys.connect'],
  ['Delete', 'keys.delete'],
  ['Ctrl + A', 'keys.selectAll'],
  ['Ctrl + Z', 'keys.undo'],
  ['Ctrl + Shift + Z', 'keys.redo'],
  ['+ −', 'keys.zoom'],
  ['0', 'keys.fit'],
  ['Esc', 'keys.back'],
];

/** The map's keys, and the switch that the single letters must have (WCAG 2.1.4). */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const [enabled, setEnabled] = useState(singleKeysEnabled);
  return (
    <Dialog title={t('keys.title')} closeLabel={t('action.close')} onClose={onClose}>
      <p>{t('keys.lead')}</p>
      <dl className={styles['keys']}>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t('keys.single')}
        checked={enabled}
        onChange={(next) => {
          setSingleKeys(next);
          setEnabled(next);
        }}
      />
    </Dialog>
  );
}
