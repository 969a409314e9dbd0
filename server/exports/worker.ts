import { parentPort } from 'node:worker_threads';
import type { Answer, Job } from './Exporter.ts';
import { writeExport } from './writeExport.ts';

/** The thread that writes files, one after the other, so that the server's own stays free for everybody's edits. */
parentPort?.on('message', async ({ board, format, options }: Job) => {
  const answer: Answer = await writeExport(board, format, options).then(
    (file) => ({ file }),
    (error: unknown) => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(answer);
});
