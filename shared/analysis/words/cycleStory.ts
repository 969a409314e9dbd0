import type { ActorId, FlowId } from '../../board/ids.ts';
import type { Speaker } from './Speaker.ts';

/** A value cycle told from its first actor round to it again: 'A → B: x; B → C: y; ja takaisin C → A: z'. */
export function cycleStory({ t, nameOf, things, flowsBetween }: Speaker, cycle: readonly ActorId[]) {
  const flows: FlowId[] = [];
  const steps = cycle.map((from, place) => {
    const to = cycle[(place + 1) % cycle.length]!;
    const given = flowsBetween(from, to).map(({ id }) => id);
    flows.push(...given);
    return t('flow.sentence', { from: nameOf(from), to: nameOf(to), deliverable: things(given) });
  });
  const last = steps.pop() ?? '';
  return { story: t('says.cycle', { steps: steps.join('; '), last }), flows };
}
