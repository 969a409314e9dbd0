import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { Point } from '../../shared/drawing/rect.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useCommands } from '../commands/Commands.ts';

/** How long a finger or a pen rests before the menu opens, in milliseconds, and how far it may tremble, in pixels. */
const PRESS = { time: 500, tremble: 10 };

/**
 * The context menu of what lies under the mouse, a long-pressed finger or a long-pressed pen. Keys open it by a command.
 * @param paintedAt the record painted there that is no element
 */
export function useContextMenu(
  wrapper: RefObject<HTMLElement | null>,
  paintedAt: (target: EventTarget, place: Point) => string | null,
): void {
  const { selection } = useOpenBoard();
  const { context } = useCommands();
  const { screenToFlowPosition } = useReactFlow();

  useEffect(() => {
    const element = wrapper.current;
    if (!element) return;
    const openAt = (target: Element, place: Point) => {
      const record = recordAt(target) ?? paintedAt(target, place);
      const selected = selection.get();
      const concerned = record === null ? [] : selected.has(record) ? [...selected] : [record];
      context().page.openMenu({ target: concerned, focused: record, at: screenToFlowPosition(place) }, place);
    };

    let press: (Point & { timer: ReturnType<typeof setTimeout> }) | null = null;
    let release = () => {};
    const cancel = () => {
      if (press) clearTimeout(press.timer);
      press = null;
    };
    const onDown = (event: PointerEvent) => {
      release();
      cancel();
      const target = event.target as Element;
      if (event.pointerType === 'mouse' || !event.isPrimary || !isOnPaper(target)) return;
      const { clientX: x, clientY: y } = event;
      const timer = setTimeout(() => {
        press = null;
        release = holdStill();
        openAt(target, { x, y });
      }, PRESS.time);
      press = { x, y, timer };
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (press && Math.hypot(clientX - press.x, clientY - press.y) > PRESS.tremble) cancel();
    };
    const onContextMenu = (event: MouseEvent) => {
      const target = event.target as Element;
      if (!isOnPaper(target)) return;
      event.preventDefault();
      // The browser's own long press comes with ours; the menu key has opened the menu on its way down.
      if (event.button === 2 && (event as PointerEvent).pointerType === 'mouse') {
        openAt(target, { x: event.clientX, y: event.clientY });
      }
    };
    element.addEventListener('pointerdown', onDown, true);
    element.addEventListener('pointermove', onMove, true);
    element.addEventListener('pointerup', cancel, true);
    element.addEventListener('pointercancel', cancel, true);
    element.addEventListener('contextmenu', onContextMenu);
    return () => {
      cancel();
      release();
      element.removeEventListener('pointerdown', onDown, true);
      element.removeEventListener('pointermove', onMove, true);
      element.removeEventListener('pointerup', cancel, true);
      element.removeEventListener('pointercancel', cancel, true);
      element.removeEventListener('contextmenu', onContextMenu);
    };
  }, [wrapper, paintedAt, selection, context, screenToFlowPosition]);
}

/** On the paper or what stands on it; a field has a menu of its own. */
const isOnPaper = (target: Element): boolean =>
  target.closest('.react-flow') !== null && target.closest('input, textarea, select') === null;

function recordAt(target: Element): string | null {
  const line = target.closest('[data-line]')?.getAttribute('data-line');
  const shown = line ?? target.closest('[data-record]')?.getAttribute('data-record');
  return shown ?? target.closest('.react-flow__node')?.getAttribute('data-id') ?? null;
}

/** Lets the rest of a press that has opened the menu do nothing: neither drag, nor pan, nor tap. The answer ends it. */
function holdStill(): () => void {
  const stop = (event: Event) => event.stopImmediatePropagation();
  const stopClick = (event: Event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    window.removeEventListener('click', stopClick, true);
  };
  const letMove = () => {
    window.removeEventListener('touchmove', stop, true);
    window.removeEventListener('mousemove', stop, true);
    window.removeEventListener('pointerup', letMove, true);
    window.removeEventListener('pointercancel', letMove, true);
    // A click follows at once, or not at all.
    setTimeout(() => window.removeEventListener('click', stopClick, true));
  };
  window.addEventListener('touchmove', stop, true);
  window.addEventListener('mousemove', stop, true);
  window.addEventListener('pointerup', letMove, true);
  window.addEventListener('pointercancel', letMove, true);
  window.addEventListener('click', stopClick, true);
  return letMove;
}
