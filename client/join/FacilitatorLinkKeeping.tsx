import { Mail, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Workshop } from '../../shared/protocol/http.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import button from '../ui/Button.module.css';
import { Button } from '../ui/Button.tsx';
import styles from './FacilitatorLinkKeeping.module.css';
import { LinkField } from './LinkField.tsx';
import { QrCode } from './QrCode.tsx';

interface FacilitatorLinkKeepingProps {
  workshop: Workshop;
  link: string;
}

/** The only key to the room, and ways to keep it: copy, print, a letter to oneself. */
export function FacilitatorLinkKeeping({ workshop: { title }, link }: FacilitatorLinkKeepingProps) {
  const { t } = useI18n();
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    if (!printing) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);

  const letter = new URLSearchParams({
    subject: t('share.mailSubject', { title }),
    body: `${t('share.mailBody', { title })}\n\n${link}\n`,
  });
  return (
    <>
      <LinkField label={t('share.facilitatorLink')} link={link} />
      <div className={styles['ways']}>
        <Button variant="quiet" icon={<Printer size={18} aria-hidden />} onClick={() => setPrinting(true)}>
          {t('share.print')}
        </Button>
        {/* URLSearchParams writes + for a space, which mail programs show as it is. */}
        <a
          className={`${button['button']} ${button['quiet']}`}
          href={`mailto:?${letter.toString().replaceAll('+', '%20')}`}
        >
          <Mail size={18} aria-hidden />
          {t('share.mail')}
        </a>
      </div>
      {printing &&
        createPortal(
          <div className={styles['sheet']}>
            <h1>{title}</h1>
            <h2>{t('share.facilitatorLink')}</h2>
            <p>{t('share.facilitatorHint')}</p>
            <QrCode link={link} label="" />
            <p>{link}</p>
          </div>,
          document.body,
        )}
    </>
  );
}
