import { type Section, section, table } from './chapter.ts';
import { flowInWords } from './flowInWords.ts';
import type { Source } from './Source.ts';

/** The flows that hands were shaken on, with who sees to each and when it is looked at again. */
export function agreedSection(source: Source): Section | null {
  const { t, flows, day } = source;
  const agreed = flows.filter(({ stage }) => stage === 'agreed');
  if (agreed.length === 0) return null;
  const heading = t('handbook.agreed');
  return section(
    heading,
    table(
      heading,
      [t('handbook.flow'), t('flow.owner'), t('flow.reviewOn')],
      agreed.map((flow) => [flowInWords(source, flow), flow.owner ?? '', day(flow.reviewOn)]),
    ),
  );
}
