import { CircleSlash } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import type { Gone } from '../../shared/analysis/whatIfGone.ts';
import { goneInWords, missedInWords } from '../../shared/analysis/words/missedInWords.ts';
import { speaker } from '../../shared/analysis/words/Speaker.ts';
import type { ActorId, FlowId, RoleId } from '../../shared/board/ids.ts';
import { useBoard, useOpenBoard, useSelection } from '../board/OpenBoard.tsx';
import { useActorsByName } from '../board/useActorsByName.ts';
import { useConsequences, useGone } from '../board/useWhatIf.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { Backups } from './Backups.tsx';
import { FirstOf } from './FirstOf.tsx';
import { SaidSentence } from './SaidSentence.tsx';
import styles from './Says.module.css';

const ComboBox = lazy(() => import('../ui/ComboBox.tsx'));

/** Mistä jäätäisiin paitsi: somebody or something is imagined to be gone, and the board says who would miss what. */
export function MissedWithout() {
  const { t, locale } = useI18n();
  const { canEdit } = useOpenBoard();
  const board = useBoard();
  const gone = useGone();
  const consequences = useConsequences();
  const words = useMemo(() => {
    if (!gone || !consequences) return null;
    return missedInWords(speaker(consequences.board, t, locale), gone, consequences.missed);
  }, [gone, consequences, t, locale]);

  return (
    <section className={styles['chapter']}>
      <h3>{t('says.missed.title')}</h3>
      <ChooseGone gone={gone} />
      {gone && (
        <div className={styles['group']}>
          <h4>{goneInWords(speaker(board, t, locale), gone)}</h4>
          {!words && <p className={styles['plain']}>{t('says.working')}</p>}
          {words && (
            <>
              <SaidSentence sentence={words.summary} />
              {words.fallsOff && <SaidSentence sentence={words.fallsOff} />}
              <FirstOf
                all={words.losses}
                render={(tell) => {
                  const { sentences, noOtherSource } = tell();
                  return (
                    <>
                      {sentences.map((sentence) => (
                        <SaidSentence key={sentence.text} sentence={sentence} />
                      ))}
                      {canEdit && noOtherSource.length > 0 && <Backups flows={noOtherSource} />}
                    </>
                  );
                }}
              />
              <FirstOf all={words.brokenCycles} render={(say) => <SaidSentence sentence={say()} />} />
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** One of the actors and roles by name; an actor or a flow also by selecting it in the view. */
function ChooseGone({ gone }: { gone: Gone | null }) {
  const { t, locale } = useI18n();
  const { whatIf } = useOpenBoard();
  const board = useBoard();
  const selected = useSelection();
  const byName = useActorsByName();
  const options = useMemo(
    () => [
      ...byName.map(({ id, name, sector }) => ({ id: `actor ${id}`, label: name, hint: t(`sector.${sector}`) })),
      ...[...board.roles.values()].map(({ id, name }) => ({ id: `role ${id}`, label: name, hint: t('says.role') })),
    ],
    [byName, board.roles, t],
  );
  const chosen = gone && 'actor' in gone ? `actor ${gone.actor}` : gone && 'role' in gone ? `role ${gone.role}` : null;
  const choose = (key: string | null) => {
    const [kind, id = ''] = key?.split(' ') ?? [];
    if (kind === 'actor') whatIf.imagine({ actor: id as ActorId });
    else if (kind === 'role') whatIf.imagine({ role: id as RoleId });
  };

  const [only] = selected.size === 1 ? selected : [];
  const atHand: Gone | null = board.actors.has(only as ActorId)
    ? { actor: only as ActorId }
    : board.flows.has(only as FlowId)
      ? { flow: only as FlowId }
      : null;
  const isOther = gone === null || JSON.stringify(gone) !== JSON.stringify(atHand);

  return (
    <>
      <p className={styles['hint']}>{t('says.missed.hint')}</p>
      <Suspense fallback={<p role="status">{t('state.loading')}</p>}>
        <ComboBox
          label={t('says.missed.choose')}
          value={chosen}
          onChange={choose}
          options={options}
          noResults={t('connect.noSuchActor')}
        />
      </Suspense>
      {atHand && isOther && (
        <Button variant="quiet" icon={<CircleSlash size={18} aria-hidden />} onClick={() => whatIf.imagine(atHand)}>
          {goneInWords(speaker(board, t, locale), atHand)}
        </Button>
      )}
    </>
  );
}
