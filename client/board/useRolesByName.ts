import { useMemo } from 'react';
import type { Role } from '../../shared/board/role.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useBoard } from './OpenBoard.tsx';

/**
 * Every role, in the order of the alphabet of the page's language. Among its holders are only those who are on the
 * board: an actor that was deleted leaves its id behind.
 */
export function useRolesByName(): readonly Role[] {
  const { locale } = useI18n();
  const { roles, actors } = useBoard();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return [...roles.values()]
      .map((role) => ({ ...role, holders: role.holders.filter((holder) => actors.has(holder)) }))
      .sort((a, b) => compare(a.name, b.name));
  }, [roles, actors, locale]);
}
