import { ChevronDown, LayoutGrid } from 'lucide-react';
import { useRef, useState } from 'react';
import { BOARD_VIEWS, type BoardView } from '../commands/boardViews.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './ViewSwitcher.module.css';

/** The views that are always in sight: the two equal editors. */
const EDITORS = BOARD_VIEWS.slice(0, 2);
const OTHERS = BOARD_VIEWS.slice(2);

interface ViewSwitcherProps {
  view: BoardView;
  onChange: (view: BoardView) => void;
}

/** Map or list, and behind a button the other faces of the same board. */
export function ViewSwitcher({ view, onChange }: ViewSwitcherProps) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const other = OTHERS.find(({ id }) => id === view);
  const OtherIcon = other?.icon ?? LayoutGrid;
  const choose = (next: BoardView) => {
    setOpen(false);
    onChange(next);
    button.current?.focus();
  };
  return (
    <div className={styles['switcher']}>
      <SegmentedControl
        label={t('view.label')}
        hideLabel
        value={view}
        onChange={onChange}
        options={EDITORS.map(({ id, label, icon: Icon }) => ({
          value: id as BoardView,
          label: t(label),
          icon: <Icon size={18} aria-hidden />,
        }))}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape and a focus that leaves close what the button opened */}
      <div
        className={styles['others']}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !isOpen) return;
          event.stopPropagation();
          setOpen(false);
          button.current?.focus();
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) setOpen(false);
        }}
      >
        <button
          ref={button}
          type="button"
          className={styles['opener']}
          aria-expanded={isOpen}
          data-current={other !== undefined || undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <OtherIcon size={18} aria-hidden />
          <span>{t(other?.label ?? 'view.others')}</span>
          <ChevronDown size={18} aria-hidden />
        </button>
        {isOpen && (
          <ul className={styles['list']}>
            {OTHERS.map(({ id, label, icon: Icon }) => (
              <li key={id}>
                <button type="button" aria-current={id === view || undefined} onClick={() => choose(id)}>
                  <Icon size={20} aria-hidden />
                  {t(label)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
