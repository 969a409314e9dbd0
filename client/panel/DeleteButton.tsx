import { Trash2 } from 'lucide-react';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { Button } from '../ui/Button.tsx';

/** Deletes the record that the panel is about, and closes the panel with it. */
export function DeleteButton({ id, label }: { id: string; label: string }) {
  const { doc, undo, selection } = useOpenBoard();
  const remove = () => {
    undo.perform(() => deleteRecords(doc, [id]));
    selection.clear();
  };
  return (
    <Button variant="danger" icon={<Trash2 size={18} aria-hidden />} onClick={remove}>
      {label}
    </Button>
  );
}
