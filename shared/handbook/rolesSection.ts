import { type Section, section, table } from './chapter.ts';
import type { Source } from './Source.ts';

/** The roles and who holds them; that nobody holds one is said. */
export function rolesSection({ board, t, nameOf, join }: Source): Section | null {
  if (board.roles.size === 0) return null;
  const { compare } = new Intl.Collator(board.board.locale);
  const roles = [...board.roles.values()].sort((a, b) => compare(a.name, b.name));
  const heading = t('handbook.roles');
  return section(
    heading,
    table(
      heading,
      [t('handbook.role'), t('handbook.description'), t('handbook.holders')],
      roles.map(({ name, description, holders }) => {
        const names = holders.map(nameOf).filter(Boolean).sort(compare);
        return [name, description.trim(), names.length > 0 ? join(names) : t('handbook.nobody')];
      }),
    ),
  );
}
