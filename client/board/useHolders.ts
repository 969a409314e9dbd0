import { useMemo } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useBoardPart, useOthers } from './OpenBoard.tsx';
import { personColour, personName } from './personLook.ts';

/** Somebody else who has a record selected. */
export interface Holder {
  name: string;
  /** a CSS colour */
  colour: string;
}

/**
 * Record id → who else has it selected. Presence comes with every movement of a pointer; the map is the same object until
 * its own content changes, so that nothing is worked out anew for a pointer that moves.
 */
export function useHolders(): ReadonlyMap<string, Holder> {
  const { t } = useI18n();
  const others = useOthers();
  const people = useBoardPart(({ people }) => people);
  const content = JSON.stringify(
    others.flatMap(({ participant: { id }, selection = [] }) => {
      const holder: Holder = { name: personName(people, id, t('person.guest')), colour: personColour(id) };
      return selection.map((held) => [held, holder]);
    }),
  );
  return useMemo(() => new Map<string, Holder>(JSON.parse(content)), [content]);
}
