import { useEffect } from 'react';
import { flowLabel } from '../../shared/drawing/flowLabel.ts';
import { RestingFlows } from '../../shared/drawing/RestingFlows.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { ElementCache } from './ElementCache.ts';

/** How long a large board is left in peace before its labels are spread, ms; a small one's are spread at once. */
const PEACE = 400;
const SMALL = 150;
/** How long at a time, ms. */
const SLICE = 6;

/** Lets the flows come to rest when nothing is in hand. */
export function useRestingFlows(elements: ElementCache): void {
  const { t } = useI18n();
  useEffect(() => {
    const resting = new RestingFlows();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      const { flows, actors } = elements.content?.board ?? {};
      if (!flows || !actors) return;
      const steps = resting.settling(flows.values(), elements.cards(), (flow) => flowLabel(flow, actors, t));
      const run = () => {
        const end = performance.now() + SLICE;
        for (;;) {
          const { done, value } = steps.next();
          if (done) {
            elements.settle(value);
            return;
          }
          if (performance.now() > end && flows.size > SMALL) break;
        }
        timer = setTimeout(run, SLICE);
      };
      run();
    };
    let settled: readonly unknown[] = [];
    const follow = () => {
      const { flows, actors } = elements.content?.board ?? {};
      const now = [flows, actors, elements.getHeld().size > 0];
      if (now.every((value, i) => value === settled[i])) return;
      settled = now;
      clearTimeout(timer);
      if (elements.getHeld().size > 0) return;
      if (flows && flows.size > SMALL) timer = setTimeout(begin, PEACE);
      else begin();
    };
    follow();
    const stop = elements.onChange(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [elements, t]);
}
