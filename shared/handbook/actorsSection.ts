import type { Actor } from '../board/actor.ts';
import type { ActorId } from '../board/ids.ts';
import { type Section, section, table } from './chapter.ts';
import type { Source } from './Source.ts';

/** Every actor in a row; a column that nobody has filled is left out. */
export function actorsSection({ board, t, actors, join }: Source): Section | null {
  if (actors.length === 0) return null;
  const roles = new Map<ActorId, string[]>();
  for (const { name, holders } of board.roles.values()) {
    for (const holder of holders) roles.set(holder, [...(roles.get(holder) ?? []), name]);
  }
  const columns: { name: string; cell: (actor: Actor) => string }[] = [
    { name: t('handbook.actor'), cell: ({ name }) => name },
    { name: t('actor.sector'), cell: ({ sector }) => t(`sector.${sector}`) },
    {
      name: t('handbook.activities'),
      cell: ({ description, activities }) =>
        [description, activities]
          .map((text) => text.trim())
          .filter(Boolean)
          .join('\n'),
    },
    { name: t('handbook.roles'), cell: ({ id }) => join([...(roles.get(id) ?? [])].sort()) },
    { name: t('actor.area'), cell: ({ area = '' }) => area },
  ];
  const filled = columns.filter(({ cell }) => actors.some((actor) => cell(actor) !== ''));
  const heading = t('handbook.actors');
  return section(
    heading,
    table(
      heading,
      filled.map(({ name }) => name),
      actors.map((actor) => filled.map(({ cell }) => cell(actor))),
    ),
  );
}
