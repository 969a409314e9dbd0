import { Save } from 'lucide-react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { MAX_NAMED_VERSIONS, type VersionSummary } from '../../shared/protocol/versions.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useCommands } from '../commands/Commands.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ApiError, keepVersion, removeVersion } from '../join/api.ts';
import { apiProblem } from '../join/apiProblem.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { openVersion } from './openVersion.ts';
import { useVersions } from './useVersions.ts';
import { VersionRow } from './VersionRow.tsx';
import styles from './Versions.module.css';
import { byDay } from './versionWords.ts';

/** What the board was like: to name what it is now, and to look at what it was. */
export default function VersionsPanel() {
  const { t, locale } = useI18n();
  const { id, me, preview, live } = useOpenBoard();
  const { context } = useCommands();
  const { versions, problem, load } = useVersions();
  const [outcome, setOutcome] = useState('');
  const outcomeLine = useRef<HTMLParagraphElement>(null);
  const days = useMemo(() => byDay(versions ?? [], locale), [versions, locale]);
  const latest = useRef<VersionSummary | null>(null);

  const show = async (version: VersionSummary) => {
    latest.current = version;
    setOutcome('');
    try {
      const opened = await openVersion(id, version);
      if (latest.current !== version) return;
      const isFirst = preview.get() === null;
      preview.show(opened);
      // Where it has its cards may be nowhere near; from one version to the next the view stays, to see what differs.
      if (isFirst) requestAnimationFrame(() => context().map?.fit());
    } catch (error) {
      setOutcome(apiProblem(error, t));
    }
  };
  const remove = async (version: VersionSummary) => {
    await removeVersion(id, version.id);
    preview.stop();
    setOutcome(t('versions.deleted'));
    await load();
    // The button goes with its row.
    outcomeLine.current?.focus();
  };

  return (
    <div className={styles['versions']} data-looking={live !== null || undefined}>
      <p className={styles['hint']}>{t('versions.hint')}</p>
      {me.role !== 'viewer' && <NameForm onOutcome={setOutcome} onKept={load} />}
      <p ref={outcomeLine} className={styles['outcome']} role="status" tabIndex={-1}>
        {outcome}
      </p>
      {problem !== null && (
        <div className={styles['problem']}>
          <p role="alert">{problem}</p>
          <Button variant="quiet" onClick={() => void load()}>
            {t('join.retry')}
          </Button>
        </div>
      )}
      {versions === null && problem === null && <p role="status">{t('state.loading')}</p>}
      {versions?.length === 0 && <p>{t('versions.none')}</p>}
      {days.map(({ day, versions }) => (
        <section key={day}>
          <h3>{day}</h3>
          <ul className={styles['list']}>
            {versions.map((version) => (
              <VersionRow key={version.id} version={version} onShow={show} onRemove={remove} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface NameFormProps {
  onOutcome: (words: string) => void;
  onKept: () => Promise<void>;
}

function NameForm({ onOutcome, onKept }: NameFormProps) {
  const { t } = useI18n();
  const { id } = useOpenBoard();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (working) return;
    if (name.trim() === '') {
      setProblem(t('versions.nameMissing'));
      return;
    }
    setWorking(true);
    try {
      await keepVersion(id, { kind: 'named', name: name.trim() });
      setName('');
      onOutcome(t('versions.kept', { name: name.trim() }));
      await onKept();
    } catch (error) {
      const isFull = error instanceof ApiError && error.code === 'conflict';
      setProblem(isFull ? t('versions.full', { count: MAX_NAMED_VERSIONS }) : apiProblem(error, t));
    }
    setWorking(false);
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <TextField
        ref={field}
        label={t('versions.name')}
        value={name}
        onChange={(next) => {
          setName(next);
          setProblem(undefined);
        }}
        maxLength={LINE_LIMIT}
        error={problem}
        enterKeyHint="done"
      />
      <Button variant="primary" type="submit" icon={<Save size={18} aria-hidden />}>
        {t('versions.keep')}
      </Button>
    </form>
  );
}
