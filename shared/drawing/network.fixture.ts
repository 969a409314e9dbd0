import { Actor, SECTORS } from '../board/actor.ts';
import { Flow, LAYERS, NATURES, STAGES } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import { cardRect } from './cardGeometry.ts';
import type { LabelOf } from './flowGeometry.ts';
import type { Rect } from './rect.ts';
import { seededRandom } from './seededRandom.ts';

const NAMES = ['Martat', 'Seurakunta', 'Lappeenrannan kaupunki', 'Etelä-Karjalan sosiaali- ja terveyspiirin kotihoito'];
const WORDS = ['tilat', 'vertaistuki', 'tieto tarpeista', 'terveystarkastukset', 'vapaaehtoisten koulutus ja ohjaus'];

/** Labels without any language. */
export const labelOf: LabelOf = ({ deliverable, stage }) => ({
  text: deliverable,
  mark: stage === 'agreed' ? 'agreed' : null,
});

export interface Network {
  actors: Actor[];
  flows: Flow[];
  cards: Map<ActorId, Rect>;
}

/** A network whose cards stand in uneven rows, a few of them in the thick of it. The same seed gives the same network. */
export function network(actorCount: number, flowCount: number, seed: number): Network {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const columns = Math.ceil(Math.sqrt(actorCount));
  const actors = Array.from({ length: actorCount }, (_, i) =>
    Actor.parse({
      id: `a${i}`,
      name: `${pick(NAMES)} ${i}`,
      sector: pick(SECTORS),
      x: (i % columns) * 384 + below(120),
      y: Math.floor(i / columns) * 216 + below(80),
    }),
  );
  const flows = Array.from({ length: flowCount }, (_, i) => {
    const hub = Math.floor(actorCount * random() ** 2);
    const other = (hub + 1 + below(actorCount - 1)) % actorCount;
    const [from, to] = random() < 0.5 ? [hub, other] : [other, hub];
    return Flow.parse({
      id: `f${i}`,
      from: `a${from}`,
      to: `a${to}`,
      nature: pick(NATURES),
      deliverable: pick(WORDS),
      stage: pick(STAGES),
      layer: pick(LAYERS),
    });
  });
  return { actors, flows, cards: new Map(actors.map((actor) => [actor.id, cardRect(actor, [])])) };
}
