import { LOCALES, type Locale } from '../../shared/board/board.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './LanguageSwitch.module.css';

/** Languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

export function LanguageSwitch() {
  const { t, locale, setLocale } = useI18n();
  return (
    <nav className={styles['languages']} aria-label={t('page.language')}>
      {LOCALES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === locale} onClick={() => setLocale(one)}>
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </nav>
  );
}
