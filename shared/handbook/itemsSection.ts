import { ITEM_KINDS, type Item } from '../board/item.ts';
import { type Section, section, table } from './chapter.ts';
import type { Source } from './Source.ts';

/** What each actor has, offers and needs, and who has answered to a need. */
export function itemsSection({ board, t, actors, nameOf, join }: Source): Section | null {
  if (board.items.size === 0) return null;
  const answersTo = new Map<string, string[]>();
  for (const { item, actor, answer } of board.answers.values()) {
    const words = t('handbook.answer', { name: nameOf(actor), answer: t(`answer.${answer}`) });
    answersTo.set(item, [...(answersTo.get(item) ?? []), words]);
  }
  const rank = new Map(actors.map(({ id }, i) => [id, i]));
  const items = [...board.items.values()].sort(
    (a, b) =>
      (rank.get(a.actor) ?? 0) - (rank.get(b.actor) ?? 0) ||
      ITEM_KINDS.indexOf(a.kind) - ITEM_KINDS.indexOf(b.kind) ||
      (a.text < b.text ? -1 : 1),
  );
  const columns: { name: string; cell: (item: Item) => string }[] = [
    { name: t('handbook.actor'), cell: ({ actor }) => nameOf(actor) },
    { name: t('handbook.itemKind'), cell: ({ kind }) => t(`item.kind.${kind}`) },
    { name: t('handbook.deliverable'), cell: ({ text }) => text },
    { name: t('handbook.nature'), cell: ({ nature }) => t(`nature.${nature}`) },
    { name: t('handbook.answers'), cell: ({ id }) => join([...(answersTo.get(id) ?? [])].sort()) },
  ];
  const filled = answersTo.size > 0 ? columns : columns.slice(0, -1);
  const heading = t('handbook.items');
  return section(
    heading,
    table(
      heading,
      filled.map(({ name }) => name),
      items.map((item) => filled.map(({ cell }) => cell(item))),
    ),
  );
}
