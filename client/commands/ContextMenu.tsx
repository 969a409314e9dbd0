import { Fragment, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ActorId, AreaId, FlowId, NoteId } from '../../shared/board/ids.ts';
import type { Point } from '../../shared/drawing/rect.ts';
import { useBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import type { Command, Target } from './Command.ts';
import { useCommands } from './Commands.ts';
import styles from './ContextMenu.module.css';
import { comboText } from './KeyCombo.ts';
import { menuItems } from './menuItems.ts';

interface ContextMenuProps {
  about: Target;
  /** where it was asked for, in client coordinates; on a phone it is a sheet at the bottom wherever that was */
  place: Point;
  onClose: () => void;
}

/** Free page kept around the menu, in pixels. */
const MARGIN = 8;

/** What can be done with a record, with several, or here on the paper. */
export default function ContextMenu({ about, place, onClose }: ContextMenuProps) {
  const { t } = useI18n();
  const { context, run } = useCommands();
  const backdrop = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef(document.activeElement);
  const [items] = useState(() => menuItems(context(about)));
  const name = useTargetName(about);

  // The popover is shown before anything is painted, so that the focus is in it at once.
  useLayoutEffect(() => {
    backdrop.current?.showPopover();
    menu.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (!menu.current) return;
    const { width, height } = menu.current.getBoundingClientRect();
    menu.current.style.left = `${Math.max(MARGIN, Math.min(place.x, innerWidth - width - MARGIN))}px`;
    menu.current.style.top = `${Math.max(MARGIN, Math.min(place.y, innerHeight - height - MARGIN))}px`;
  }, [place]);

  const close = () => {
    flushSync(onClose);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };
  const choose = (command: Command) => {
    close();
    run(command, about);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1 + buttons.length,
      Home: 0,
      End: buttons.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) buttons[next % buttons.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the page beside the menu, for a pointer only; Escape does the same
    <div
      ref={backdrop}
      popover="manual"
      className={styles['backdrop']}
      onPointerDown={(event) => event.target === event.currentTarget && close()}
      onContextMenu={(event) => event.preventDefault()}
    >
      <div
        ref={menu}
        role="menu"
        tabIndex={-1}
        aria-label={name ?? t('menu.label')}
        className={styles['menu']}
        onKeyDown={onKeyDown}
      >
        {name && (
          <p className={styles['name']} aria-hidden>
            {name}
          </p>
        )}
        {items.map((command, index) => {
          const { id, icon: Icon, label, group, keys } = command;
          const [combo] = keys ?? [];
          return (
            <Fragment key={id}>
              {index > 0 && items[index - 1]?.group !== group && <hr />}
              <button type="button" role="menuitem" tabIndex={-1} onClick={() => choose(command)}>
                <Icon size={20} aria-hidden />
                <span>{t(label)}</span>
                {combo && <kbd aria-hidden>{comboText(combo, t)}</kbd>}
              </button>
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}

/** What the menu is about, in a word; null on the empty paper. */
function useTargetName({ target }: Target): string | null {
  const { t } = useI18n();
  const { actors, flows, notes, areas } = useBoard();
  const [only, ...rest] = target;
  if (only === undefined) return null;
  if (rest.length > 0) return t('panel.manySelected', { count: target.length });
  const named = actors.get(only as ActorId)?.name ?? flows.get(only as FlowId)?.deliverable;
  return named ?? areas.get(only as AreaId)?.name ?? (notes.get(only as NoteId)?.text || t('note.empty'));
}
