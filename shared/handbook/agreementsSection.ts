import { type Agreement, inOrderOfWriting } from '../board/agreement.ts';
import { type Block, type Section, section, table } from './chapter.ts';
import type { Source } from './Source.ts';

/** The rules of the game, the steering and the measures that the group agreed on. */
export function agreementsSection({ board, t, day }: Source): Section | null {
  const written = inOrderOfWriting(board.agreements.values()).filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return null;
  const of = (kind: Agreement['kind']) => written.filter((agreement) => agreement.kind === kind);
  const part = (kind: Agreement['kind'], heading: string, block: (of: Agreement[], heading: string) => Block) => {
    const agreements = of(kind);
    return agreements.length > 0 ? [section(heading, block(agreements, heading))] : [];
  };
  return {
    heading: t('handbook.agreements'),
    blocks: [],
    sections: [
      ...part('rule', t('handbook.rules'), (rules) => ({ kind: 'list', items: rules.map(({ text }) => text.trim()) })),
      ...part('steering', t('handbook.steering'), (steering, heading) =>
        table(
          heading,
          [t('handbook.description'), t('flow.owner'), t('handbook.meets'), t('flow.reviewOn')],
          steering.map(({ text, owner = '', meets = '', reviewOn }) => [text.trim(), owner, meets, day(reviewOn)]),
        ),
      ),
      ...part('measure', t('handbook.measures'), (measures, heading) =>
        table(
          heading,
          [t('handbook.measure'), t('handbook.baseline'), t('handbook.target'), t('flow.owner'), t('flow.reviewOn')],
          measures.map(({ text, baseline = '', target = '', owner = '', reviewOn }) => [
            text.trim(),
            baseline,
            target,
            owner,
            day(reviewOn),
          ]),
        ),
      ),
    ],
  };
}
