import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { startTransition, useLayoutEffect, useRef, useState } from 'react';
import { grown, holds, type Rect, rectAround } from '../../shared/drawing/rect.ts';

/**
 * How far around the view everything is laid out, and how much of that is left when more is, px of the screen. With more at a
 * time Chromium paints all that is in sight anew: it tells some 256 changed places apart, and then only what is around all.
 */
const AROUND = 96;
const LEAST = 32;
/** As many times the width or height of the view is laid out at most. */
const MOST = 2.5;
/** How long the view rests until what it has left behind is let go, ms. */
const REST = 400;

interface Surroundings {
  /** what is laid out */
  rect: Rect;
  /** the part of it around the view as that was then */
  near: Rect;
  zoom: number;
}

/**
 * The view and some paper around it. They stay as they are until the view comes near their edge; then more is rendered, a
 * little at a time, since what it brings is not in sight yet. What a moving view leaves behind is kept until it rests: what
 * goes has as much drawn anew as what comes, and a hand moves to and fro.
 */
export function useSurroundings(): Surroundings {
  const map = useStoreApi();
  const [surroundings, setSurroundings] = useState(() => {
    const { view, zoom } = viewOf(map.getState());
    return { rect: view, near: view, zoom };
  });
  /** what is laid out, and what is to be */
  const shown = useRef(surroundings);
  const latest = useRef(surroundings);
  useLayoutEffect(() => {
    shown.current = surroundings;
  }, [surroundings]);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = (next: Surroundings, isInSight: boolean) => {
      if (next === latest.current && !isInSight) return;
      latest.current = next;
      if (isInSight) setSurroundings(next);
      else startTransition(() => setSurroundings(next));
    };
    const rest = () => {
      const { rect, near } = latest.current;
      if (rect !== near) change(around(map.getState()), false);
    };
    const follow = (state: ReactFlowState) => {
      clearTimeout(timer);
      timer = setTimeout(rest, REST);
      change(following(latest.current, state), !holds(shown.current.rect, viewOf(state).view));
    };
    change(around(map.getState()), false);
    const stop = map.subscribe((state, before) => {
      const { transform, width, height } = state;
      if (transform !== before.transform || width !== before.width || height !== before.height) follow(state);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [map]);
  return surroundings;
}

function around(state: ReactFlowState): Surroundings {
  const { view, zoom } = viewOf(state);
  const near = grown(view, AROUND / zoom);
  return { rect: near, near, zoom };
}

/** The same while they reach far enough around the view. */
function following(known: Surroundings, state: ReactFlowState): Surroundings {
  const { view, zoom } = viewOf(state);
  const { rect } = known;
  const least = grown(view, LEAST / zoom);
  const isEnough = holds(rect, least);
  const isPanned = zoom === known.zoom && rect.width >= view.width && rect.height >= view.height;
  if (!isPanned) {
    const isTooMuch = rect.width > view.width + (4 * AROUND) / zoom;
    return isEnough && !isTooMuch ? known : around(state);
  }
  if (isEnough) return known;
  const next = around(state);
  const further = reaching(rect, least, next.near);
  const isTooMuch = further.width > MOST * view.width || further.height > MOST * view.height;
  return isTooMuch ? next : { ...next, rect: further };
}

/** Moves out to `far` each side beyond which `least` reaches. */
function reaching(rect: Rect, least: Rect, far: Rect): Rect {
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const from = { x: least.x < rect.x ? far.x : rect.x, y: least.y < rect.y ? far.y : rect.y };
  const to = {
    x: least.x + least.width > right ? far.x + far.width : right,
    y: least.y + least.height > bottom ? far.y + far.height : bottom,
  };
  return rectAround(from, to);
}

function viewOf({ transform: [x, y, zoom], width, height }: ReactFlowState): { view: Rect; zoom: number } {
  return { view: { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }, zoom };
}
