import { useBoard } from '../board/OpenBoard.tsx';
import type { Command } from '../commands/Command.ts';
import { useCommands } from '../commands/Commands.ts';
import { lockMap } from '../commands/page/lockMap.ts';
import { undelete } from '../commands/page/undelete.ts';
import { unlockMap } from '../commands/page/unlockMap.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './FacilitatorTools.module.css';

/** What holds the room together: a facilitator's alone. */
export function FacilitatorTools() {
  const { t } = useI18n();
  const { locked } = useBoard().board;
  return (
    <section className={styles['tools']}>
      <h3>{t('facilitator.title')}</h3>
      <p>{t('lock.hint')}</p>
      <CommandButton command={locked ? unlockMap : lockMap} />
      <p>{t('deletions.hint')}</p>
      <CommandButton command={undelete} />
    </section>
  );
}

function CommandButton({ command }: { command: Command }) {
  const { t } = useI18n();
  const { run } = useCommands();
  const Icon = command.icon;
  return (
    <Button variant="quiet" icon={<Icon size={18} aria-hidden />} onClick={() => run(command)}>
      {t(command.label)}
    </Button>
  );
}
