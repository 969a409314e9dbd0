import { useMemo } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useBoard } from './OpenBoard.tsx';

/** Every actor, in the order of the alphabet of the page's language: what a person picks one from. */
export function useActorsByName(): readonly Actor[] {
  const { locale } = useI18n();
  const { actors } = useBoard();
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return [...actors.values()].sort((a, b) => compare(a.name, b.name));
  }, [actors, locale]);
}
