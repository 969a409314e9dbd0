import { type ComponentType, lazy, memo, Suspense } from 'react';
import type { BoardView } from '../commands/boardViews.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { withItsWords } from '../i18n/pageMessages.ts';
import { ListView } from '../list/ListView.tsx';
import { MapView } from '../map/MapView.tsx';
import styles from './BoardPage.module.css';

/** The two editors come with the board; every other view is loaded when it is first asked for. */
const VIEWS: Record<BoardView, ComponentType> = {
  map: MapView,
  list: ListView,
  matrix: lazy(withItsWords(() => import('../matrix/MatrixView.tsx'))),
  cards: lazy(withItsWords(() => import('../cards/CardsView.tsx'))),
  roles: lazy(withItsWords(() => import('../roles/RolesView.tsx'))),
  market: lazy(withItsWords(() => import('../market/MarketView.tsx'))),
  agreements: lazy(withItsWords(() => import('../agreements/AgreementsView.tsx'))),
};

/** The view that was chosen. */
export const BoardViewShown = memo(function BoardViewShown({ view }: { view: BoardView }) {
  const { t } = useI18n();
  const View = VIEWS[view];
  const loading = (
    <p className={styles['loading']} role="status">
      {t('state.loading')}
    </p>
  );
  return (
    <Suspense fallback={loading}>
      <View />
    </Suspense>
  );
});
