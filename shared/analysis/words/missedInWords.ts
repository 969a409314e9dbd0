import type { ActorId, FlowId } from '../../board/ids.ts';
import { thingKey } from '../thingKey.ts';
import type { Gone, WhatIfGone } from '../whatIfGone.ts';
import { cycleStory } from './cycleStory.ts';
import type { Saying, Sentence, Speaker } from './Speaker.ts';

interface LossInWords {
  actor: ActorId;
  sentences: readonly Sentence[];
  /** what nobody else gives, each of which could be given a backup */
  noOtherSource: readonly FlowId[];
}

/** What would be missed (mistä jäätäisiin paitsi), for reading from top to bottom. */
export interface MissedInWords {
  summary: Sentence;
  fallsOff: Sentence | null;
  /** by the receivers' names */
  losses: readonly (() => LossInWords)[];
  brokenCycles: readonly Saying[];
}

/** What is imagined to be gone, as a heading; empty where it is not on the board. */
export function goneInWords({ board, t, nameOf }: Speaker, gone: Gone): string {
  if ('actor' in gone) return board.actors.has(gone.actor) ? t('says.without.actor', { name: nameOf(gone.actor) }) : '';
  if ('role' in gone) {
    const role = board.roles.get(gone.role);
    return role ? t('says.without.role', { name: role.name }) : '';
  }
  const flow = board.flows.get(gone.flow);
  if (!flow) return '';
  const { from, to, deliverable } = flow;
  return t('says.without.flow', { from: nameOf(from), to: nameOf(to), thing: deliverable });
}

export function missedInWords(speaker: Speaker, gone: Gone, missed: WhatIfGone): MissedInWords {
  const { t, join, nameOf, byName } = speaker;
  const { losses, fallsOff, brokenCycles } = missed;
  return {
    summary: summary(speaker, missed),
    fallsOff:
      fallsOff.length === 0
        ? null
        : {
            text: t('says.missed.fallsOff', {
              count: fallsOff.length,
              names: join(byName(fallsOff, (actor) => actor).map(nameOf)),
            }),
            actors: fallsOff,
            flows: [],
          },
    losses: byName(losses, ({ actor }) => actor).map((loss) => () => lossInWords(speaker, gone, loss)),
    brokenCycles: brokenCycles.map((cycle) => () => {
      const { story, flows } = cycleStory(speaker, cycle);
      return { text: t('says.missed.cycle', { story }), actors: cycle, flows };
    }),
  };
}

function summary({ t }: Speaker, { losses }: WhatIfGone): Sentence {
  const flows = losses.flatMap((loss) => loss.flows);
  const sole = losses.flatMap(({ noOtherSource }) => noOtherSource).length;
  if (flows.length === 0) return { text: t('says.missed.nothing'), actors: [], flows: [] };
  const rest =
    sole === 0
      ? t('says.missed.noneSole', { flows: flows.length })
      : sole === flows.length
        ? t('says.missed.allSole', { flows: flows.length })
        : t('says.missed.someSole', { sole });
  const text = `${t('says.missed.total', { actors: losses.length, flows: flows.length })} ${rest}`;
  return { text, actors: losses.map(({ actor }) => actor), flows };
}

function lossInWords(speaker: Speaker, gone: Gone, { actor, flows, noOtherSource }: WhatIfGone['losses'][number]) {
  const { board, t, nameOf, things, join, compare } = speaker;
  const name = nameOf(actor);
  const thingOf = (flow: FlowId) => board.flows.get(flow)?.deliverable ?? '';
  const inOrder = [...flows].sort((a, b) => compare(thingOf(a), thingOf(b)));
  const sentences: Sentence[] = [];
  if (noOtherSource.length > 0) {
    const words = { actor: name, things: things(noOtherSource), count: noOtherSource.length };
    sentences.push({ text: t('says.missed.sole', words), actors: [actor], flows: noOtherSource });
  }
  for (const id of inOrder) {
    const flow = board.flows.get(id);
    if (!flow || noOtherSource.includes(id)) continue;
    const others = otherSources(speaker, gone, id, flows);
    const words = { actor: name, thing: flow.deliverable, count: others.length, others: join(others) };
    sentences.push({ text: t('says.missed.other', words), actors: [actor], flows: [id] });
  }
  for (const id of inOrder) {
    const words = board.flows.get(id)?.missed.trim();
    if (words) sentences.push({ text: t('says.missed.quote', { words }), actors: [], flows: [id] });
  }
  return { actor, sentences, noOtherSource };
}

/** Names of who else gives the receiver the same thing, those marked who only could. */
function otherSources(
  { board, t, nameOf, byName }: Speaker,
  gone: Gone,
  lost: FlowId,
  alsoLost: readonly FlowId[],
): string[] {
  const { to, deliverable } = board.flows.get(lost)!;
  const key = thingKey(deliverable, board.board.locale);
  const isToday = new Map<ActorId, boolean>();
  for (const flow of board.flows.values()) {
    const isOther = flow.to === to && flow.from !== to && !('actor' in gone && flow.from === gone.actor);
    if (!isOther || alsoLost.includes(flow.id) || thingKey(flow.deliverable, board.board.locale) !== key) continue;
    isToday.set(flow.from, flow.layer === 'today' || isToday.get(flow.from) === true);
  }
  return byName([...isToday], ([actor]) => actor).map(([actor, today]) =>
    today ? nameOf(actor) : t('says.potentialGiver', { name: nameOf(actor) }),
  );
}
