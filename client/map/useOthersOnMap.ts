import { useMemo } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import { useBoard, useOthers } from '../board/OpenBoard.tsx';
import { personColour, personName } from '../board/personLook.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { Holder } from './toElements.ts';

/*
 * Presence comes with every movement of a pointer. These maps are the same objects until their own content changes, so
 * that a moving pointer makes nothing on the map be worked out anew.
 */

/** Record id → who else has it selected. */
export function useHolders(): ReadonlyMap<string, Holder> {
  const { t } = useI18n();
  const others = useOthers();
  const { people } = useBoard();
  const content = JSON.stringify(
    others.flatMap(({ participant: { id }, selection = [] }) => {
      const holder: Holder = { name: personName(people, id, t('person.guest')), colour: personColour(id) };
      return selection.map((held) => [held, holder]);
    }),
  );
  return useMemo(() => new Map<string, Holder>(JSON.parse(content)), [content]);
}

/** Record id → where somebody else is dragging it. */
export function useRemotePlaces(): ReadonlyMap<string, Point> {
  const others = useOthers();
  const content = JSON.stringify(others.flatMap(({ dragging }) => Object.entries(dragging ?? {})));
  return useMemo(() => new Map<string, Point>(JSON.parse(content)), [content]);
}
