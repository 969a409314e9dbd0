import type { ActorId, FlowId } from '../../board/ids.ts';
import type { Item } from '../../board/item.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Findings } from '../findings.ts';
import { givesAndGets } from '../givesAndGets.ts';
import type { SoleSource } from '../soleSources.ts';
import { cycleStory } from './cycleStory.ts';
import { gainInWords } from './gainInWords.ts';
import type { Saying, Speaker } from './Speaker.ts';

/** One finding, as all that there is to say of it. */
export interface SayingGroup {
  title: MessageKey;
  sayings: readonly Saying[];
  /** false where there may be more of it than was looked for */
  complete: boolean;
}

export const CHAPTERS = ['works', 'worthTalking', 'missing', 'gain'] as const;
export type SaidChapter = (typeof CHAPTERS)[number];

/** Everything that a map says, but the figures and what would be missed; what there is nothing to say of is left out. */
export function findingsInWords(speaker: Speaker, findings: Findings): Record<SaidChapter, SayingGroup[]> {
  const groups: Record<SaidChapter, SayingGroup[]> = {
    works: [mutual(speaker, findings), cycles(speaker, findings), natures(speaker, findings)],
    worthTalking: [
      soleSources(speaker, findings),
      overburdened(speaker, findings),
      giveOnly(speaker, findings),
      receiveOnly(speaker, findings),
      oneWayPairs(speaker, findings),
      apart(speaker, findings),
    ],
    missing: [
      itemsOf(speaker, 'says.needs.title', 'says.needs', findings.unansweredNeeds),
      itemsOf(speaker, 'says.offers.title', 'says.offers', findings.untakenOffers),
      unheldRoles(speaker, findings),
      isolated(speaker, findings),
    ],
    gain: gainInWords(speaker, findings.todayAgainstPotential),
  };
  for (const chapter of CHAPTERS) groups[chapter] = groups[chapter].filter(({ sayings }) => sayings.length > 0);
  return groups;
}

const group = (title: MessageKey, sayings: readonly Saying[], complete = true): SayingGroup => ({
  title,
  sayings,
  complete,
});

function mutual({ t }: Speaker, { counts, density, reciprocity }: Findings): SayingGroup {
  const pairs = Math.round((density * counts.actors * (counts.actors - 1)) / 2);
  const answered = Math.round(reciprocity.dyad * pairs);
  const text = () => t('says.mutual', { pairs, answered });
  return group('says.mutual.title', pairs === 0 ? [] : [() => ({ text: text(), actors: [], flows: [] })]);
}

function cycles(speaker: Speaker, findings: Findings): SayingGroup {
  const sayings = findings.cycles.map((cycle) => () => {
    const { story, flows } = cycleStory(speaker, cycle);
    return { text: `${story}.`, actors: cycle, flows };
  });
  return group('says.cycles.title', sayings, findings.cyclesComplete);
}

function natures({ t }: Speaker, { counts: { flows, tangible, intangible } }: Findings): SayingGroup {
  const text = () => t('says.natures', { tangible, intangible });
  return group('says.natures.title', flows === 0 ? [] : [() => ({ text: text(), actors: [], flows: [] })]);
}

function soleSources({ board, t, nameOf, byName, compare, join }: Speaker, findings: Findings): SayingGroup {
  const byActor = new Map<ActorId, SoleSource[]>();
  for (const sole of findings.soleSources) byActor.set(sole.actor, [...(byActor.get(sole.actor) ?? []), sole]);
  // Who the others depend on most comes first.
  const sources = byName([...byActor.keys()], (actor) => actor).sort(
    (a, b) => byActor.get(b)!.length - byActor.get(a)!.length,
  );
  const sayings = sources.map((actor) => () => {
    const supplied = byActor.get(actor)!.toSorted((a, b) => compare(a.deliverable, b.deliverable));
    const things = supplied.map(({ deliverable, receiver }) =>
      t('says.thingTo', { thing: deliverable, to: nameOf(receiver) }),
    );
    const flows = supplied.flatMap(({ flow }) => (flow !== undefined && board.flows.has(flow) ? [flow] : []));
    const text = t('says.sole', { actor: nameOf(actor), count: supplied.length, things: join(things) });
    return { text, actors: [actor], flows };
  });
  return group('says.sole.title', sayings);
}

