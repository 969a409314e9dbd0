import type { FlowId } from '../../shared/board/ids.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useCommands } from '../commands/Commands.ts';

/** Opens the map at a flow, with the focus on it. */
export function useShowOnMap(): (flow: FlowId) => void {
  const { reveal } = useOpenBoard();
  const { context } = useCommands();
  return (flow) => {
    reveal.goToInNextView({ root: 'flows', id: flow });
    context().setView('map');
  };
}
