import '@xyflow/react/dist/style.css';
import {
  type Connection,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  useStoreApi,
  type Viewport,
  ViewportPortal,
} from '@xyflow/react';
import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ActorId, FlowId } from '../../shared/board/ids.ts';
import { CARD_WIDTH } from '../../shared/drawing/cardGeometry.ts';
import { labelRect } from '../../shared/drawing/flowGeometry.ts';
import { flowLabel } from '../../shared/drawing/flowLabel.ts';
import { NO_TASK, useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard, useSelection, useShownBoard } from '../board/OpenBoard.tsx';
import { useHolders } from '../board/useHolders.ts';
import { useWhatIfMarks } from '../board/useWhatIf.ts';
import { useOpenComments } from '../comments/useOpenComments.ts';
import { FollowOnMap } from '../follow/FollowOnMap.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { TidyingLine } from '../layout/TidyingLine.tsx';
import { ActorNode } from './ActorNode.tsx';
import { AreaNode } from './AreaNode.tsx';
import { BoxSelection } from './BoxSelection.tsx';
import { ConnectingContext } from './CardHandles.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';
import { CopiesInHand } from './CopiesInHand.tsx';
import { Cursors } from './Cursors.tsx';
import { DetailLevel } from './DetailLevel.tsx';
import { DraftActor } from './DraftActor.tsx';
import { ElementCache } from './ElementCache.ts';
import { Emphasis, EmphasisContext } from './Emphasis.ts';
import { EmphasisMark } from './EmphasisMark.tsx';
import { FarLayer } from './FarLayer.tsx';
import { FitWhilePresenting } from './FitWhilePresenting.tsx';
import { FlowLayer } from './FlowLayer.tsx';
import { fittingView, ZOOM } from './fitting.ts';
import { Legend } from './Legend.tsx';
import styles from './MapView.module.css';
import { Minimap } from './Minimap.tsx';
import { NoteNode } from './NoteNode.tsx';
import { Paper } from './Paper.tsx';
import { PaperHints } from './PaperHints.tsx';
import { RevealOnMap } from './RevealOnMap.tsx';
import { SelectedInView } from './SelectedInView.tsx';
import { SnapLines } from './SnapLines.tsx';
import { ToolRail } from './ToolRail.tsx';
import { type ElementsInput, type NodeElement, nodeRect } from './toElements.ts';
import { useBringIntoView } from './useBringIntoView.ts';
import { useContextMenu } from './useContextMenu.ts';
import { useElementsInView } from './useElementsInView.ts';
import { useMapControls } from './useMapControls.ts';
import { useRemotePlaces } from './useOthersOnMap.ts';
import { isPane, usePainted } from './usePainted.ts';
import { usePanByTouch } from './usePanByTouch.ts';
import { usePlacing } from './usePlacing.ts';
import { useRestingFlows } from './useRestingFlows.ts';
import { ZoomControls } from './ZoomControls.tsx';
import { ZoomingMark } from './ZoomingMark.tsx';

const NODE_TYPES = { actor: ActorNode, note: NoteNode, area: AreaNode };
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];

export function MapView() {
  return (
    <ReactFlowProvider>
      <BoardMap />
    </ReactFlowProvider>
  );
}

