import { createContext, use, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { useNotify } from '../ui/Toaster.tsx';
import type { Command, CommandContext, MapControls, Target } from './Command.ts';
import type { KeyCombo } from './KeyCombo.ts';

export interface Commands {
  /** what a command called now would work on: the given target, else what has the focus or is selected */
  context: (about?: Target) => CommandContext;
  /** Runs it if it is available, and tells whether it was. */
  run: (command: Command, about?: Target, combo?: KeyCombo) => boolean;
  /** takes the map's controls while it is shown; the answer gives them back */
  registerMap: (controls: MapControls) => () => void;
}

export const CommandsContext = createContext<Commands | null>(null);

/** @throws Error where no board is open */
export function useCommands(): Commands {
  const commands = use(CommandsContext);
  if (!commands) throw new Error('useCommands outside an open board');
  return commands;
}

/** Lets commands work on the map while it is shown. */
export function useMapForCommands(controls: MapControls): void {
  const { registerMap } = useCommands();
  useEffect(() => registerMap(controls), [registerMap, controls]);
}

/** What the page gives to every command. */
type CommandHost = Pick<CommandContext, 'open' | 'task' | 'view' | 'setView' | 'page'>;

/** Commands on a page; the same object for as long as the page is open. */
export function useCommandHost(host: CommandHost): Commands {
  const announce = useAnnounce();
  const notify = useNotify();
  const { t } = useI18n();
  const latest = useRef({ ...host, announce, notify, t });
  useLayoutEffect(() => {
    latest.current = { ...host, announce, notify, t };
  });
  const [commands] = useState<Commands>(() => {
    let map: MapControls | null = null;
    const context: Commands['context'] = (about) => ({
      ...latest.current,
      ...(about ?? currentTarget(latest.current.open.selection.get())),
      map,
      focusView,
    });
    return {
      context,
      run: (command, about, combo) => {
        const now = context(about);
        if (!command.available(now)) return false;
        // Whoever moves the view looks where they want.
        if (command.group === 'look') now.open.following.stop();
        command.run(now, combo);
        return true;
      },
      registerMap: (controls) => {
        map = controls;
        return () => {
          if (map === controls) map = null;
        };
      },
    };
  });
  return commands;
}

function currentTarget(selected: ReadonlySet<string>): Target {
  const focused = focusedRecord();
  return { target: focused !== null && !selected.has(focused) ? [focused] : [...selected], focused, at: null };
}

/** The map and the list mark themselves with data-editor, and what shows a record in them with data-record. */
const focusedRecord = (): string | null =>
  document.activeElement?.closest('[data-editor] [data-record]')?.getAttribute('data-record') ?? null;

const focusView = (): void => document.querySelector<HTMLElement>('[data-editor]')?.focus();
