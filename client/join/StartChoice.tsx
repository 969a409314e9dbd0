import { useId } from 'react';
import { TemplateId } from '../../shared/protocol/http.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './StartChoice.module.css';

/** What a new map has in it at first. */
export type Start = 'blank' | TemplateId;

/** Reads `?start=service-bus`; blank where the address says nothing that is known. */
export function startFrom(search: string): Start {
  return TemplateId.safeParse(new URLSearchParams(search).get('start')).data ?? 'blank';
}

interface StartChoiceProps {
  value: Start;
  onChange: (value: Start) => void;
}

/** A blank map or one of the examples, each with a line on what it is about. */
export function StartChoice({ value, onChange }: StartChoiceProps) {
  const { t } = useI18n();
  const name = useId();
  const option = (start: Start, label: string, about: string) => (
    <label key={start} className={styles['option']}>
      <input type="radio" name={name} value={start} checked={start === value} onChange={() => onChange(start)} />
      <span>
        <span className={styles['name']}>{label}</span>
        {start !== 'blank' && <span className={styles['example']}> {t('template.example')}</span>}
        <small className={styles['about']}>{about}</small>
      </span>
    </label>
  );
  return (
    <fieldset className={styles['choice']}>
      <legend>{t('new.start')}</legend>
      {option('blank', t('new.blank'), t('new.blankHint'))}
      {TemplateId.options.map((id) => option(id, t(`template.${id}`), t(`templateAbout.${id}`)))}
      <p className={styles['about']}>{t('template.invented')}</p>
    </fieldset>
  );
}
