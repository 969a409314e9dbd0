import { runCommand } from './runCommand.ts';
import { backUp } from './storage/sqliteBackup.ts';

await runCommand('backup', async ({ dataDir }, file) => {
  const { workshops, boards, bytes, sha256, ...backup } = await backUp(dataDir, file);
  return `Backed up ${workshops} workshops with ${boards} boards to ${backup.file} (${bytes} bytes, sha256 ${sha256}).`;
});
