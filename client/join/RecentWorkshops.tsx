import { useState } from 'react';
import { Link } from 'wouter';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ConfirmInPlace } from './ConfirmInPlace.tsx';
import { forgetDevice } from './forgetDevice.ts';
import styles from './RecentWorkshops.module.css';
import { type RememberedWorkshop, rememberedWorkshops } from './rememberedWorkshops.ts';

/** Workshops opened on this device. */
export function RecentWorkshops() {
  const { t, locale } = useI18n();
  const [workshops, setWorkshops] = useState(rememberedWorkshops);
  if (workshops.length === 0) return null;

  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const forget = async (remembered: RememberedWorkshop) => {
    await forgetDevice(remembered);
    setWorkshops(rememberedWorkshops());
  };
  return (
    <section className={styles['recent']} aria-labelledby="recent">
      <h2 id="recent">{t('start.recent')}</h2>
      <ul>
        {workshops.map((remembered) => (
          <li key={remembered.workshop.id}>
            <div className={styles['names']}>
              <Link href={`/w/${remembered.workshop.id}`}>{remembered.workshop.title}</Link>
              <small>
                {t(`accessRole.${remembered.role}`)} · {date.format(new Date(remembered.openedAt))}
              </small>
            </div>
            <ConfirmInPlace
              label={t('start.forget')}
              about={remembered.workshop.title}
              explanation={remembered.role === 'facilitator' ? t('start.forgetFacilitator') : t('start.forgetText')}
              confirmLabel={t('start.forgetConfirm')}
              onConfirm={() => forget(remembered)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
