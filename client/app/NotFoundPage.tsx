import { Link } from 'wouter';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Page } from '../page/Page.tsx';

export function NotFoundPage() {
  const { t } = useI18n();
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <p>
        <Link href="/">{t('page.toStart')}</Link>
      </p>
    </Page>
  );
}
