import { isUnconfirmed } from '../analysis/isUnconfirmed.ts';
import type { Flow } from '../board/flow.ts';
import { paragraph, type Section, section, table } from './chapter.ts';
import type { Source } from './Source.ts';

/** What each actor gives and gets, in a table of its own under its name. A flow so stands with both its ends. */
export function flowsSection({ board, t, actors, flows, of, nameOf }: Source): Section | null {
  if (flows.length === 0) return null;
  const stage = (flow: Flow): string => {
    const words = isUnconfirmed(flow, board.actors)
      ? `${t(`stage.${flow.stage}`)}, ${t('flow.unconfirmed')}`
      : t(`stage.${flow.stage}`);
    return flow.layer === 'potential' ? t('handbook.goal', { stage: words }) : words;
  };
  const columns = [
    t('handbook.direction'),
    t('handbook.deliverable'),
    t('handbook.counterpart'),
    t('handbook.nature'),
    t('flow.stage'),
  ];
  return {
    heading: t('handbook.flows'),
    blocks: [],
    sections: actors.map(({ id, name }) => {
      const { gives, gets } = of(id);
      const row = (direction: string, flow: Flow, other: string) => [
        direction,
        flow.deliverable,
        other,
        t(`nature.${flow.nature}`),
        stage(flow),
      ];
      const rows = [
        ...gives.map((flow) => row(t('handbook.gives'), flow, nameOf(flow.to))),
        ...gets.map((flow) => row(t('handbook.gets'), flow, nameOf(flow.from))),
      ];
      if (rows.length === 0) return section(name, paragraph(t('handbook.noFlows')));
      return section(name, table(t('handbook.flowsOf', { name }), columns, rows));
    }),
  };
}
