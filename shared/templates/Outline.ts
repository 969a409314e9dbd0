import type { Actor } from '../board/actor.ts';
import type { Agreement } from '../board/agreement.ts';
import type { Answer } from '../board/answer.ts';
import type { Flow } from '../board/flow.ts';
import type { Item } from '../board/item.ts';
import type { Role } from '../board/role.ts';
import type { Point } from '../drawing/rect.ts';

/**
 * What an example has in every language, by record id: everything but its words. The type parameters are the ids of its
 * actors, roles, items, flows and agreements.
 */
export interface Outline<
  A extends string = string,
  R extends string = string,
  I extends string = string,
  F extends string = string,
  G extends string = string,
> {
  /** placed so that the picture prints well: no label touches another, or a card */
  readonly actors: Readonly<Record<A, Pick<Actor, 'sector' | 'x' | 'y' | 'absent'>>>;
  /** where the note stands that says that this is an example: where the paper is empty */
  readonly mark: Point;
  /** who holds each role */
  readonly roles: Readonly<Record<R, readonly NoInfer<A>[]>>;
  readonly items: Readonly<Record<I, Pick<Item, 'kind' | 'nature'> & { readonly actor: NoInfer<A> }>>;
  readonly flows: Readonly<Record<F, FlowOutline<NoInfer<A>>>>;
  readonly answers: readonly (Pick<Answer, 'answer'> & { readonly item: NoInfer<I>; readonly actor: NoInfer<A> })[];
  readonly agreements: Readonly<Record<G, Agreement['kind']>>;
}

interface FlowOutline<A extends string> extends Pick<Flow, 'nature' | 'stage'> {
  readonly from: A;
  readonly to: A;
  /** today where it is not said */
  readonly layer?: Flow['layer'];
}

/** The words of an example in one language; one that is missing fails the type check. */
export interface WordsOf<O extends Outline> {
  readonly title: string;
  readonly question: string;
  readonly actors: Readonly<Record<keyof O['actors'], ActorWords>>;
  readonly roles: Readonly<Record<keyof O['roles'], Pick<Role, 'name' | 'description'>>>;
  readonly items: Readonly<Record<keyof O['items'], string>>;
  readonly flows: Readonly<Record<keyof O['flows'], FlowWords>>;
  readonly agreements: { readonly [G in keyof O['agreements']]: AgreementWords[O['agreements'][G]] };
}

type ActorWords = Pick<Actor, 'name' | 'description' | 'activities' | 'audience' | 'strengths'>;

type FlowWords = Pick<Flow, 'deliverable'> &
  Partial<Pick<Flow, 'costTangible' | 'costIntangible' | 'benefitTangible' | 'benefitIntangible' | 'missed' | 'owner'>>;

type AgreementField<K extends keyof Agreement> = Readonly<Record<K, string>>;

interface AgreementWords {
  rule: AgreementField<'text'>;
  steering: AgreementField<'text' | 'owner' | 'meets'>;
  measure: AgreementField<'text' | 'owner' | 'baseline' | 'target'>;
}

/** Keeps the ids of an outline in its type, so that its words can be checked against it. */
export const outlineOf = <A extends string, R extends string, I extends string, F extends string, const G>(
  outline: Outline<A, R, I, F> & { readonly agreements: G },
): Outline<A, R, I, F> & { readonly agreements: G } => outline;
