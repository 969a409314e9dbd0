import { X } from 'lucide-react';
import { useRef } from 'react';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import type { Item } from '../../shared/board/item.ts';
import { editRecord } from '../../shared/document/commands/editRecord.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useGrownHeight } from '../ui/useGrownHeight.ts';
import { useLineDraft } from '../ui/useLineDraft.ts';
import styles from './ItemList.module.css';
import { NatureToggle } from './NatureToggle.tsx';

/** One item, written over in place. A long line is shown whole, in as many rows as it takes. */
export function ItemRow({ item, onDelete }: { item: Item; onDelete: () => void }) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const edit = (change: Partial<Pick<Item, 'text' | 'nature'>>) =>
    undo.perform(() => editRecord(doc, 'items', item.id, change));
  const { draft, setDraft, commit, onKeyDown } = useLineDraft(item.text, (text) => edit({ text }), true);
  const area = useRef<HTMLTextAreaElement>(null);
  useGrownHeight(area, draft);
  return (
    <li className={styles['item']}>
      <textarea
        ref={area}
        className={styles['text']}
        aria-label={t(`item.kind.${item.kind}`)}
        rows={1}
        maxLength={LINE_LIMIT}
        enterKeyHint="done"
        value={draft}
        onChange={(event) => setDraft(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
          onKeyDown(event);
        }}
      />
      <NatureToggle nature={item.nature} of={item.text} onChange={(nature) => edit({ nature })} />
      <IconButton
        label={t('item.delete', { text: item.text })}
        icon={<X size={20} aria-hidden />}
        onClick={onDelete}
        data-delete-item
      />
    </li>
  );
}
