import { History } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { restoreVersion } from '../../shared/document/commands/restoreVersion.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { PART_LENGTH } from '../board/partLength.ts';
import type { PreviewedVersion } from '../board/VersionPreview.ts';
import { useCommands } from '../commands/Commands.ts';
import { stopPreview } from '../commands/look/stopPreview.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { keepVersion } from '../join/api.ts';
import { apiProblem } from '../join/apiProblem.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useNotify } from '../ui/Toaster.tsx';
import styles from './Versions.module.css';
import { versionInWords } from './versionWords.ts';

/** Says that a version is shown and not the board as it is, leads back, and puts the version in its place. */
export default function VersionNotice() {
  const { preview } = useOpenBoard();
  const shown = useSyncExternalStore(preview.subscribe, preview.get);
  return shown && <ShownVersion key={shown.version.id} shown={shown} />;
}

function ShownVersion({ shown: { version, file } }: { shown: PreviewedVersion }) {
  const { t, locale } = useI18n();
  const open = useOpenBoard();
  const { id, me, preview, undo } = open;
  const { doc } = open.live ?? open;
  const { run, context } = useCommands();
  const notify = useNotify();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const what = versionInWords(version, t, locale);

  const restore = async () => {
    setWorking(true);
    setProblem(null);
    try {
      await keepVersion(id, { kind: 'beforeRestoring' });
      undo.performInParts(restoreVersion(doc, file, PART_LENGTH));
      preview.stop();
      notify(t('versions.restored', { what }));
      context().focusView();
    } catch (error) {
      setProblem(apiProblem(error, t));
      setWorking(false);
    }
  };

  return (
    <div role="status">
      <Notice
        icon={History}
        actions={
          <div className={styles['actions']}>
            {me.role === 'facilitator' && (
              <Button variant="quiet" disabled={working} onClick={() => void restore()}>
                {t('versions.restore')}
              </Button>
            )}
            <Button variant="quiet" onClick={() => run(stopPreview)}>
              {t('versions.back')}
            </Button>
          </div>
        }
      >
        <strong>{t('versions.shown', { what })}</strong>{' '}
        {problem ?? (me.role === 'facilitator' ? t('versions.readOnly') : t('versions.forFacilitator'))}
      </Notice>
    </div>
  );
}
