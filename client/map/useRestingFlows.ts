import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Board } from '../../shared/board/board.ts';
import { flowLabel } from '../../shared/drawing/flowLabel.ts';
import { RestingFlows } from '../../shared/drawing/RestingFlows.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { ElementCache } from './ElementCache.ts';

/** How long a large board is left in peace before its labels are spread, ms; a small one's are spread at once. */
const PEACE = 400;
const SMALL = 150;
/** How long at a time, ms. */
const SLICE = 6;

/** Lets the flows come to rest when nothing is in hand. Another value is returned each time they have. */
export function useRestingFlows(elements: ElementCache, { flows, actors }: Board): number {
  const { t } = useI18n();
  const [resting] = useState(() => new RestingFlows());
  const [settled, setSettled] = useState(0);
  const isHeld = useSyncExternalStore(elements.onMovement, () => elements.getHeld().size > 0);

  useEffect(() => {
    if (isHeld) return;
    const steps = resting.settling(flows.values(), elements.cards(), (flow) => flowLabel(flow, actors, t));
    let timer: ReturnType<typeof setTimeout> | null = null;
    const run = () => {
      const end = performance.now() + SLICE;
      for (;;) {
        const { done, value } = steps.next();
        if (done) {
          elements.settle(value);
          setSettled((count) => count + 1);
          return;
        }
        if (performance.now() > end && flows.size > SMALL) break;
      }
      timer = setTimeout(run, SLICE);
    };
    if (flows.size > SMALL) timer = setTimeout(run, PEACE);
    else run();
    return () => {
      if (timer) clearTimeout(timer);
    };
  }, [elements, resting, flows, actors, isHeld, t]);
  return settled;
}
