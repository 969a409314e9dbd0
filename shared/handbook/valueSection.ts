import type { Flow } from '../board/flow.ts';
import { type Section, section, table } from './chapter.ts';
import { flowInWords } from './flowInWords.ts';
import type { Source } from './Source.ts';

/** What the flows bring and cost, and what would be missed, of those about which it has been written. */
export function valueSection(source: Source): Section | null {
  const { t, flows } = source;
  const both = (tangible: string, intangible: string): string =>
    [tangible, intangible]
      .map((text) => text.trim())
      .filter(Boolean)
      .join('\n');
  const columns: { name: string; cell: (flow: Flow) => string }[] = [
    { name: t('handbook.benefit'), cell: (flow) => both(flow.benefitTangible, flow.benefitIntangible) },
    { name: t('handbook.cost'), cell: (flow) => both(flow.costTangible, flow.costIntangible) },
    { name: t('flow.missed'), cell: ({ missed }) => missed.trim() },
  ];
  const written = flows.filter((flow) => columns.some(({ cell }) => cell(flow) !== ''));
  if (written.length === 0) return null;
  const filled = columns.filter(({ cell }) => written.some((flow) => cell(flow) !== ''));
  const heading = t('handbook.value');
  return section(
    heading,
    table(
      heading,
      [t('handbook.flow'), ...filled.map(({ name }) => name)],
      written.map((flow) => [flowInWords(source, flow), ...filled.map(({ cell }) => cell(flow))]),
    ),
  );
}
