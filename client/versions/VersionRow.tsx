import { useSyncExternalStore } from 'react';
import type { VersionSummary } from '../../shared/protocol/versions.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ConfirmInPlace } from '../join/ConfirmInPlace.tsx';
import styles from './Versions.module.css';
import { timeOf, versionName } from './versionWords.ts';

interface VersionRowProps {
  version: VersionSummary;
  onShow: (version: VersionSummary) => Promise<void>;
  onRemove: (version: VersionSummary) => Promise<void>;
}

/** One version, to look at. Who looks at it again goes back to the present. */
export function VersionRow({ version, onShow, onRemove }: VersionRowProps) {
  const { t, locale } = useI18n();
  const open = useOpenBoard();
  const { preview, me } = open;
  const { store } = open.live ?? open;
  const { people } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const shown = useSyncExternalStore(preview.subscribe, preview.get);
  const isShown = shown?.version.id === version.id;
  const { kind, by, actors, flows } = version;
  return (
    <li>
      <button
        type="button"
        className={styles['version']}
        aria-pressed={isShown}
        data-kind={kind}
        onClick={() => (isShown ? preview.stop() : void onShow(version))}
      >
        <time dateTime={version.at}>{timeOf(version, locale)}</time>
        <span className={styles['what']}>
          <span className={styles['name']}>{versionName(version, t)}</span>
          <small>
            {by !== null && `${personName(people, by, t('person.guest'))} · `}
            {t('versions.counts', { actors, flows })}
          </small>
        </span>
      </button>
      {isShown && kind === 'named' && me.role === 'facilitator' && (
        <ConfirmInPlace
          label={t('versions.delete')}
          explanation={t('versions.deleteText')}
          confirmLabel={t('versions.deleteConfirm')}
          onConfirm={() => onRemove(version)}
        />
      )}
    </li>
  );
}
