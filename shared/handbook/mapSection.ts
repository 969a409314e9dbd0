import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import { standingOn } from '../drawing/placedRect.ts';
import type { Translate } from '../i18n/translate.ts';
import { type Block, paragraph, type Section, section } from './chapter.ts';
import { type Source, sourceOf } from './Source.ts';

/** The map, and before it what it shows in a few sentences, for who doesn't see it and who has no time. */
export function mapSection(source: Source, date: string): Section {
  const { board, t, actors } = source;
  const heading = t('handbook.map');
  const isEmpty = actors.length + board.notes.size + board.areas.size === 0;
  if (isEmpty) return section(heading, paragraph(t('handbook.noActors')));
  const summary = inShort(source);
  return section(
    heading,
    paragraph(summary),
    {
      kind: 'map',
      caption: t('handbook.figure', { title: board.board.title, date }),
      alternative: `${summary} ${t('handbook.inText')}`,
    },
    ...areas(source).map(paragraph),
    ...notes(source),
  );
}

/** What the picture of the map says, for who doesn't see it, where it stands alone. */
export const mapAlternative = (board: Board, t: Translate): string =>
  `${board.board.title.trim()}. ${inShort(sourceOf(board, t))}`;

const inShort = (source: Source): string =>
  [
    source.t('drawing.description', { actors: source.actors.length, flows: source.flows.length }),
    ...natures(source),
    ...whoStandsOut(source),
  ].join(' ');

function natures({ t, flows }: Source): string[] {
  if (flows.length === 0) return [];
  const tangible = flows.filter(({ nature }) => nature === 'tangible').length;
  const potential = flows.filter(({ layer }) => layer === 'potential').length;
  return [
    t('handbook.natures', { tangible, intangible: flows.length - tangible }),
    ...(potential > 0 ? [t('handbook.layers', { today: flows.length - potential, potential })] : []),
  ];
}

/** More names than this say nothing to who hears them read. */
const MOST_NAMES = 12;

function whoStandsOut({ t, actors, of, join }: Source): string[] {
  const counted = actors.map((actor) => {
    const { gives, gets } = of(actor.id);
    return { actor, gives: gives.length, gets: gets.length };
  });
  const most = (side: 'gives' | 'gets'): { names: string; count: number } | null => {
    const count = Math.max(0, ...counted.map((one) => one[side]));
    const first = counted.filter((one) => one[side] === count).map(({ actor }) => actor);
    return count > 1 && first.length <= 3 ? { names: names(first), count } : null;
  };
  const names = (some: readonly Actor[]): string => {
    const shown = some.slice(0, MOST_NAMES).map(({ name }) => name);
    return some.length > MOST_NAMES ? `${join(shown)} … (${some.length})` : join(shown);
  };
  const those = (which: (one: { gives: number; gets: number }) => boolean) =>
    counted.filter(which).map(({ actor }) => actor);
  const onlyGives = those(({ gives, gets }) => gives > 0 && gets === 0);
  const onlyGets = those(({ gives, gets }) => gives === 0 && gets > 0);
  const alone = those(({ gives, gets }) => gives + gets === 0);
  const [givesMost, getsMost] = [most('gives'), most('gets')];
  return [
    ...(givesMost ? [t('handbook.givesMost', givesMost)] : []),
    ...(getsMost ? [t('handbook.getsMost', getsMost)] : []),
    ...(onlyGives.length > 0 ? [t('handbook.onlyGives', { names: names(onlyGives) })] : []),
    ...(onlyGets.length > 0 ? [t('handbook.onlyGets', { names: names(onlyGets) })] : []),
    ...(alone.length > 0 ? [t('handbook.alone', { names: names(alone) })] : []),
  ];
}

function areas({ board, t, actors, join }: Source): string[] {
  return [...board.areas.values()]
    .sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
    .flatMap((area) => {
      const on = new Set<string>(standingOn(board, area).map(({ id }) => id));
      const names = actors.filter(({ id }) => on.has(id)).map(({ name }) => name);
      return names.length > 0 ? [t('handbook.onArea', { area: area.name, names: join(names) })] : [];
    });
}

function notes({ board, t }: Source): Block[] {
  const items = [...board.notes.values()]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ text }) => text.trim());
  return items.length > 0 ? [paragraph(t('handbook.notes')), { kind: 'list', items }] : [];
}
