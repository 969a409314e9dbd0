import { startServer } from '../../fixtures/server.ts';
import { call, createWorkshop } from '../../fixtures/workshop.ts';

/*
 * node --import tsx tests/bench/sync/start.ts    how long a start takes without boards, and with 5,000 on the disk
 */
const WORKSHOPS = 1000;
const TABLES = 5;

async function startAndStop(dataDir?: string): Promise<{ ms: number; rooms: string | undefined; dataDir: string }> {
  const start = performance.now();
  const server = await startServer({ ...(dataDir !== undefined && { dataDir }), env: { LOG_LEVEL: 'warn' } });
  const ms = Math.round(performance.now() - start);
  const { text } = await call(server.url, '/metrics');
  await server.stop();
  return { ms, rooms: /^arvoverkko_rooms (\d+)$/m.exec(text)?.[1], dataDir: server.dataDir };
}

const empty = await startAndStop();
const filling = await startServer({ dataDir: empty.dataDir, env: { LOG_LEVEL: 'warn' } });
for (let made = 0; made < WORKSHOPS; made += 1) {
  await createWorkshop(filling.url, { title: `Työpaja ${made}`, template: 'mallu-auto', tables: TABLES });
}
await filling.stop();
const full = await startAndStop(empty.dataDir);
console.table({ 'no boards': empty, [`${WORKSHOPS * TABLES} boards`]: full });
