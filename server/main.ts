import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { pino } from 'pino';
import { RateLimit } from './access/RateLimit.ts';
import { Sessions } from './access/Sessions.ts';
import { addressesToOpen, reachableAt } from './addresses.ts';
import { BadSetting, type Config, readConfig } from './config.ts';
import { Exporter } from './exports/Exporter.ts';
import { createApp } from './http/app.ts';
import { syncUpgrade } from './http/sync.ts';
import { Measures } from './Measures.ts';
import { Refusals } from './Refusals.ts';
import { Retention } from './Retention.ts';
import { Rooms } from './rooms/Rooms.ts';
import type { Services } from './Services.ts';
import { openSqlite } from './storage/sqlite.ts';
import { sqliteBoardLog } from './storage/sqliteBoardLog.ts';
import { sqliteDeletions } from './storage/sqliteDeletions.ts';
import { sqliteMembers } from './storage/sqliteMembers.ts';
import { sqliteVersions } from './storage/sqliteVersions.ts';
import { sqliteWorkshops } from './storage/sqliteWorkshops.ts';

/** This file runs as server/main.ts and, built, as dist/server/main.js. */
const IS_BUILT = !import.meta.filename.endsWith('.ts');
const ROOT = join(import.meta.dirname, IS_BUILT ? '../..' : '..');
const EXPORT_WORKER = join(import.meta.dirname, IS_BUILT ? 'exportWorker.js' : 'exports/worker.dev.js');

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: true }));
  const db = openDatabase(config);
  const workshops = sqliteWorkshops(db);
  const members = sqliteMembers(db);
  const log = sqliteBoardLog(db);
  const deletions = sqliteDeletions(db);
  const versions = sqliteVersions(db);
  const measures = new Measures();
  const rooms = new Rooms(log, workshops, deletions, versions, measures, logger);
  const retention = new Retention(workshops, deletions, rooms);
  const exporter = new Exporter(EXPORT_WORKER);
  let port = config.port;
  const services: Services = {
    config,
    clientDir: join(ROOT, 'dist/client'),
    logger,
    workshops,
    members,
    log,
    deletions,
    versions,
    sessions: new Sessions(members),
    rooms,
    exporter,
    retention,
    refusals: new Refusals(),
    measures,
    httpLimit: new RateLimit(60, 200),
    socketLimit: new RateLimit(500, 3000),
    reachableAt: () => reachableAt(config, port),
  };
  await retention.start((error) => logger.error({ err: error }, 'deleting expired workshops failed'));

  const server = createServer(getRequestListener(createApp(services).fetch));
  server.on('upgrade', syncUpgrade(services));
  port = await listen(server, config);

  const stop = async () => {
    server.close();
    retention.stop();
    await exporter.close();
    await rooms.close();
    server.closeAllConnections();
    db.close();
    process.exit(0);
  };
  // A terminal and npm both pass the same interrupt on, so that it comes twice.
  let stopping = false;
  const stopOnce = () => {
    if (!stopping) void stop();
    stopping = true;
  };
  process.on('SIGTERM', stopOnce);
  process.on('SIGINT', stopOnce);

  process.stdout.write(`Arvoverkko is ready: ${addressesToOpen(config, port).join(' ')}\n`);
}

function openDatabase(config: Config) {
  try {
    return openSqlite(config.dataDir);
  } catch (error) {
    throw new BadSetting(`DATA_DIR: can't keep data in ${config.dataDir}: ${(error as Error).message}`);
  }
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? `port ${port} is taken` : error.message;
      reject(new BadSetting(`PORT, HOST: can't listen on ${host}: ${why}`));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

main().catch((error: unknown) => {
  const bad = error instanceof BadSetting;
  process.stderr.write(`${bad ? error.message.replaceAll('\n', ' ') : (error as Error).stack}\n`);
  process.exit(bad ? 2 : 1);
});
