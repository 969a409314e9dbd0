import { restoredBoard } from './rooms/restoredBoard.ts';
import { runCommand } from './runCommand.ts';
import { restore } from './storage/sqliteBackup.ts';

await runCommand('restore', async ({ dataDir }, file) => {
  const { restored, before } = await restore(dataDir, file, new Date(), restoredBoard);
  const earlier = before ? ` What was there before is in ${before.file}: delete it when you don't need it.` : '';
  return `Restored ${restored.workshops} workshops with ${restored.boards} boards from ${restored.file}.${earlier}`;
});
