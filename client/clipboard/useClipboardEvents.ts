import { useEffect } from 'react';
import type { Commands } from '../commands/Commands.ts';
import { copyTarget, cutTarget, pasteContent } from './clipboardActions.ts';
import { readFromEvent, writeToEvent } from './systemClipboard.ts';

/** Copies, cuts and pastes records by the browser's own keys and menus, wherever on the board's page the focus is. */
export function useClipboardEvents(commands: Commands): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (isOfPage(event) || commands.context().target.length === 0) return;
      copyTarget(commands.context(), (content) => writeToEvent(event, content));
    };
    const onCut = (event: ClipboardEvent) => {
      const context = commands.context();
      if (isOfPage(event) || !context.open.canEdit || context.target.length === 0) return;
      cutTarget(context, (content) => writeToEvent(event, content));
    };
    const onPaste = (event: ClipboardEvent) => {
      const context = commands.context();
      if (isInFieldOrOverlay(event) || !context.open.canEdit) return;
      event.preventDefault();
      pasteContent(context, readFromEvent(event));
    };
    window.addEventListener('copy', onCopy);
    window.addEventListener('cut', onCut);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('copy', onCopy);
      window.removeEventListener('cut', onCut);
      window.removeEventListener('paste', onPaste);
    };
  }, [commands]);
}

const isInFieldOrOverlay = ({ target }: ClipboardEvent): boolean =>
  (target as Element).closest?.('input, textarea, select, [contenteditable], dialog, [role="dialog"]') != null;

/** Words that somebody has marked on the page are copied as words. */
const isOfPage = (event: ClipboardEvent): boolean =>
  isInFieldOrOverlay(event) || document.getSelection()?.isCollapsed === false;
