import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { Table } from './chapter.ts';
import { type Source, sourceOf } from './Source.ts';

type Columns<R> = readonly [heading: MessageKey, cell: (record: R, source: Source) => string][];

const ACTOR_COLUMNS: Columns<Actor> = [
  ['actor.name', ({ name }) => name],
  ['actor.sector', ({ sector }, { t }) => t(`sector.${sector}`)],
  ['actor.businessId', ({ businessId = '' }) => businessId],
  ['actor.area', ({ area = '' }) => area],
  ['actor.website', ({ website = '' }) => website],
  ['actor.contact', ({ contact = '' }) => contact],
  ['actor.description', ({ description }) => description],
  ['actor.activities', ({ activities }) => activities],
  ['actor.audience', ({ audience }) => audience],
  ['actor.strengths', ({ strengths }) => strengths],
  ['actor.isAbsent', ({ absent }, { t }) => (absent ? t('answer.yes') : '')],
  ['handbook.givesCount', ({ id }, { of }) => String(of(id).gives.length)],
  ['handbook.getsCount', ({ id }, { of }) => String(of(id).gets.length)],
];

const FLOW_COLUMNS: Columns<Flow> = [
  ['handbook.giver', ({ from }, { nameOf }) => nameOf(from)],
  ['handbook.receiver', ({ to }, { nameOf }) => nameOf(to)],
  ['handbook.deliverable', ({ deliverable }) => deliverable],
  ['handbook.nature', ({ nature }, { t }) => t(`nature.${nature}`)],
  ['flow.stage', ({ stage }, { t }) => t(`stage.${stage}`)],
  ['flow.layer', ({ layer }, { t }) => t(`layer.${layer}`)],
  ['flow.sequence', ({ sequence }) => (sequence === undefined ? '' : String(sequence))],
  ['flow.benefitTangible', ({ benefitTangible }) => benefitTangible],
  ['flow.benefitIntangible', ({ benefitIntangible }) => benefitIntangible],
  ['flow.costTangible', ({ costTangible }) => costTangible],
  ['flow.costIntangible', ({ costIntangible }) => costIntangible],
  ['flow.missed', ({ missed }) => missed],
  ['flow.owner', ({ owner = '' }) => owner],
  ['flow.reviewOn', ({ reviewOn }, { day }) => day(reviewOn)],
];

/** Every actor with every field, a row each. */
export function actorsTable(board: Board, t: Translate): Table {
  const source = sourceOf(board, t);
  return { caption: t('handbook.actors'), ...filled(ACTOR_COLUMNS, source.actors, source) };
}

/** Every flow with every field, a row each. */
export function flowsTable(board: Board, t: Translate): Table {
  const source = sourceOf(board, t);
  return { caption: t('handbook.flowsTable'), ...filled(FLOW_COLUMNS, source.flows, source) };
}

function filled<R>(columns: Columns<R>, records: readonly R[], source: Source): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: columns.map(([heading]) => source.t(heading)),
    rows: records.map((record) => columns.map(([, cell]) => cell(record, source))),
  };
}
