import { useStore } from '@xyflow/react';
import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ActorId } from '../../shared/board/ids.ts';
import { type CurvePart, partWithin, WHOLE } from '../../shared/drawing/curveParts.ts';
import { type FlowPath, labelRect } from '../../shared/drawing/flowGeometry.ts';
import { overlap, type Rect } from '../../shared/drawing/rect.ts';
import { isFarAway } from './detail.ts';
import type { Change, ElementCache, ElementChanges } from './ElementCache.ts';
import type { Emphasis } from './Emphasis.ts';
import type { FlowsNow } from './FlowsNow.ts';
import type { FlowElement, NodeElement } from './toElements.ts';
import { nodeRect } from './toElements.ts';
import { useSurroundings } from './useSurroundings.ts';

/** With more than this many cards in view from afar, or this many flows, the map is painted as one picture. */
const MOST_CARDS = 120;
const MOST_FLOWS = 300;
/** So many of what is selected or in hand are elements wherever they are; the rest is a picture like its surroundings. */
const MOST_HELD = 60;

export interface LineInView extends CurvePart {
  element: FlowElement;
}

export interface ElementsInView {
  nodes: NodeElement[];
  /** with the part of each line that is in view: a long one's dashes would take their time */
  lines: LineInView[];
  labels: FlowElement[];
  /** the rest is a picture: only what is being dealt with is an element of its own */
  isPicture: boolean;
  flowsNow: FlowsNow;
}

/**
 * What is drawn: what is in view and around it, so that a large board costs no more than what is seen of it. It is another
 * when something comes or goes; each of them follows its own changes.
 */
export function useElementsInView(elements: ElementCache, emphasis: Emphasis): ElementsInView {
  const { rect, near } = useSurroundings();
  const isFar = useStore(isFarAway);
  const partInView = useMemo(() => rememberedPartsIn(rect), [rect]);
  const flowsNow = useMemo((): FlowsNow => ({ elements, partInView: () => null }), [elements]);
  const [changed, setChanged] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the count tells that others are in view
  const isPicture = useMemo(
    () => isFar && (elements.nodeGrid.in(near).length > MOST_CARDS || elements.flowGrid.in(near).length > MOST_FLOWS),
    [elements, changed, near, isFar],
  );
  const emphasised = useSyncExternalStore(emphasis.subscribe, () => (isPicture ? emphasis.all().join(' ') : ''));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the count tells that others are in view
  const { version, ...inView } = useMemo(() => {
    const { selected, holders } = elements.content ?? NOTHING_CHOSEN;
    const held = [selected, elements.getHeld().keys(), holders.keys()].flatMap((ids) => [...ids].slice(0, MOST_HELD));
    const flows = isPicture ? [] : elements.flowGrid.in(rect);
    const lines = new Set(flows.filter(({ geometry }) => partInView(geometry) !== null));
    const labels = new Set(flows.filter(({ geometry }) => overlap(labelRect(geometry), rect)));
    const around = elements.nodeGrid.in(rect);
    const nodes = new Set(isPicture ? areasOf(around) : around);
    const add = (id: string | undefined) => {
      const node = id === undefined ? undefined : elements.nodes.get(id);
      if (node) nodes.add(node);
    };
    const addFlow = (flow: FlowElement | undefined) => {
      if (!flow) return;
      lines.add(flow);
      labels.add(flow);
    };
    for (const id of held) {
      addFlow(elements.flows.get(id));
      add(id);
    }
    if (isPicture) {
      for (const id of emphasised.split(' ')) {
        for (const flow of elements.flowsOf(id as ActorId)) addFlow(flow);
        add(id);
      }
      for (const id of elements.neighbours(emphasised.split(' '))) add(id);
    }
    return {
      nodes: elements.inOrder(nodes),
      lines: elements.inOrder(lines).map((element) => ({ element, ...(partInView(element.geometry) ?? WHOLE) })),
      labels: elements.inOrder(labels),
      version: elements.version,
    };
  }, [elements, changed, rect, partInView, isPicture, emphasised]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a version that was rendered for another view matters
  useLayoutEffect(() => {
    flowsNow.partInView = partInView;
    const renderAnew = () => setChanged((count) => count + 1);
    // What has changed since it was rendered has been told for the view before.
    if (elements.version !== version) renderAnew();
    return elements.onChange((changes) => {
      if (changes.isOther || isOtherInView(changes, rect, partInView)) renderAnew();
    });
  }, [elements, flowsNow, rect, partInView]);
  return { ...inView, isPicture, flowsNow };
}

const NOTHING_CHOSEN = { selected: new Set<string>(), holders: new Map<string, never>() };

/** Whether something comes into view or leaves it. */
function isOtherInView({ nodes, flows }: ElementChanges, rect: Rect, partInView: FlowsNow['partInView']): boolean {
  const differs = <E>({ before, after }: Change<E>, isIn: (element: E) => boolean): boolean =>
    (before !== undefined && isIn(before)) !== (after !== undefined && isIn(after));
  return (
    nodes.some((node) => differs(node, (element) => overlap(nodeRect(element), rect))) ||
    flows.some((flow) => differs(flow, ({ geometry }) => partInView(geometry) !== null)) ||
    flows.some((flow) => differs(flow, ({ geometry }) => overlap(labelRect(geometry), rect)))
  );
}

/** Each flow's part within the rectangle is worked out once, as long as it runs the same way. */
function rememberedPartsIn(rect: Rect): (path: FlowPath) => CurvePart | null {
  const known = new WeakMap<FlowPath, CurvePart | null>();
  return (path) => {
    let part = known.get(path);
    if (part === undefined) {
      part = partWithin(path, rect);
      known.set(path, part);
    }
    return part;
  };
}

const areasOf = (nodes: readonly NodeElement[]): NodeElement[] => nodes.filter(({ type }) => type === 'area');
