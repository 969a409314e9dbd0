import { Search, X } from 'lucide-react';
import {
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { type Hit, SearchIndex } from '../../shared/search/SearchIndex.ts';
import { useBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { cutAround } from './cutAround.ts';
import { HitIcon } from './HitIcon.tsx';
import { Marked } from './Marked.tsx';
import styles from './SearchDialog.module.css';
import { useGoToHit } from './useGoToHit.ts';

/** Hits of one kind that are shown; more words find fewer. */
const SHOWN = 8;

/** A field over the board that finds what is on it, and goes there. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const board = useBoard();
  const goTo = useGoToHit();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const [chosen, setChosen] = useState(0);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const index = useMemo(
    () => new SearchIndex({ sector: (sector) => t(`sector.${sector}`), guest: t('person.guest') }),
    [t],
  );
  const groups = useMemo(() => index.search(board, wanted, SHOWN), [index, board, wanted]);
  const hits = groups.flatMap((group) => group.hits);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  // Somebody may take away what was found.
  const current = Math.min(chosen, hits.length - 1);
  const optionId = (hit: Hit) => `${id}-${hit.root}-${hit.id}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another hit may stand in the chosen place
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, groups]);

  const pick = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    goTo(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen(current + 1 < hits.length ? current + 1 : 0);
    else if (event.key === 'ArrowUp') setChosen(current > 0 ? current - 1 : Math.max(0, hits.length - 1));
    else if (event.key === 'Enter') pick(hits[current]);
    else return;
    event.preventDefault();
  };

  const active = hits[current];
  const isAsking = wanted.trim() !== '';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={t('search.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles['field']}>
        <Search size={22} aria-hidden />
        <input
          role="combobox"
          aria-label={t('search.title')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          autoFocus
          maxLength={LINE_LIMIT}
          placeholder={t('search.title')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton label={t('action.close')} icon={<X size={22} aria-hidden />} onClick={onClose} />
      </div>
      <p className={styles['count']} role="status">
        {isAsking && t('search.count', { count })}
      </p>
      <div ref={list} id={`${id}-hits`} className={styles['hits']} role="listbox" aria-label={t('search.hits')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a list box has groups, not fieldsets
          <div key={group.root} role="group" aria-labelledby={`${id}-${group.root}`}>
            <p id={`${id}-${group.root}`} className={styles['group']}>
              {t(`search.group.${group.root}`)}
            </p>
            {group.hits.map((hit) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
              <div
                key={hit.id}
                id={optionId(hit)}
                className={styles['hit']}
                role="option"
                tabIndex={-1}
                aria-selected={hit === active}
                onClick={() => pick(hit)}
              >
                <span className={styles['icon']}>
                  <HitIcon {...hit} />
                </span>
                <span>
                  <strong>
                    <Marked {...cutAround(hit.title)} />
                  </strong>
                  {hit.detail.text !== '' && (
                    <small>
                      <Marked {...hit.detail} />
                    </small>
                  )}
                  {hit.excerpt && (
                    <small>
                      <Marked {...cutAround(hit.excerpt)} />
                    </small>
                  )}
                </span>
              </div>
            ))}
            {group.count > group.hits.length && (
              <p className={styles['more']}>{t('search.more', { count: group.count - group.hits.length })}</p>
            )}
          </div>
        ))}
      </div>
    </dialog>
  );
}
