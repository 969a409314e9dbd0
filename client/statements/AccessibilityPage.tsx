import { useI18n } from '../i18n/I18nProvider.tsx';
import { useSettings } from '../join/useSettings.ts';
import { Page } from '../page/Page.tsx';
import { Contact } from './Contact.tsx';
import styles from './Statement.module.css';

const TOPICS = ['status', 'ways', 'gaps'] as const;

/** The supervisory authority's own pages. */
const AUTHORITY = {
  fi: 'https://www.saavutettavuusvaatimukset.fi/',
  sv: 'https://www.tillganglighetskrav.fi/',
  en: 'https://www.webaccessibility.fi/',
} as const;

/** The statement that the act on digital services (306/2019) asks for. */
export default function AccessibilityPage() {
  const { t, locale } = useI18n();
  const settings = useSettings();
  const authority = AUTHORITY[locale];
  return (
    <Page title={t('accessibility.title')}>
      <div className={styles['statement']}>
        <p className={styles['lead']}>{t('accessibility.lead')}</p>
        {TOPICS.map((topic) => (
          <section key={topic}>
            <h2>{t(`accessibility.${topic}.title`)}</h2>
            <p>{t(`accessibility.${topic}.text`)}</p>
          </section>
        ))}
        <h2>{t('accessibility.feedback.title')}</h2>
        <p>{t('accessibility.feedback.text')}</p>
        <Contact settings={settings} />
        <h2>{t('accessibility.enforcement.title')}</h2>
        <p>
          {t('accessibility.enforcement.text')} <a href={authority}>{t('accessibility.enforcement.link')}</a>
        </p>
      </div>
    </Page>
  );
}
