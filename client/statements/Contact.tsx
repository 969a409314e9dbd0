import type { PublicSettings } from '../../shared/protocol/http.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';

/** Who runs this server and whom to write to, as far as the owner has told. */
export function Contact({ settings }: { settings: PublicSettings | null | 'loading' }) {
  const { t } = useI18n();
  if (settings === 'loading') return null;
  const email = settings?.contactEmail;
  return (
    <p>
      {settings?.operator ? t('contact.operator', { operator: settings.operator }) : t('contact.noOperator')}{' '}
      {email ? (
        <>
          {t('contact.email')} <a href={`mailto:${email}`}>{email}</a>
        </>
      ) : (
        t('contact.noEmail')
      )}
    </p>
  );
}
