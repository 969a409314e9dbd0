import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { boardOf } from '../../shared/board/boardOf.fixture.ts';
import { ExportQuery } from '../../shared/protocol/exports.ts';
import { malluAuto } from '../../shared/templates/malluAuto.ts';
import { ExportBusy, Exporter, ExportTooHeavy } from './Exporter.ts';

const WORKER = join(import.meta.dirname, 'worker.dev.js');
const job = { board: boardOf(malluAuto('fi')), format: 'md', options: ExportQuery.parse({}) } as const;

let exporter: Exporter;
afterEach(() => exporter.close());

test('writes one file after the other, and refuses to let too many wait', async () => {
  exporter = new Exporter(WORKER, { queue: 1 });
  const files = await Promise.allSettled([1, 2, 3].map(() => exporter.write(job)));
  expect(files.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(files[2]).toMatchObject({ reason: expect.any(ExportBusy) });
  expect(Buffer.from(await exporter.write(job)).toString()).toMatch(/^# Mallu-auto/);
});

test('gives a file up that takes too long, and goes on with a new thread', async () => {
  exporter = new Exporter(WORKER, { time: 1 });
  const files = await Promise.allSettled([1, 2].map(() => exporter.write(job)));
  for (const file of files) expect(file).toMatchObject({ reason: expect.any(ExportTooHeavy) });
});
