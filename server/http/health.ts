import { Hono } from 'hono';
import { ROLES } from '../../shared/protocol/http.ts';
import type { Services } from '../Services.ts';

/** For whoever runs the server: alive, ready, and numbers in Prometheus' text format. */
export function healthRoutes({ workshops, rooms, refusals, logger }: Services): Hono {
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
    .get('/metrics', (c) => {
      const connections = [...rooms.connections];
      const lines = [
        '# TYPE arvoverkko_rooms gauge',
        `arvoverkko_rooms ${rooms.size}`,
        '# TYPE arvoverkko_connections gauge',
        ...ROLES.map((role) => {
          const count = connections.filter(({ author }) => author.role === role).length;
          return `arvoverkko_connections{role="${role}"} ${count}`;
        }),
        '# TYPE arvoverkko_refused_total counter',
        ...refusals.entries().map(([reason, count]) => `arvoverkko_refused_total{reason="${reason}"} ${count}`),
      ];
      return c.text(`${lines.join('\n')}\n`, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    });
}