function overburdened({ t, nameOf }: Speaker, findings: Findings): SayingGroup {
  const sayings = findings.overburdened.map(({ actor, gives, gets, roles }) => () => ({
    text: t('says.overburdened', { actor: nameOf(actor), gives, gets, roles }),
    actors: [actor],
    flows: [],
  }));
  return group('says.overburdened.title', sayings);
}

function giveOnly(speaker: Speaker, findings: Findings): SayingGroup {
  const of = flowsToOthers(speaker);
  const sayings = speaker
    .byName(findings.giveOnly, (actor) => actor)
    .map((actor) => () => {
      const flows = of(actor).gives;
      const words = { actor: speaker.nameOf(actor), things: speaker.things(flows) };
      return { text: speaker.t('says.giveOnly', words), actors: [actor], flows };
    });
  return group('says.giveOnly.title', sayings);
}

function receiveOnly(speaker: Speaker, findings: Findings): SayingGroup {
  const of = flowsToOthers(speaker);
  const sayings = speaker
    .byName(findings.receiveOnly, (actor) => actor)
    .map((actor) => () => {
      const flows = of(actor).gets;
      const words = { actor: speaker.nameOf(actor), things: speaker.things(flows) };
      return { text: speaker.t('says.receiveOnly', words), actors: [actor], flows };
    });
  return group('says.receiveOnly.title', sayings);
}

function flowsToOthers({ board }: Speaker) {
  const of = givesAndGets(board.flows);
  return (actor: ActorId) => {
    const { gives, gets } = of(actor);
    return {
      gives: gives.filter(({ to }) => to !== actor).map(({ id }) => id),
      gets: gets.filter(({ from }) => from !== actor).map(({ id }) => id),
    };
  };
}

function oneWayPairs({ t, nameOf, byName, things }: Speaker, findings: Findings): SayingGroup {
  const sayings = byName(findings.oneWayPairs, ({ from }) => from).map(({ from, to, flows }) => () => ({
    text: t('says.oneWay', { from: nameOf(from), to: nameOf(to), things: things(flows) }),
    actors: [from, to],
    flows,
  }));
  return group('says.oneWay.title', sayings);
}

/** Groups of several that have nothing to do with the largest. */
function apart({ t, nameOf, byName, join }: Speaker, { components }: Findings): SayingGroup {
  const sayings = components
    .slice(1)
    .filter(({ length }) => length > 1)
    .map((actors) => () => ({
      text: t('says.apart', { count: actors.length, names: join(byName(actors, (actor) => actor).map(nameOf)) }),
      actors,
      flows: [] as FlowId[],
    }));
  return group('says.apart.title', sayings);
}

/** Needs or offers, those of one actor in one sentence. */
function itemsOf(
  { t, nameOf, byName, join }: Speaker,
  title: MessageKey,
  words: 'says.needs' | 'says.offers',
  items: readonly Item[],
): SayingGroup {
  const byActor = new Map<ActorId, string[]>();
  for (const { actor, text } of items) byActor.set(actor, [...(byActor.get(actor) ?? []), text]);
  const sayings = byName([...byActor], ([actor]) => actor).map(([actor, texts]) => () => ({
    text: t(words, { actor: nameOf(actor), count: texts.length, things: join(texts) }),
    actors: [actor],
    flows: [],
  }));
  return group(title, sayings);
}

function unheldRoles({ t, join }: Speaker, { unheldRoles: roles }: Findings): SayingGroup {
  const text = () => t('says.roles', { count: roles.length, names: join(roles.map(({ name }) => name)) });
  return group('says.roles.title', roles.length === 0 ? [] : [() => ({ text: text(), actors: [], flows: [] })]);
}

function isolated({ t, nameOf, byName, join }: Speaker, { isolated: actors }: Findings): SayingGroup {
  const names = () => join(byName(actors, (actor) => actor).map(nameOf));
  const text = () => t('says.isolated', { count: actors.length, names: names() });
  return group('says.isolated.title', actors.length === 0 ? [] : [() => ({ text: text(), actors, flows: [] })]);
}
