import { useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { COMMAND_GROUPS } from './Command.ts';
import { comboText } from './KeyCombo.ts';
import styles from './KeysDialog.module.css';
import { COMMANDS } from './registry.ts';
import { setSingleKeys, singleKeysEnabled } from './singleKeys.ts';

/** Every key of every command, and the switch that the single letters must have (WCAG 2.1.4). */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const [enabled, setEnabled] = useState(singleKeysEnabled);
  return (
    <Dialog title={t('keys.title')} closeLabel={t('action.close')} onClose={onClose} wide>
      <p>{t('keys.lead')}</p>
      <p>{t('keys.drag')}</p>
      <Checkbox
        label={t('keys.single')}
        checked={enabled}
        onChange={(next) => {
          setSingleKeys(next);
          setEnabled(next);
        }}
      />
      <div className={styles['groups']}>
        {COMMAND_GROUPS.map((group) => (
          <section key={group}>
            <h3>{t(`commandGroup.${group}`)}</h3>
            <dl className={styles['keys']}>
              {COMMANDS.filter((command) => command.group === group && command.keys).map(({ id, label, keys = [] }) => (
                <div key={id}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((combo) => (
                      <kbd key={comboText(combo, t)}>{comboText(combo, t)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
