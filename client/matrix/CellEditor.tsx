import { Plus, X } from 'lucide-react';
import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Actor } from '../../shared/board/actor.ts';
import { LINE_LIMIT } from '../../shared/board/fields.ts';
import { type Flow, NATURES, Nature } from '../../shared/board/flow.ts';
import type { FlowId } from '../../shared/board/ids.ts';
import { connectActors } from '../../shared/document/commands/connectActors.ts';
import { deleteRecords } from '../../shared/document/commands/deleteRecords.ts';
import { useOpenBoard } from '../board/OpenBoard.tsx';
import { useI18n } from '../i18n/I18nProvider.tsx';
import { useAnnounce } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './CellEditor.module.css';
import { FlowMark } from './FlowMark.tsx';

interface CellEditorProps {
  from: Actor;
  to: Actor;
  flows: readonly Flow[];
  /** what has been typed already */
  typed: string;
  nature: Nature;
  onNature: (nature: Nature) => void;
  /** opens a record in the panel */
  onRecord: (id: string) => void;
  onClose: () => void;
}

/**
 * What one actor gives another: the flows there are, and a field for one more after the other. Arrows lead from the
 * field to the flows, Delete removes the one that has the focus. What is written is kept when the editor is left, and
 * dropped by Escape.
 */
export function CellEditor({ from, to, flows, typed, nature, onNature, onRecord, onClose }: CellEditorProps) {
  const { t } = useI18n();
  const { doc, undo, canEdit } = useOpenBoard();
  const announce = useAnnounce();
  const [deliverable, setDeliverable] = useState(typed);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // The editor is also left when it goes away.
  const isClosed = useRef(false);

  useEffect(() => {
    const first = field.current ?? form.current?.querySelector<HTMLElement>('[data-stop]');
    first?.focus();
    form.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);

  const close = () => {
    isClosed.current = true;
    onClose();
  };
  const add = () => {
    const given = deliverable.trim();
    if (given === '') return;
    undo.perform(() => connectActors(doc, { from: from.id, to: to.id, nature, deliverable: given }));
    announce(t('matrix.added', { given }));
    setDeliverable('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (deliverable.trim() === '') close();
    else {
      add();
      field.current?.focus();
    }
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (isClosed.current || !relatedTarget || currentTarget.contains(relatedTarget)) return;
    add();
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target } = event;
    const stops = [...(form.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const here = stops.indexOf(target as HTMLElement);
    if (key === 'Escape') close();
    else if (key === 'ArrowUp' && here > 0) stops[here - 1]?.focus();
    else if (key === 'ArrowDown' && here !== -1) stops[here + 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const remove = (id: FlowId) => {
    undo.perform(() => deleteRecords(doc, [id]));
    if (field.current) field.current.focus();
  };

  return (
    <form ref={form} className={styles['editor']} onSubmit={submit} onKeyDown={onKeyDown} onBlur={onBlur}>
      <p className={styles['title']}>
        {from.id === to.id ? t('matrix.own', { actor: from.name }) : `${from.name} → ${to.name}`}
        <IconButton label={t('action.close')} icon={<X size={20} aria-hidden />} onClick={close} />
      </p>
      {flows.length > 0 && (
        <ul>
          {flows.map((flow) => (
            <li key={flow.id}>
              <button
                type="button"
                data-stop
                data-record={flow.id}
                onClick={() => onRecord(flow.id)}
                onKeyDown={(event) => {
                  if (!canEdit || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
                  event.preventDefault();
                  remove(flow.id);
                }}
              >
                <FlowMark flow={flow} />
                <small>
                  {t(`nature.${flow.nature}`)} · {t(`stage.${flow.stage}`)}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {canEdit && (
        <>
          <TextField
            ref={field}
            data-stop
            label={t('connect.what')}
            value={deliverable}
            onChange={setDeliverable}
            maxLength={LINE_LIMIT}
          />
          <div className={styles['choice']}>
            <SegmentedControl
              label={t('flow.nature')}
              hideLabel
              value={nature}
              onChange={(next) => onNature(Nature.parse(next))}
              options={NATURES.map((value) => ({ value, label: t(`nature.${value}`) }))}
            />
            <Button variant="primary" type="submit" icon={<Plus size={18} aria-hidden />}>
              {t('matrix.add')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
