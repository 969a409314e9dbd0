import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { AccessError } from '../access/AccessError.ts';
import { isOwnOrigin } from '../access/origins.ts';
import type { Services } from '../Services.ts';
import { isStorageAway } from '../storage/StorageAway.ts';
import { boardRoutes } from './boards.ts';
import { deletionRoutes } from './deletions.ts';
import { answerTo, errorAnswer } from './errors.ts';
import { healthRoutes } from './health.ts';
import { joinRoutes } from './join.ts';
import { meRoutes } from './me.ts';
import { peopleRoutes } from './people.ts';
import { securityHeaders } from './securityHeaders.ts';
import { settingsRoutes } from './settings.ts';
import { staticRoutes } from './static.ts';
import { versionRoutes } from './versions.ts';
import { workshopRoutes } from './workshops.ts';

const MAX_BODY_BYTES = 64 * 1024;
const MAX_IMPORT_BYTES = 10 * 1024 * 1024;

/** Everything that is served over HTTP. */
export function createApp(services: Services): Hono {
  const { config, logger, refusals } = services;
  const app = new Hono();

  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    logger.info(
      {
        method: c.req.method,
        route: routePath(c),
        status: c.res.status,
        ms: Math.round(performance.now() - start),
      },
      'request',
    );
  });
  app.use(securityHeaders);
  app.use(async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    const isOwn = isOwnOrigin(c.req.header('origin'), c.req.header('host'), config.publicUrl);
    if (!reads && !isOwn) throw new AccessError('foreignOrigin');
    await next();
  });
  app.use('/api/*', async (c, next) => {
    const isImport = c.req.method === 'POST' && c.req.path.endsWith('/import');
    const maxSize = isImport ? MAX_IMPORT_BYTES : MAX_BODY_BYTES;
    c.header('Cache-Control', 'no-store');
    return bodyLimit({ maxSize, onError: (context) => errorAnswer(context, 'tooLarge') })(c, next);
  });

  app.route('/api/workshops', workshopRoutes(services));
  app.route('/api/workshops', meRoutes(services));
  app.route('/api/workshops', peopleRoutes(services));
  app.route('/api/join', joinRoutes(services));
  app.route('/api/boards', boardRoutes(services));
  app.route('/api/boards', deletionRoutes(services));
  app.route('/api/boards', versionRoutes(services));
  app.route('/api/settings', settingsRoutes(services));
  app.route('/', healthRoutes(services));
  app.route('/', staticRoutes(services.clientDir));

  app.notFound((c) => errorAnswer(c, 'notFound'));
  app.onError((error, c) => {
    const answer = answerTo(c, error);
    if (answer && 'code' in error) refusals.count(String(error.code));
    if (isStorageAway(error)) logger.error({ err: error }, 'storage does not take anything');
    if (answer) return answer;
    logger.error({ err: error }, 'request failed');
    return errorAnswer(c, 'internal');
  });
  return app;
}
