import { parentPort } from 'node:worker_threads';
import { findings } from '../../shared/analysis/findings.ts';
import type { Answer, Job } from './Exporter.ts';
import { writeExport } from './writeExport.ts';

/** The thread that writes files, one after the other, so that the server's own stays free for everybody's edits. */
parentPort?.on('message', async (job: Job) => {
  const answer: Answer = await write(job).then(
    (file) => ({ file }),
    (error: unknown) => ({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  parentPort?.postMessage(answer);
});

async function write(job: Job): Promise<Uint8Array> {
  if ('format' in job) return writeExport(job.board, job.format, job.options);
  return Buffer.from(JSON.stringify(findings(job.board, job.findings)));
}
