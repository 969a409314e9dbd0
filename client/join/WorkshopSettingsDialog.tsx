import { Download } from 'lucide-react';
import { type FormEvent, type ReactNode, use, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { LOCALES, Locale } from '../../shared/board/board.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { LANGUAGE_NAMES } from '../page/LanguageSwitch.tsx';
import button from '../ui/Button.module.css';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { WorkshopAccess } from './access.ts';
import { deleteWorkshop, editWorkshop, myDataUrl, removeMe } from './api.ts';
import { apiProblem } from './apiProblem.ts';
import { ConfirmInPlace } from './ConfirmInPlace.tsx';
import { forgetDevice } from './forgetDevice.ts';
import { UpdateAccess } from './UpdateAccess.ts';
import styles from './WorkshopSettingsDialog.module.css';

interface WorkshopSettingsDialogProps {
  access: WorkshopAccess;
  /** what else a facilitator decides here */
  tools: ReactNode;
  onClose: () => void;
}

/** What a facilitator decides of the workshop, and what everybody decides of their own data. */
export default function WorkshopSettingsDialog({ access, tools, onClose }: WorkshopSettingsDialogProps) {
  const { t, locale, setLocale } = useI18n();
  const [, navigate] = useLocation();
  const { id } = access.workshop;
  const leaveAfter = (act: (id: string) => Promise<void>) => async () => {
    await act(id);
    navigate('/');
    await forgetDevice(access);
  };

  return (
    <Dialog title={t('settings.title')} closeLabel={t('action.close')} onClose={onClose}>
      <div className={styles['sections']}>
        {access.role === 'facilitator' && tools}
        {access.role === 'facilitator' && <WorkshopForm access={access} />}
        <section>
          <SelectField
            label={t('page.language')}
            value={locale}
            onChange={(next) => setLocale(Locale.parse(next))}
            options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          />
        </section>
        <section>
          <h3>{t('me.title')}</h3>
          <p>{t('me.text')}</p>
          <div className={styles['ways']}>
            <a className={`${button['button']} ${button['quiet']}`} href={myDataUrl(id)} download={t('me.fileName')}>
              <Download size={18} aria-hidden />
              {t('me.download')}
            </a>
            <ConfirmInPlace
              label={t('me.remove')}
              explanation={t('me.removeText')}
              confirmLabel={t('me.removeConfirm')}
              onConfirm={leaveAfter(removeMe)}
            />
          </div>
          <p>
            <Link href="/privacy">{t('privacy.title')}</Link> ·{' '}
            <Link href="/accessibility">{t('accessibility.title')}</Link>
          </p>
        </section>
        {access.role === 'facilitator' && (
          <section>
            <h3>{t('settings.delete')}</h3>
            <p>{t('settings.deleteHint')}</p>
            <ConfirmInPlace
              label={t('settings.delete')}
              explanation={t('settings.deleteText', { title: access.workshop.title })}
              confirmLabel={t('settings.deleteConfirm')}
              onConfirm={leaveAfter(deleteWorkshop)}
            />
          </section>
        )}
      </div>
    </Dialog>
  );
}

function WorkshopForm({ access }: { access: WorkshopAccess }) {
  const { t } = useI18n();
  const update = use(UpdateAccess);
  const { workshop } = access;
  const [title, setTitle] = useState(workshop.title);
  const [retainUntil, setRetainUntil] = useState(workshop.retainUntil);
  const [outcome, setOutcome] = useState<string | null>(null);
  const today = new Date().toISOString().slice(0, 10);
  const problems = {
    title: title.trim() === '' ? t('new.nameMissing') : undefined,
    retainUntil: retainUntil < today ? t('settings.retainPast') : undefined,
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (problems.title || problems.retainUntil) return;
    try {
      update({ ...access, workshop: await editWorkshop(workshop.id, { title: title.trim(), retainUntil }) });
      setOutcome(t('save.saved'));
    } catch (error) {
      setOutcome(apiProblem(error, t));
    }
  };
  const edit = (set: (value: string) => void) => (value: string) => {
    set(value);
    setOutcome(null);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('new.name')}
        value={title}
        onChange={edit(setTitle)}
        maxLength={LINE_LIMIT}
        error={problems.title}
      />
      <TextField
        label={t('settings.retainUntil')}
        hint={t('settings.retainHint')}
        type="date"
        min={today}
        value={retainUntil}
        onChange={edit(setRetainUntil)}
        error={problems.retainUntil}
      />
      <div className={styles['ways']}>
        <Button variant="primary" type="submit">
          {t('settings.save')}
        </Button>
        <span role="status">{outcome}</span>
      </div>
    </form>
  );
}
