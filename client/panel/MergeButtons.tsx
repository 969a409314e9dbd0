import { Merge } from 'lucide-react';
import type { Actor } from '../../shared/board/actor.ts';
import { canMerge, mergeCards } from '../board/mergeCards.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Panel.module.css';

/** Makes two cards of one organisation one: a person says which name it has. */
export function MergeButtons({ two: [one, other] }: { two: readonly [Actor, Actor] }) {
  const { t } = useI18n();
  const open = useOpenBoard();
  const announce = useAnnounce();
  if (!canMerge(open, [one, other])) return <p className={styles['hint']}>{t('merge.askFacilitator')}</p>;
  const pairs =
    one.name === other.name
      ? ([[one, other]] as const)
      : ([
          [one, other],
          [other, one],
        ] as const);
  return (
    <details className={styles['aside']}>
      <summary>{t('merge.title')}</summary>
      <p className={styles['hint']}>{t('merge.hint')}</p>
      {pairs.map((pair) => (
        <Button
          key={pair[0].id}
          variant="quiet"
          icon={<Merge size={18} aria-hidden />}
          onClick={() => {
            mergeCards(open, pair);
            announce(t('merge.done', { name: pair[0].name }));
          }}
        >
          {t('merge.into', { name: pair[0].name })}
        </Button>
      ))}
    </details>
  );
}
