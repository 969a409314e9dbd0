import { Actor } from '../board/actor.ts';
import { type Locale, SCHEMA_VERSION } from '../board/board.ts';
import type { BoardFile } from '../board/boardFile.ts';
import { Flow } from '../board/flow.ts';
import { Item } from '../board/item.ts';
import { Role } from '../board/role.ts';
import { type MalluAutoWords, WORDS } from './malluAutoWords.ts';

type ActorKey = keyof MalluAutoWords['actors'];
type FlowKey = keyof MalluAutoWords['flows'];
type ItemKey = keyof MalluAutoWords['items'];
type RoleKey = keyof MalluAutoWords['roles'];

/** Placed by hand so that the picture prints well: no label touches another, or a card. */
const ACTORS: Readonly<Record<ActorKey, Pick<Actor, 'sector' | 'x' | 'y' | 'absent'>>> = {
  'mallu-auto': { sector: 'county', x: 560, y: 330 },
  municipality: { sector: 'municipality', x: 240, y: 20 },
  university: { sector: 'school', x: 880, y: 20, absent: true },
  martat: { sector: 'association', x: 40, y: 290 },
  'heart-association': { sector: 'association', x: 1080, y: 370 },
  'village-association': { sector: 'association', x: 120, y: 620 },
  residents: { sector: 'residents', x: 560, y: 680 },
  parish: { sector: 'parish', x: 1010, y: 720 },
};

type FlowMarks = Pick<Flow, 'nature' | 'stage' | 'layer'>;

const FLOWS: Readonly<Record<FlowKey, FlowMarks & { from: ActorKey; to: ActorKey }>> = {
  funding: { from: 'municipality', to: 'mallu-auto', nature: 'tangible', stage: 'agreed', layer: 'today' },
  'wellbeing-data': { from: 'mallu-auto', to: 'municipality', nature: 'intangible', stage: 'accepted', layer: 'today' },
  premises: { from: 'village-association', to: 'mallu-auto', nature: 'tangible', stage: 'agreed', layer: 'today' },
  visibility: {
    from: 'mallu-auto',
    to: 'village-association',
    nature: 'intangible',
    stage: 'accepted',
    layer: 'today',
  },
  'check-ups': { from: 'mallu-auto', to: 'residents', nature: 'tangible', stage: 'agreed', layer: 'today' },
  'local-needs': { from: 'residents', to: 'mallu-auto', nature: 'intangible', stage: 'accepted', layer: 'today' },
  'coffee-morning': {
    from: 'village-association',
    to: 'residents',
    nature: 'tangible',
    stage: 'accepted',
    layer: 'today',
  },
  companionship: { from: 'parish', to: 'residents', nature: 'intangible', stage: 'accepted', layer: 'today' },
  'peer-support': { from: 'heart-association', to: 'residents', nature: 'intangible', stage: 'agreed', layer: 'today' },
  'group-guidance': {
    from: 'mallu-auto',
    to: 'heart-association',
    nature: 'intangible',
    stage: 'accepted',
    layer: 'today',
  },
  'food-advice': { from: 'martat', to: 'mallu-auto', nature: 'tangible', stage: 'accepted', layer: 'today' },
  'new-members': { from: 'mallu-auto', to: 'martat', nature: 'intangible', stage: 'proposed', layer: 'today' },
  'student-work': { from: 'university', to: 'mallu-auto', nature: 'tangible', stage: 'proposed', layer: 'potential' },
  placements: { from: 'mallu-auto', to: 'university', nature: 'intangible', stage: 'proposed', layer: 'potential' },
};

const ITEMS: Readonly<Record<ItemKey, Pick<Item, 'kind' | 'nature'> & { actor: ActorKey }>> = {
  'mallu-nurse': { actor: 'mallu-auto', kind: 'offer', nature: 'tangible' },
  'mallu-stop': { actor: 'mallu-auto', kind: 'need', nature: 'tangible' },
  'village-hall': { actor: 'village-association', kind: 'offer', nature: 'tangible' },
  'village-events': { actor: 'village-association', kind: 'need', nature: 'intangible' },
  'martat-kitchen': { actor: 'martat', kind: 'offer', nature: 'intangible' },
  'martat-members': { actor: 'martat', kind: 'need', nature: 'intangible' },
  'residents-ride': { actor: 'residents', kind: 'need', nature: 'tangible' },
};

const HOLDERS: Readonly<Record<RoleKey, readonly ActorKey[]>> = {
  coordinator: ['mallu-auto'],
  host: ['village-association', 'parish'],
  'peer-supporter': ['heart-association'],
};

const entries = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][];

/**
 * An example to start from: a mobile clinic that tours sparsely populated South Karelia, and the associations there. The
 * case is real, its flows are written for this example. Ids are the same in every language.
 */
export function malluAuto(locale: Locale): BoardFile {
  const words = WORDS[locale];
  return {
    format: 'arvoverkko',
    version: SCHEMA_VERSION,
    board: { title: words.title, question: words.question, locale },
    actors: entries(ACTORS).map(([id, actor]) => Actor.parse({ id, ...actor, ...words.actors[id] })),
    roles: entries(HOLDERS).map(([id, holders]) => Role.parse({ id, holders, ...words.roles[id] })),
    items: entries(ITEMS).map(([id, item]) => Item.parse({ id, ...item, text: words.items[id] })),
    flows: entries(FLOWS).map(([id, flow]) => Flow.parse({ id, ...flow, ...words.flows[id] })),
    answers: [],
    agreements: [],
    people: [],
    notes: [],
    areas: [],
    comments: [],
  };
}
