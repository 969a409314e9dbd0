import '@xyflow/react/dist/style.css';
import { type NodeChange, ReactFlow, ReactFlowProvider, type Viewport, ViewportPortal } from '@xyflow/react';
import {
  type FocusEvent,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { FlowId } from '../../shared/board/ids.ts';
import { labelRect } from '../../shared/drawing/flowGeometry.ts';
import { flowLabel } from '../../shared/drawing/flowLabel.ts';
import { useBoardTask } from '../board/BoardTask.tsx';
import { useOpenBoard } from '../board/OpenBoard.tsx';
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
import { FlowsNowContext } from './FlowsNow.ts';
import { fittingView, ZOOM } from './fitting.ts';
import { Legend } from './Legend.tsx';
import { MapContents } from './MapContents.tsx';
import styles from './MapView.module.css';
import { Minimap } from './Minimap.tsx';
import { MovingView } from './MovingView.tsx';
import { NoteNode } from './NoteNode.tsx';
import { Paper } from './Paper.tsx';
import { PaperHints } from './PaperHints.tsx';
import { RevealOnMap } from './RevealOnMap.tsx';
import { SelectedInView } from './SelectedInView.tsx';
import { SnapLines } from './SnapLines.tsx';
import { ToolRail } from './ToolRail.tsx';
import { type NodeElement, nodeRect } from './toElements.ts';
import { useBringIntoView } from './useBringIntoView.ts';
import { useChangedNodes } from './useChangedNodes.ts';
import { useContextMenu } from './useContextMenu.ts';
import { useElementsInView } from './useElementsInView.ts';
import { useMapClicks } from './useMapClicks.ts';
import { useMapControls } from './useMapControls.ts';
import { useOthersOnMap } from './useOthersOnMap.ts';
import { usePainted } from './usePainted.ts';
import { usePanByTouch } from './usePanByTouch.ts';
import { usePlacing } from './usePlacing.ts';
import { actorAt, usePointer } from './usePointer.ts';
import { useRestingFlows } from './useRestingFlows.ts';
import { ZoomControls } from './ZoomControls.tsx';

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
  const { store, canEdit } = useOpenBoard();
  const { t } = useI18n();
  const { task } = useBoardTask();
  const [isConnecting, setConnecting] = useState(false);
  const wrapper = useRef<HTMLElement>(null);
  const hint = useId();
  const [emphasis] = useState(() => new Emphasis());
  usePanByTouch(wrapper);

  const elements = useMemo(() => new ElementCache((flow, actors) => flowLabel(flow, actors, t)), [t]);
  useMapControls(wrapper);
  const { copies, inLine, onPlaceChanges } = usePlacing(elements);
  useOthersOnMap(elements);
  useChangedNodes(elements);
  useRestingFlows(elements);
  const { nodes, lines, labels, isPicture, flowsNow } = useElementsInView(elements, emphasis);
  const isEmpty = useSyncExternalStore(elements.onChange, () => elements.nodes.size === 0);
  const painted = usePainted(elements, isPicture);
  usePointer(wrapper, emphasis, painted.cardAt);
  useContextMenu(wrapper, painted.recordAt);
  const bringIntoView = useBringIntoView();

  const { picking, isSeveral, onSelectChanges, ...clicks } = useMapClicks(painted);
  const onNodesChange = useCallback(
    (changes: NodeChange<NodeElement>[]) => {
      onSelectChanges(changes);
      onPlaceChanges(changes);
    },
    [onSelectChanges, onPlaceChanges],
  );
  const onConnectStart = useCallback(() => setConnecting(true), []);
  const onConnectEnd = useCallback(() => setConnecting(false), []);

  const [start, setStart] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    // What has just come in may still wait for its frame.
    store.flush();
    if (wrapper.current) setStart(fittingView(store.getSnapshot(), wrapper.current.getBoundingClientRect()));
  }, [store]);

  const onFocus = ({ target }: FocusEvent) => {
    emphasis.set('focused', actorAt(target));
    if (!target.matches(':focus-visible')) return;
    const id = target.closest('[data-record]')?.getAttribute('data-record') ?? '';
    const [node, flow] = [elements.nodes.get(id), elements.flows.get(id as FlowId)];
    if (node) bringIntoView(nodeRect(node));
    else if (flow) bringIntoView(labelRect(flow.geometry));
  };

  const watchers = useMemo(
    () => (
      <>
        <DetailLevel wrapper={wrapper} />
        <MovingView wrapper={wrapper} />
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
      onDoubleClick={clicks.onDoubleClick}
      onFocus={onFocus}
      // Straight from one card to the next, which would go away if there were nothing in between.
      onBlur={({ relatedTarget }) => emphasis.set('focused', relatedTarget && actorAt(relatedTarget))}
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
              onNodeClick={clicks.onNodeClick}
              onConnect={clicks.onConnect}
              onConnectStart={onConnectStart}
              onConnectEnd={onConnectEnd}
              onPaneClick={clicks.onPaneClick}
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
              defaultViewport={start}
            >
              {isPicture && <FarLayer elements={elements} />}
              {isPicture && <BoxSelection elements={elements} />}
              {watchers}
              <FlowsNowContext value={flowsNow}>
                <FlowLayer elements={elements} lines={lines} labels={labels} onFlowClick={clicks.onFlowClick} />
              </FlowsNowContext>
              <ViewportPortal>
                {!isPicture && <Paper />}
                <SnapLines inLine={inLine} />
                <CopiesInHand elements={elements} places={copies} />
                <Cursors />
              </ViewportPortal>
              {task.kind === 'addActor' && task.at && <DraftActor at={task.at} />}
            </ReactFlow>
          )}
        </ConnectingContext>
      </EmphasisContext>
      <MapContents elements={elements} />
      {isEmpty && task.kind === 'none' && <PaperHints />}
      {!isEmpty && <Minimap elements={elements} />}
      {CONTROLS}
      {picking && (
        <p className={styles['prompt']} role="status">
          {task.kind === 'connect' && task.from === null ? t('connect.pickGiver') : t('connect.pickReceiver')}
        </p>
      )}
    </section>
  );
}

/** Apart from the map, which is rendered anew with everything that comes into view. */
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
