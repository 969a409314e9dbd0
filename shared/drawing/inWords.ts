import { isUnconfirmed } from '../analysis/isUnconfirmed.ts';
import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { ActorId } from '../board/ids.ts';
import type { Translate } from '../i18n/translate.ts';

/** The whole network as sentences, one a line: the question, who is on the map, and every flow. */
export function inWords(board: Board, actors: readonly Actor[], flows: readonly Flow[], t: Translate): string {
  const nameOf = (id: ActorId) => board.actors.get(id)?.name ?? '';
  const absent = actors.filter((actor) => actor.absent);
  const names = actors.map((actor) => `${actor.name} (${t(`sector.${actor.sector}`)})`);
  return [
    board.board.question,
    t('drawing.description', { actors: actors.length, flows: flows.length }),
    actors.length > 0 ? t('drawing.actors', { names: names.join(', ') }) : '',
    absent.length > 0 ? t('drawing.absentActors', { names: absent.map((actor) => actor.name).join(', ') }) : '',
    ...flows.map((flow) => {
      const sentence = t('flow.name', {
        from: nameOf(flow.from),
        to: nameOf(flow.to),
        deliverable: flow.deliverable,
        nature: t(`nature.${flow.nature}`),
        stage: t(`stage.${flow.stage}`),
      });
      const marks = [
        isUnconfirmed(flow, board.actors) ? t('flow.unconfirmed') : '',
        flow.layer === 'potential' ? t('layer.potential') : '',
      ];
      return [sentence, ...marks].filter((part) => part !== '').join(', ');
    }),
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}
