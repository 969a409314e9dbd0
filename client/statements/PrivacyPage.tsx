import { useI18n } from '../i18n/I18nProvider.tsx';
import { useSettings } from '../join/useSettings.ts';
import { Page } from '../page/Page.tsx';
import { Contact } from './Contact.tsx';
import styles from './Statement.module.css';

const TOPICS = ['what', 'why', 'where', 'howLong', 'rights'] as const;

export default function PrivacyPage() {
  const { t } = useI18n();
  const settings = useSettings();
  const place = settings !== 'loading' && settings?.dataLocation;
  return (
    <Page title={t('privacy.title')}>
      <div className={styles['statement']}>
        <p className={styles['lead']}>{t('privacy.lead')}</p>
        <h2>{t('privacy.who.title')}</h2>
        <Contact settings={settings} />
        {TOPICS.map((topic) => (
          <section key={topic}>
            <h2>{t(`privacy.${topic}.title`)}</h2>
            {topic === 'where' && place && <p>{t('privacy.where.place', { place })}</p>}
            <p>{t(`privacy.${topic}.text`)}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}
