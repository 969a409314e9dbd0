import type { MessageKey } from '../../i18n/translate.ts';
import type { TodayAgainstPotential } from '../todayAgainstPotential.ts';
import { cycleStory } from './cycleStory.ts';
import type { SayingGroup } from './findingsInWords.ts';
import type { Saying, Speaker } from './Speaker.ts';

/** What the group would gain if what could be came true. */
export function gainInWords(speaker: Speaker, gain: TodayAgainstPotential): SayingGroup[] {
  const { board, t, nameOf, byName, things, join, flowsBetween } = speaker;
  const group = (title: MessageKey, sayings: readonly Saying[], complete = true) => ({ title, sayings, complete });
  const { joined } = gain;
  return [
    group(
      'says.gain.title',
      byName(gain.gains, ({ actor }) => actor).map(({ actor, flows }) => () => ({
        text: t('says.gain', { actor: nameOf(actor), count: flows.length, things: things(flows) }),
        actors: [actor],
        flows,
      })),
    ),
    group(
      'says.joined.title',
      joined.length === 0
        ? []
        : [
            () => ({
              text: t('says.joined', {
                count: joined.length,
                names: join(byName(joined, (actor) => actor).map(nameOf)),
              }),
              actors: joined,
              flows: [],
            }),
          ],
    ),
    group(
      'says.answered.title',
      byName(gain.answered, ({ from }) => from).map(({ from, to }) => () => {
        const back = flowsBetween(to, from).map(({ id }) => id);
        const words = { from: nameOf(to), to: nameOf(from), things: things(back) };
        return { text: t('says.answered', words), actors: [from, to], flows: back };
      }),
    ),
    group(
      'says.newCycles.title',
      gain.newCycles.map((cycle) => () => {
        const { story, flows } = cycleStory(speaker, cycle);
        return { text: `${story}.`, actors: cycle, flows };
      }),
      gain.cyclesComplete,
    ),
    group(
      'says.backedUp.title',
      gain.backedUp.flatMap((id) => {
        const flow = board.flows.get(id);
        if (!flow) return [];
        const { from, to, deliverable } = flow;
        const text = () => t('says.backedUp', { from: nameOf(from), to: nameOf(to), thing: deliverable });
        return [() => ({ text: text(), actors: [to], flows: [id] })];
      }),
    ),
  ];
}
