import { Hono } from 'hono';
import type { PublicSettings } from '../../shared/protocol/http.ts';
import type { Services } from '../Services.ts';

export function settingsRoutes({ config, reachableAt }: Services): Hono {
  return new Hono().get('/', (c) => {
    const { operator, contactEmail, dataLocation } = config;
    const settings: PublicSettings = { operator, contactEmail, dataLocation, reachableAt: reachableAt() };
    return c.json(settings);
  });
}
