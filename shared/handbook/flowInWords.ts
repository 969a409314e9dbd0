import type { Flow } from '../board/flow.ts';
import type { Source } from './Source.ts';

export const flowInWords = ({ t, nameOf }: Source, { from, to, deliverable }: Flow): string =>
  t('flow.sentence', { from: nameOf(from), to: nameOf(to), deliverable });
