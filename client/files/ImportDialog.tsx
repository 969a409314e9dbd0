import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { parseBoardFile } from '../../shared/board/boardFile.ts';
import { readNames } from '../../shared/import/readNames.ts';
import { readTable, TABLE_BYTES, type Table, type TableProblem } from '../../shared/import/readTable.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { BoardFileImport } from './BoardFileImport.tsx';
import styles from './Import.module.css';
import { ImportSource } from './ImportSource.tsx';
import { TableImport } from './TableImport.tsx';

/** What has been picked, dropped or pasted, as far as it could be read. */
type Picked =
  | { kind: 'boardFile'; name: string; parsed: ReturnType<typeof parseBoardFile> }
  | { kind: 'table'; name: string | null; table: Table }
  | { kind: 'problem'; name: string | null; problem: TableProblem };

interface ImportDialogProps {
  /** a list that was pasted on the map or the list; empty asks what to bring in */
  names: string;
  onClose: () => void;
}

/** Brings actors in from a table or a list of names, or a saved map; nothing is on the board before it has been seen. */
export default function ImportDialog({ names, onClose }: ImportDialogProps) {
  const { t } = useI18n();
  const [picked, setPicked] = useState(() => (names === '' ? null : pickNames(names)));
  const [reading, setReading] = useState(false);

  const onFile = async (file: File) => {
    setReading(true);
    // A file that is taken away while it is read has nothing in it.
    setPicked(
      await pickFile(file).catch(() => ({ kind: 'problem', name: file.name, problem: { code: 'empty' } }) as const),
    );
    setReading(false);
  };
  const isReadable = picked?.kind === 'table' || (picked?.kind === 'boardFile' && picked.parsed.file !== null);

  return (
    <Dialog title={t('import.title')} closeLabel={t('action.close')} onClose={onClose} wide>
      <div className={styles['steps']}>
        {reading && <p role="status">{t('import.reading')}</p>}
        {picked?.kind === 'problem' && (
          <p role="alert" className={styles['problem']}>
            {picked.name !== null && <strong>{picked.name}: </strong>}
            {t(`import.tableProblem.${picked.problem.code}`, { row: picked.problem.row ?? 0 })}
          </p>
        )}
        {!isReadable && !reading && (
          <ImportSource onFile={(file) => void onFile(file)} onNames={(text) => setPicked(pickNames(text))} />
        )}
        {isReadable && (
          <Button
            variant="plain"
            className={styles['back'] ?? ''}
            icon={<ArrowLeft size={18} aria-hidden />}
            onClick={() => setPicked(null)}
          >
            {t('import.back')}
          </Button>
        )}
        {picked?.kind === 'boardFile' && <BoardFileImport parsed={picked.parsed} />}
        {picked?.kind === 'table' && <TableImport name={picked.name} table={picked.table} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

function pickNames(text: string): Picked {
  const table = readNames(text);
  return 'code' in table ? { kind: 'problem', name: null, problem: table } : { kind: 'table', name: null, table };
}

async function pickFile(file: File): Promise<Picked> {
  const { name } = file;
  if (file.size > TABLE_BYTES) return { kind: 'problem', name, problem: { code: 'tooLarge' } };
  if (/\.json$/i.test(name)) return { kind: 'boardFile', name, parsed: parseBoardFile(await file.text()) };
  const table = readTable(new Uint8Array(await file.arrayBuffer()));
  return 'code' in table ? { kind: 'problem', name, problem: table } : { kind: 'table', name, table };
}
