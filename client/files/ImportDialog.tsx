import { useState } from 'react';
import { parseBoardFile } from '../../shared/board/boardFile.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { BoardFileImport } from './BoardFileImport.tsx';
import styles from './Import.module.css';
import { ImportSource } from './ImportSource.tsx';

/** Brings a saved map in. */
export default function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const [parsed, setParsed] = useState<ReturnType<typeof parseBoardFile> | null>(null);
  const onFile = async (file: File) => setParsed(parseBoardFile(await file.text()));

  return (
    <Dialog title={t('import.title')} closeLabel={t('action.close')} onClose={onClose}>
      <div className={styles['steps']}>
        <ImportSource onFile={(file) => void onFile(file)} />
        {parsed && <BoardFileImport parsed={parsed} />}
      </div>
    </Dialog>
  );
}
