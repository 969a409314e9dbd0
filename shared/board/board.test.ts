import { describe, expect, test } from 'vitest';
import { Actor } from './actor.ts';
import { ROOT_NAMES, TEXT_FIELDS } from './board.ts';
import { Comment } from './comment.ts';
import { Flow } from './flow.ts';

describe('records', () => {
  const actor = { id: 'martat', name: 'Martat', sector: 'association', x: 0, y: 0 };
  const flow = {
    id: 'f',
    from: 'a',
    to: 'b',
    nature: 'tangible',
    deliverable: 'tilat',
    stage: 'agreed',
    layer: 'today',
  };

  test('an actor needs no more than a name, a sector and a place', () => {
    expect(Actor.safeParse(actor).success).toBe(true);
    for (const field of Object.keys(actor)) {
      expect(Actor.safeParse({ ...actor, [field]: undefined }).success, field).toBe(false);
    }
  });

  test.each([
    ['a day that is none', { reviewOn: '2027-02-30' }],
    ['a Finnish date', { reviewOn: '1.5.2027' }],
    ['half a step', { sequence: 1.5 }],
    ['a stage of its own', { stage: 'signed' }],
  ])('a flow with %s is none', (_, fields) => {
    expect(Flow.safeParse(flow).success).toBe(true);
    expect(Flow.safeParse({ ...flow, ...fields }).success).toBe(false);
  });

  test('a comment is about a record, by somebody, at a time', () => {
    const comment = {
      id: 'c',
      on: { root: 'flows', id: 'f' },
      by: 'aino',
      at: '2026-11-21T10:00:00+02:00',
      text: 'Hyvä',
    };
    expect(Comment.safeParse(comment).success).toBe(true);
    expect(Comment.safeParse({ ...comment, at: 'eilen' }).success).toBe(false);
    expect(Comment.safeParse({ ...comment, on: { root: 'people', id: 'aino' } }).success).toBe(false);
  });
});

test('what people write together is what the document holds as Y.Text', () => {
  const marked = Object.fromEntries(ROOT_NAMES.map((root) => [root, [...TEXT_FIELDS[root]]]));
  expect(marked).toEqual({
    actors: ['description', 'activities', 'audience', 'strengths'],
    roles: ['description'],
    items: [],
    flows: ['costTangible', 'costIntangible', 'benefitTangible', 'benefitIntangible', 'missed'],
    answers: [],
    agreements: ['text'],
    people: [],
    notes: ['text'],
    areas: [],
    comments: [],
  });
});
