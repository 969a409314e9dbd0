import type { Nature } from '../../shared/board/flow.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './ItemList.module.css';
import { NatureMark } from './NatureMark.tsx';

interface NatureToggleProps {
  nature: Nature;
  onChange: (nature: Nature) => void;
  /** what it is the nature of */
  of: string;
}

/** Shows whether something is tangible, and turns it into the other. */
export function NatureToggle({ nature, onChange, of }: NatureToggleProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className={styles['nature']}
      aria-label={t('item.changeNature', { nature: t(`nature.${nature}`), text: of })}
      onClick={() => onChange(nature === 'tangible' ? 'intangible' : 'tangible')}
    >
      <NatureMark nature={nature} />
      {t(`nature.${nature}`)}
    </button>
  );
}
