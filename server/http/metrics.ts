import { ROLES } from '../../shared/protocol/http.ts';
import type { Services } from '../Services.ts';

/** Everything that is measured, in Prometheus' text format. */
export function metricsText({ rooms, refusals, measures }: Services): string {
  const connections = [...rooms.connections];
  const queued = [...new Set(connections.map(({ room }) => room))].reduce((sum, room) => sum + room.queued, 0);
  const lines = [
    '# TYPE arvoverkko_rooms gauge',
    `arvoverkko_rooms ${rooms.size}`,
    '# TYPE arvoverkko_connections gauge',
    ...ROLES.map((role) => {
      const count = connections.filter(({ author }) => author.role === role).length;
      return `arvoverkko_connections{role="${role}"} ${count}`;
    }),
    '# TYPE arvoverkko_messages_total counter',
    ...Object.entries(measures.messages).map(([kind, count]) => `arvoverkko_messages_total{kind="${kind}"} ${count}`),
    '# HELP arvoverkko_queued_updates Updates that are accepted and not committed yet.',
    '# TYPE arvoverkko_queued_updates gauge',
    `arvoverkko_queued_updates ${queued}`,
    ...measures.admit.lines('arvoverkko_admit_seconds'),
    ...measures.commit.lines('arvoverkko_commit_seconds'),
    ...measures.lag.lines('arvoverkko_event_loop_lag_seconds'),
    '# TYPE arvoverkko_refused_total counter',
    ...refusals.entries().map(([reason, count]) => `arvoverkko_refused_total{reason="${reason}"} ${count}`),
  ];
  return `${lines.join('\n')}\n`;
}
