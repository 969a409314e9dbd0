import { useMemo } from 'react';
import { isUnconfirmed } from '../../shared/analysis/isUnconfirmed.ts';
import type { Board } from '../../shared/board/board.ts';
import { ICON_PATHS } from '../../shared/drawing/iconPaths.ts';
import { useShownBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { FlowLine } from '../panel/FlowLine.tsx';
import { PathIcon } from '../panel/PathIcon.tsx';
import styles from './Legend.module.css';

/** What the lines mean, always in sight. */
export function Legend() {
  const { t } = useI18n();
  const { flows, actors } = useShownBoard();
  const unconfirmed = useMemo(() => hasUnconfirmed(flows, actors), [flows, actors]);
  return (
    <ul className={styles['legend']} aria-label={t('legend.label')}>
      <li>
        <FlowLine nature="tangible" stage="accepted" /> {t('nature.tangible')}
      </li>
      <li>
        <FlowLine nature="intangible" stage="accepted" /> {t('nature.intangible')}
      </li>
      <li>
        <FlowLine nature="tangible" stage="proposed" /> {t('stage.proposed')}
      </li>
      <li>
        <PathIcon path={ICON_PATHS.agreed} size={18} /> {t('stage.agreed')}
      </li>
      {unconfirmed && (
        <li>
          <PathIcon path={ICON_PATHS.unconfirmed} size={18} /> {t('flow.unconfirmed')}
        </li>
      )}
    </ul>
  );
}

/** Asked with every change of the board, of which most move a card. */
const hasUnconfirmed = (flows: Board['flows'], actors: Board['actors']): boolean =>
  [...actors.values()].some(({ absent }) => absent) && [...flows.values()].some((flow) => isUnconfirmed(flow, actors));
