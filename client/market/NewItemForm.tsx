import { Plus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { NATURES, Nature } from '../../shared/board/flow.ts';
import { addItems } from '../../shared/document/commands/addItems.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Market.module.css';

interface NewItemFormProps {
  kind: 'offer' | 'need';
  speaker: Actor;
}

/** One line and Enter, and the field is ready for the next. */
export function NewItemForm({ kind, speaker }: NewItemFormProps) {
  const { t } = useI18n();
  const { doc, undo } = useOpenBoard();
  const [text, setText] = useState('');
  const [nature, setNature] = useState<Nature>('tangible');
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (text.trim() === '') return;
    undo.perform(() => addItems(doc, { actor: speaker.id, kind, nature }, [text.trim()]));
    setText('');
  };
  return (
    <form className={styles['newItem']} onSubmit={submit}>
      <div className={styles['add']}>
        <TextField
          ref={field}
          label={t(kind === 'offer' ? 'market.addOffer' : 'market.addNeed')}
          hint={speaker.name}
          value={text}
          onChange={setText}
          maxLength={LINE_LIMIT}
          enterKeyHint="done"
        />
        <Button variant="quiet" type="submit" icon={<Plus size={20} aria-hidden />}>
          {t('market.add')}
        </Button>
      </div>
      <SegmentedControl
        label={t('flow.nature')}
        hideLabel
        value={nature}
        onChange={(next) => setNature(Nature.parse(next))}
        options={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
      />
    </form>
  );
}
