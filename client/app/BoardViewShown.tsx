import { type ComponentType, lazy, Suspense } from 'react';
import type { BoardView } from '../commands/boardViews.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { ListView } from '../list/ListView.tsx';
import { MapView } from '../map/MapView.tsx';
import styles from './BoardPage.module.css';

/** The two editors come with the board; every other view is loaded when it is first asked for. */
const VIEWS: Record<BoardView, ComponentType> = {
  map: MapView,
  list: ListView,
  matrix: lazy(() => import('../matrix/MatrixView.tsx')),
  cards: lazy(() => import('../cards/CardsView.tsx')),
  roles: lazy(() => import('../roles/RolesView.tsx')),
  market: lazy(() => import('../market/MarketView.tsx')),
  agreements: lazy(() => import('../agreements/AgreementsView.tsx')),
};

/** The view that was chosen. */
export function BoardViewShown({ view }: { view: BoardView }) {
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
}
