import { Hono } from 'hono';
import { ParticipantId } from '../../shared/board/ids.ts';
import { AccessError } from '../access/AccessError.ts';
import { demandRole } from '../access/roles.ts';
import { forgetPerson } from '../forgetPerson.ts';
import type { Services } from '../Services.ts';
import { HttpError } from './errors.ts';
import { enterWorkshop } from './requests.ts';

/** A facilitator sends somebody out. */
export function peopleRoutes(services: Services): Hono {
  return new Hono().delete('/:id/people/:person', async (c) => {
    const { workshop, session } = await enterWorkshop(c, services, c.req.param('id'));
    demandRole(session, 'facilitator');
    const person = ParticipantId.safeParse(c.req.param('person'));
    if (!person.success) throw new HttpError('notFound');
    // Whoever sends others out stays, so that a workshop always keeps a facilitator.
    if (person.data === session.member.id) throw new AccessError('forbidden');
    const wasThere = await forgetPerson(services, workshop.id, person.data, 'removed');
    if (!wasThere) throw new HttpError('notFound');
    return c.body(null, 204);
  });
}
