import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  /** what stands above the fold beside or below the heading is the page's own */
  children: ReactNode;
}

/** The frame of every page but the board: the product's name, the languages, one heading, the statements. */
export function Page({ title, children }: PageProps) {
  const { t } = useI18n();
  const name = t('app.name');
  useEffect(() => {
    document.title = title === name ? name : `${title} – ${name}`;
  }, [title, name]);

  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Link href="/" className={styles['name'] ?? ''}>
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {name}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles['main']}>
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </main>
      <footer className={styles['footer']}>
        <Link href="/privacy">{t('privacy.title')}</Link>
        <Link href="/accessibility">{t('accessibility.title')}</Link>
      </footer>
    </div>
  );
}
