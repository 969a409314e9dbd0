import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { LOCALES } from '../../shared/board/board.ts';
import { loadMessages } from '../../shared/i18n/loadMessages.ts';
import type { Messages } from '../../shared/i18n/translate.ts';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { COMMAND_GROUPS, type Command, type Target } from './Command.ts';
import styles from './CommandPalette.module.css';
import { useCommands } from './Commands.ts';
import { findCommands } from './findCommands.ts';
import { comboText } from './KeyCombo.ts';
import { recentCommands, rememberCommand } from './recentCommands.ts';
import { COMMANDS } from './registry.ts';

interface CommandPaletteProps {
  /** what the commands work on: what had the focus or was selected when the palette was asked for */
  about: Target;
  onClose: () => void;
}

interface Section {
  key: string;
  /** null for what was found by typing */
  title: string | null;
  commands: readonly Command[];
}

/** The commands that can be chosen now, found by typing in any of the three languages. */
export default function CommandPalette({ about, onClose }: CommandPaletteProps) {
  const { t } = useI18n();
  const { context, run } = useCommands();
  const others = useOtherLanguages();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [available] = useState(() => {
    const now = context(about);
    return COMMANDS.filter((command) => command.inPalette !== false && command.available(now));
  });

  useEffect(() => {
    // A finger may not want the keyboard that comes up with the field.
    if (!matchMedia('(pointer: coarse)').matches) input.current?.focus();
  }, []);

  const sections = useMemo<Section[]>(() => {
    if (query.trim() !== '') {
      const namesOf = ({ label }: Command) => [t(label), ...others.map((messages) => messages[label])];
      return [{ key: 'found', title: null, commands: findCommands(available, query, namesOf) }];
    }
    const recent = recentCommands().flatMap((known) => available.find((command) => command.id === known) ?? []);
    const groups = COMMAND_GROUPS.map((group) => ({
      key: group,
      title: t(`commandGroup.${group}`),
      commands: available.filter((command) => command.group === group && !recent.includes(command)),
    }));
    return [{ key: 'recent', title: t('palette.recent'), commands: recent }, ...groups];
  }, [available, query, others, t]);
  const shown = sections.flatMap(({ commands }) => commands);
  const activeCommand = shown[Math.min(active, shown.length - 1)];
  const optionId = (command: Command) => `${id}-${command.id}`;

  useEffect(() => {
    if (activeCommand) document.getElementById(`${id}-${activeCommand.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, activeCommand]);

  const choose = (command: Command) => {
    rememberCommand(command.id);
    // The focus goes back to where it was before the command moves it on.
    flushSync(onClose);
    run(command, about);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const next = steps[event.key];
    if (next !== undefined) setActive((next + shown.length) % Math.max(shown.length, 1));
    else if (event.key === 'Enter' && activeCommand) choose(activeCommand);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={t('palette.title')} closeLabel={t('action.close')} onClose={onClose}>
      <input
        ref={input}
        className={styles['search']}
        role="combobox"
        aria-label={t('palette.search')}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={activeCommand && optionId(activeCommand)}
        placeholder={t('palette.search')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={id} role="listbox" aria-label={t('palette.title')} tabIndex={-1} className={styles['list']}>
        {sections.map(
          ({ key, title, commands }) =>
            commands.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed in a listbox
              <div key={key} role="group" aria-label={title ?? t('palette.found')}>
                {title && (
                  <p className={styles['title']} aria-hidden>
                    {title}
                  </p>
                )}
                {commands.map((command) => (
                  <Option
                    key={command.id}
                    id={optionId(command)}
                    command={command}
                    isActive={command === activeCommand}
                    onPoint={() => setActive(shown.indexOf(command))}
                    onChoose={() => choose(command)}
                  />
                ))}
              </div>
            ),
        )}
      </div>
      <p role="status" className={styles['none']}>
        {shown.length === 0 && t('palette.none')}
      </p>
    </Dialog>
  );
}

interface OptionProps {
  id: string;
  command: Command;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

function Option({ id, command, isActive, onPoint, onChoose }: OptionProps) {
  const { t } = useI18n();
  const { icon: Icon, label, keys } = command;
  const [combo] = keys ?? [];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys choose
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles['option']}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onChoose}
    >
      <Icon size={20} aria-hidden />
      <span>{t(label)}</span>
      {combo && <kbd>{comboText(combo, t)}</kbd>}
    </div>
  );
}

/** The messages of the languages that the page is not in, when they have come. */
function useOtherLanguages(): readonly Messages[] {
  const { locale } = useI18n();
  const [loaded, setLoaded] = useState<readonly Messages[]>([]);
  useEffect(() => {
    let current = true;
    void Promise.all(LOCALES.filter((other) => other !== locale).map((other) => loadMessages[other]())).then(
      (messages) => {
        if (current) setLoaded(messages);
      },
      // Without them the page's own language finds everything.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return loaded;
}