function BoardMap() {
  const { store, selection, session, canEdit } = useOpenBoard();
  const board = useShownBoard();
  const selected = useSelection();
  const { t } = useI18n();
  const { task, setTask, focusPanel } = useBoardTask();
  const { screenToFlowPosition } = useReactFlow();
  const map = useStoreApi<NodeElement>();
  const [isConnecting, setConnecting] = useState(false);
  const wrapper = useRef<HTMLElement>(null);
  const hint = useId();
  const [emphasis] = useState(() => new Emphasis());
  usePanByTouch(wrapper);

  const elements = useMemo(() => new ElementCache((flow, actors) => flowLabel(flow, actors, t)), [t]);
  useMapControls(wrapper);
  const holders = useHolders();
  const comments = useOpenComments();
  const marks = useWhatIfMarks();
  const { dragged, copies, lines, onPlaceChanges } = usePlacing();
  const remotePlaces = useRemotePlaces();
  const places = useMemo(
    () => (remotePlaces.size === 0 ? dragged : new Map([...remotePlaces, ...dragged])),
    [remotePlaces, dragged],
  );
  const input = useMemo<ElementsInput>(
    () => ({ board, selected, dragged: places, holders, comments, marks, draggable: canEdit }),
    [board, selected, places, holders, comments, marks, canEdit],
  );
  useMemo(() => elements.update(input), [elements, input]);
  const settled = useRestingFlows(elements, input);
  const version = useMemo(() => ({ input, settled }), [input, settled]);
  const { nodes, lines: flowLines, labels, isPicture } = useElementsInView(elements, version, input, emphasis);
  const painted = usePainted(elements, isPicture);
  useContextMenu(wrapper, painted.recordAt);
  const bringIntoView = useBringIntoView();

  /** while a click adds something painted: React Flow takes it for one on the paper, and unselects the rest after it */
  const adding = useRef(false);
  const onNodesChange = useCallback(
    (changes: NodeChange<NodeElement>[]) => {
      const picked = new Set(selection.get());
      // React Flow knows of no flows and of nothing painted: what it selects alone takes their place, too.
      const isAlone = changes.some((change) => change.type === 'select' && change.selected);
      if (isAlone && !map.getState().multiSelectionActive) picked.clear();
      for (const change of changes) {
        if (change.type !== 'select' || adding.current) continue;
        if (change.selected) picked.add(change.id);
        else picked.delete(change.id);
      }
      selection.set(picked);
      onPlaceChanges(changes);
    },
    [selection, map, onPlaceChanges],
  );

  const [start, setStart] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    // What has just come in may still wait for its frame.
    store.flush();
    if (wrapper.current) setStart(fittingView(store.getSnapshot(), wrapper.current.getBoundingClientRect()));
  }, [store]);

  const startFlow = useCallback(
    (from: ActorId, to: ActorId | null) => {
      selection.clear();
      setTask({ kind: 'connect', from, to });
      if (to !== null) focusPanel();
    },
    [selection, setTask, focusPanel],
  );

  /** A tap on an actor picks it for the flow that is being made. */
  const onActor = useCallback(
    (id: ActorId) => {
      if (task.kind !== 'connect' || (task.from && task.to)) return;
      if (task.from === null) startFlow(id, null);
      else if (task.from !== id) startFlow(task.from, id);
    },
    [task, startFlow],
  );

  // React Flow draws every card and flow anew for a handler that is another one than before.
  const isSeveral = task.kind === 'selectSeveral';
  const onNodeClick = useCallback(
    (_event: unknown, { id, type }: NodeElement) => {
      if (isSeveral) selection.toggle(id);
      else if (type === 'actor') onActor(id as ActorId);
    },
    [isSeveral, selection, onActor],
  );
  const picking = task.kind === 'connect' && !(task.from && task.to);
  const onFlowClick = (event: MouseEvent, id: FlowId) => {
    if (picking) return;
    if (isSeveral || isAdding(event)) selection.toggle(id);
    else selection.set([id]);
    if (!isSeveral) setTask(NO_TASK);
  };

  const onConnectStart = useCallback(() => setConnecting(true), []);
  const onConnectEnd = useCallback(() => setConnecting(false), []);
  const onConnect = useCallback(
    ({ source, target }: Connection) => {
      if (source !== target) startFlow(source as ActorId, target as ActorId);
    },
    [startFlow],
  );

  const onDoubleClick = (event: MouseEvent) => {
    const place = { x: event.clientX, y: event.clientY };
    if (!canEdit || !isPane(event.target) || painted.recordAt(event.target, place)) return;
    const { x, y } = screenToFlowPosition(place);
    setTask({ kind: 'addActor', at: { x: x - CARD_WIDTH / 2, y: y - 48 } });
  };

  const onPaneClick = (event: MouseEvent) => {
    const record = painted.recordAt(event.target, { x: event.clientX, y: event.clientY });
    if (record && picking) {
      if (board.actors.has(record as ActorId)) onActor(record as ActorId);
    } else if (record && (isSeveral || isAdding(event))) {
      selection.toggle(record);
      adding.current = true;
      queueMicrotask(() => {
        adding.current = false;
      });
    } else if (!isSeveral) {
      selection.set(record ? [record] : []);
      setTask(NO_TASK);
    }
  };

  const onFocus = ({ target }: FocusEvent) => {
    emphasis.set('focused', actorAt(target));
    if (!target.matches(':focus-visible')) return;
    const id = target.closest('[data-record]')?.getAttribute('data-record') ?? '';
    const [node, flow] = [elements.nodes.get(id), elements.flows.get(id as FlowId)];
    if (node) bringIntoView(nodeRect(node));
    else if (flow) bringIntoView(labelRect(flow.geometry));
  };

  const pointer = useRef({ x: 0, y: 0 });
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    session.presence.set({ cursor: { x: Math.round(x), y: Math.round(y) } });
    // Cards that pass under a resting pointer while the paper moves are not pointed at.
    if (event.clientX === pointer.current.x && event.clientY === pointer.current.y) return;
    pointer.current = { x: event.clientX, y: event.clientY };
    emphasis.set('pointed', painted.cardAt(event.target, pointer.current) ?? actorAt(event.target));
  };

  const watchers = useMemo(
    () => (
      <>
        <DetailLevel wrapper={wrapper} />
        <ZoomingMark wrapper={wrapper} />
        <SelectedInView elements={elements} />
        <RevealOnMap elements={elements} />
        <FitWhilePresenting />
        <EmphasisMark wrapper={wrapper} />
        <FollowOnMap />
      </>
    ),
    [elements],
  );

  return (
    <section
      ref={wrapper}
      className={styles['map']}
      aria-label={t('map.label')}
      aria-describedby={hint}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an empty map needs the focus for its keys
      tabIndex={0}
      data-editor
      data-picking={picking || undefined}
      data-task={task.kind}
      data-picture={isPicture || undefined}
      data-read-only={!canEdit || undefined}
      onDoubleClick={onDoubleClick}
      onFocus={onFocus}
      // Straight from one card to the next, which would go away if there were nothing in between.
      onBlur={({ relatedTarget }) => emphasis.set('focused', relatedTarget && actorAt(relatedTarget))}
      onPointerMove={onPointerMove}
      onPointerLeave={() => {
        emphasis.set('pointed', null);
        session.presence.set({ cursor: null });
      }}
    >
      <p id={hint} hidden>
        {canEdit ? t('map.keys') : t('map.keysReadOnly')}
      </p>
      <EmphasisContext value={emphasis}>
        <ConnectingContext value={isConnecting}>
          {start && (
            <ReactFlow<NodeElement>
              nodes={nodes}
              nodeTypes={NODE_TYPES}
              onNodesChange={onNodesChange}
              onNodeClick={onNodeClick}
              onConnect={onConnect}
              onConnectStart={onConnectStart}
              onConnectEnd={onConnectEnd}
              onPaneClick={onPaneClick}
              nodesConnectable={canEdit}
              elementsSelectable={!picking && !isSeveral}
              nodesFocusable={false}
              disableKeyboardA11y
              deleteKeyCode={null}
              selectionKeyCode="Shift"
              multiSelectionKeyCode={ADDING_KEYS}
              zoomOnDoubleClick={false}
              panOnScroll
              minZoom={ZOOM.min}
              maxZoom={ZOOM.max}
              nodeDragThreshold={4}
              // On release, not on press: bringing a card into view must not move it away from under the pointer.
              selectNodesOnDrag={false}
              // It would lift an area over what stands on it.
              elevateNodesOnSelect={false}
              connectionLineComponent={ConnectionLine}
              onlyRenderVisibleElements={!isPicture}
              defaultViewport={start}
            >
              {isPicture && <FarLayer elements={elements} version={version} />}
              {isPicture && <BoxSelection elements={elements} />}
              {watchers}
              <FlowLayer lines={flowLines} labels={labels} onFlowClick={onFlowClick} />
              <ViewportPortal>
                {!isPicture && <Paper />}
                <SnapLines lines={lines} />
                <CopiesInHand elements={elements} places={copies} />
                <Cursors />
              </ViewportPortal>
              {task.kind === 'addActor' && task.at && <DraftActor at={task.at} />}
            </ReactFlow>
          )}
        </ConnectingContext>
      </EmphasisContext>
      {elements.nodes.size === 0 && task.kind === 'none' && <PaperHints />}
      {elements.nodes.size > 0 && <Minimap elements={elements} version={version} />}
      {CONTROLS}
      {picking && (
        <p className={styles['prompt']} role="status">
          {task.from === null ? t('connect.pickGiver') : t('connect.pickReceiver')}
        </p>
      )}
    </section>
  );
}

/** Apart from the map, which is rendered anew at every step of a drag. */
const CONTROLS = (
  <>
    <div className={styles['controls']}>
      <ToolRail />
      <div className={styles['corner']}>
        <ZoomControls />
        <Legend />
      </div>
    </div>
    <TidyingLine />
  </>
);

const isAdding = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean => shiftKey || ctrlKey || metaKey;

const actorAt = (target: EventTarget): string | null =>
  (target as Element).closest('.react-flow__node-actor')?.getAttribute('data-id') ?? null;
