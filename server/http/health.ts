import { Hono } from 'hono';
import type { Services } from '../Services.ts';
import { metricsText } from './metrics.ts';

/** For whoever runs the server: alive, ready, and numbers in Prometheus' text format. */
export function healthRoutes(services: Services): Hono {
  const { workshops, logger } = services;
  return new Hono()
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', async (c) => {
      try {
        await workshops.ping();
        return c.text('ok\n');
      } catch (error) {
        logger.error({ err: error }, 'storage does not answer');
        return c.text('storage does not answer\n', 503);
      }
    })
    .get('/metrics', (c) =>
      c.text(metricsText(services), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
    );
}
