import { Plus } from 'lucide-react';
import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import type { Nature } from '../../shared/board/flow.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import type { ItemKind } from '../../shared/board/item.ts';
import { additionParts } from '../../shared/document/commands/addItems.ts';
import { readItems } from '../../shared/import/readItems.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './ItemList.module.css';
import { NatureToggle } from './NatureToggle.tsx';

/** Where items are written one after another: Enter adds one, and pasted lines are one each. */
export function AddItem({ actor, kind }: { actor: ActorId; kind: ItemKind }) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [nature, setNature] = useState<Nature>('tangible');
  const input = useRef<HTMLInputElement>(null);

  const add = (texts: readonly string[]) => {
    undo.performInParts(additionParts(doc, { actor, kind, nature }, texts));
    announce(t('item.added', { count: texts.length, text: texts[0] ?? '' }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    input.current?.focus();
    const written = text.trim();
    if (written === '') return;
    add([written]);
    setText('');
  };
  const paste = (event: ClipboardEvent) => {
    const lines = readItems(event.clipboardData.getData('text'));
    if (lines.length < 2) return;
    event.preventDefault();
    add(lines);
  };
  const label = t(`item.add.${kind}`);
  return (
    <form className={styles['item']} data-new onSubmit={submit}>
      <input
        ref={input}
        className={styles['text']}
        aria-label={label}
        placeholder={t('item.new')}
        autoComplete="off"
        maxLength={LINE_LIMIT}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
      />
      <NatureToggle nature={nature} of={label} onChange={setNature} />
      <IconButton type="submit" label={label} icon={<Plus size={20} aria-hidden />} />
    </form>
  );
}
