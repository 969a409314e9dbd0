import { ListFilter } from 'lucide-react';
import { isAllShown } from '../board/BoardFilter.ts';
import { useBoard, useShown, useShownBoard } from '../board/OpenBoard.tsx';
import { useCommands } from '../commands/Commands.ts';
import { showAll } from '../commands/look/showAll.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that not everything is shown, so that nobody takes a part for the whole. */
export function FilterNotice() {
  const { t, locale } = useI18n();
  const { run } = useCommands();
  const shown = useShown();
  const { actors, flows } = useBoard();
  const part = useShownBoard();
  const { layer, nature, stage, sector, actor } = shown;
  const chosen = [
    layer && t(`layer.${layer}`),
    nature && t(`nature.${nature}`),
    stage && t(`stage.${stage}`),
    sector && t(`sector.${sector}`),
    actor && actors.get(actor)?.name,
  ].filter((word) => typeof word === 'string');
  return (
    <div role="status">
      {!isAllShown(shown) && (
        <Notice
          icon={ListFilter}
          actions={
            <Button variant="quiet" onClick={() => run(showAll)}>
              {t('filter.showAll')}
            </Button>
          }
        >
          <strong>{t('filter.shown', { what: new Intl.ListFormat(locale).format(chosen) })}</strong>{' '}
          {t('filter.counts', { flows: part.flows.size, all: flows.size })}
        </Notice>
      )}
    </div>
  );
}
