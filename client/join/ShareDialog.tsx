import { Maximize2, RefreshCw, Share2 } from 'lucide-react';
import { use, useState } from 'react';
import type { AccessRole, PublicSettings } from '../../shared/protocol/http.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import type { WorkshopAccess } from './access.ts';
import { rotateLink } from './api.ts';
import { ConfirmInPlace } from './ConfirmInPlace.tsx';
import { FacilitatorLinkKeeping } from './FacilitatorLinkKeeping.tsx';
import { LinkField } from './LinkField.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './ShareDialog.module.css';
import { addressesFor, isThisMachineOnly, linkAt } from './shareAddress.ts';
import { UpdateAccess } from './UpdateAccess.ts';
import { useSettings } from './useSettings.ts';

interface ShareDialogProps {
  access: WorkshopAccess;
  onClose: () => void;
}

/** The ways into the workshop: the participants' first, large enough for the back row. */
export default function ShareDialog({ access, onClose }: ShareDialogProps) {
  const { t } = useI18n();
  const isFacilitator = access.role === 'facilitator';
  return (
    <Dialog title={t('share.title')} closeLabel={t('action.close')} onClose={onClose} wide={isFacilitator}>
      {isFacilitator ? <Links access={access} /> : <p>{t('share.askFacilitator')}</p>}
    </Dialog>
  );
}

function Links({ access }: { access: WorkshopAccess }) {
  const { t } = useI18n();
  const settings = useSettings();
  const [chosen, setChosen] = useState<string | null>(null);
  if (settings === 'loading') return <p role="status">{t('state.loading')}</p>;

  const addresses = addressesFor(window.location, settings?.reachableAt ?? []);
  const address = chosen ?? addresses[0] ?? window.location.origin;
  const links = Object.fromEntries(
    Object.entries(access.links).map(([role, link]) => [role, link && linkAt(address, link)]),
  ) as WorkshopAccess['links'];
  return (
    <div className={styles['links']}>
      {settings && isThisMachineOnly(window.location, settings.reachableAt) && <HowToOpen />}
      {addresses.length > 1 && (
        <SelectField
          label={t('share.address')}
          hint={t('share.addressHint')}
          value={address}
          onChange={setChosen}
          options={addresses.map((value) => ({ value, label: value }))}
        />
      )}
      <ParticipantLink access={access} link={links.participant} />
      <section className={styles['other']}>
        <h3>{t('share.viewer')}</h3>
        <p>{t('share.viewerHint')}</p>
        {links.viewer && <LinkField label={t('share.viewerLink')} link={links.viewer} />}
        <RenewLink access={access} of="viewer" />
      </section>
      <section className={styles['other']}>
        <h3>{t('share.facilitator')}</h3>
        <p>{t('share.facilitatorHint')}</p>
        {links.facilitator && <FacilitatorLinkKeeping workshop={access.workshop} link={links.facilitator} />}
        <RenewLink access={access} of="facilitator" />
      </section>
      <WhereDataLives access={access} settings={settings} />
    </div>
  );
}

function ParticipantLink({ access, link }: { access: WorkshopAccess; link: string | undefined }) {
  const { t } = useI18n();
  const [large, setLarge] = useState(false);
  const { title } = access.workshop;
  if (!link) {
    return (
      <section>
        <h3>{t('share.participant')}</h3>
        <RenewLink access={access} of="participant" />
      </section>
    );
  }
  return (
    <section className={styles['participant']}>
      <QrCode link={link} label={t('share.qr', { title })} />
      <div className={styles['ways']}>
        <h3>{t('share.participant')}</h3>
        <p>{t('share.participantHint')}</p>
        <LinkField label={t('share.participantLink')} link={link} />
        <div className={styles['buttons']}>
          <Button variant="primary" icon={<Maximize2 size={18} aria-hidden />} onClick={() => setLarge(true)}>
            {t('share.fullScreen')}
          </Button>
          {'share' in navigator && (
            <Button
              variant="quiet"
              icon={<Share2 size={18} aria-hidden />}
              // Rejected where the person closes the device's own sheet.
              onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}
            >
              {t('share.native')}
            </Button>
          )}
        </div>
        <RenewLink access={access} of="participant" />
      </div>
      {large && (
        <Dialog title={title} closeLabel={t('action.close')} onClose={() => setLarge(false)} fill>
          <div className={styles['large']}>
            <QrCode link={link} label={t('share.qr', { title })} />
            <p>{t('share.scan')}</p>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** A new link in place of an old one, or of one that this device has never seen. */
function RenewLink({ access, of: role }: { access: WorkshopAccess; of: AccessRole }) {
  const { t } = useI18n();
  const update = use(UpdateAccess);
  const known = access.links[role] !== undefined;
  return (
    <>
      {!known && <p>{t('share.unknownLink')}</p>}
      <ConfirmInPlace
        label={known ? t('share.renew') : t('share.makeLink')}
        about={t(`share.${role}`)}
        icon={<RefreshCw size={18} aria-hidden />}
        explanation={t(`share.renewText.${role}`)}
        confirmLabel={known ? t('share.renew') : t('share.makeLink')}
        onConfirm={async () => {
          const link = await rotateLink(access.workshop.id, role);
          update({ ...access, links: { ...access.links, [role]: link } });
        }}
      />
    </>
  );
}

function HowToOpen() {
  const { t } = useI18n();
  return (
    <div className={styles['notice']}>
      <p>{t('share.thisMachineOnly')}</p>
      <pre>HOST=0.0.0.0 npm start</pre>
      <p>{t('share.sameNetwork')}</p>
    </div>
  );
}

function WhereDataLives({ access, settings }: { access: WorkshopAccess; settings: PublicSettings | null }) {
  const { t, locale } = useI18n();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <p className={styles['data']}>
      {t('share.data', {
        place: settings?.dataLocation ?? t('share.dataHere', { host: window.location.host }),
        date: date.format(new Date(access.workshop.retainUntil)),
      })}
    </p>
  );
}
