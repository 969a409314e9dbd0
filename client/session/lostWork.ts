import { type Board, ROOT_NAMES, type RootName } from '../../shared/board/board.ts';

export interface LostRecord {
  root: RootName;
  id: string;
  /** what the person wrote, field by field, that the board does not have */
  texts: string[];
}

/** What stands on the refused copy and not on the board as the server has it: written texts, for writing again. */
export function lostWork(refused: Board, current: Board): LostRecord[] {
  const lost: LostRecord[] = [];
  for (const root of ROOT_NAMES) {
    const now = current[root] as ReadonlyMap<string, object>;
    for (const [id, record] of refused[root] as ReadonlyMap<string, object>) {
      const known = now.get(id) as Record<string, unknown> | undefined;
      const texts = Object.entries(record)
        .filter(([field, value]) => WRITTEN.has(field) && value !== '' && known?.[field] !== value)
        .map(([, value]) => String(value));
      if (texts.length > 0) lost.push({ root, id, texts });
    }
  }
  return lost;
}

/** Fields that hold words somebody wrote. */
const WRITTEN = new Set([
  'name',
  'description',
  'activities',
  'audience',
  'strengths',
  'area',
  'website',
  'contact',
  'businessId',
  'deliverable',
  'costTangible',
  'costIntangible',
  'benefitTangible',
  'benefitIntangible',
  'missed',
  'owner',
  'text',
  'alias',
]);
