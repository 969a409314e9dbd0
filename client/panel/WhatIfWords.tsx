import type { WhatIfMark } from '../board/WhatIf.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import styles from './WhatIfWords.module.css';

/** What would become of a record in what is imagined, in words beside its others. */
export function WhatIfWords({ mark }: { mark: WhatIfMark | undefined }) {
  const { t } = useI18n();
  if (!mark) return null;
  return (
    <>
      {' · '}
      <span className={styles['words']}>{t(`whatIf.${mark}`)}</span>
    </>
  );
}
