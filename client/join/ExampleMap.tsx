import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './ExampleMap.module.css';

/** A real map, drawn by the product; put into the page itself so that it is set in the page's type. */
export function ExampleMap() {
  const { t, locale } = useI18n();
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/example-${locale}.svg`, { signal: leaving.signal })
      .then((response) => response.text())
      .then((text) => {
        const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
        if (!leaving.signal.aborted && svg.localName === 'svg')
          paper.current?.replaceChildren(document.importNode(svg, true));
      })
      // The page says the same in words.
      .catch(() => undefined);
    return () => leaving.abort();
  }, [locale]);

  return (
    <figure className={styles['figure']}>
      <div ref={paper} className={styles['paper']} />
      <figcaption>{t('start.exampleCaption')}</figcaption>
    </figure>
  );
}
