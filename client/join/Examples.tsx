import { Link } from 'wouter';
import { TemplateId } from '../../shared/protocol/http.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './Examples.module.css';

/** The examples that a workshop can start from, one line each. */
export function Examples() {
  const { t } = useI18n();
  return (
    <section className={styles['examples']} aria-labelledby="examples">
      <h2 id="examples">{t('template.startFrom')}</h2>
      <ul>
        {TemplateId.options.map((id) => (
          <li key={id}>
            <Link href={`/new?start=${id}`}>{t(`template.${id}`)}</Link>
            <span>
              {t('template.example')} · {t(`templateAbout.${id}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
