import { paragraph, type Section, section } from './chapter.ts';
import type { Source } from './Source.ts';

/** The organisations in the room, with the people that spoke for each where they are asked for. */
export function participantsSection({ board, t, actors, join }: Source, people: boolean): Section | null {
  const present = actors.filter((actor) => !actor.absent);
  const absent = actors.filter((actor) => actor.absent);
  const named = people ? [...board.people.values()].filter(({ alias }) => alias.trim() !== '') : [];
  const aliases = (of: typeof named) => join(of.map(({ alias }) => alias).sort());
  const others = named.filter(({ actor }) => !actor || !board.actors.has(actor));
  if (present.length + absent.length + named.length === 0) return null;
  const items = present.map(({ id, name }) => {
    const theirs = named.filter(({ actor }) => actor === id);
    return theirs.length > 0 ? t('handbook.organisation', { name, people: aliases(theirs) }) : name;
  });
  return section(
    t('handbook.tookPart'),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(others.length > 0 ? [paragraph(t('handbook.otherPeople', { names: aliases(others) }))] : []),
    ...(absent.length > 0 ? [paragraph(t('drawing.absentActors', { names: join(absent.map(nameOf)) }))] : []),
  );
}

const nameOf = ({ name }: { name: string }): string => name;
