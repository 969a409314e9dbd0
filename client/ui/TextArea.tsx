import { type ComponentProps, useRef } from 'react';
import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';
import { useGrownHeight } from './useGrownHeight.ts';

interface TextAreaProps
  extends FieldTexts,
    Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
}

/** Many lines; as tall as its text. */
export function TextArea({ label, hideLabel, hint, error, value, onChange, ref, ...area }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  useGrownHeight(own, value);

  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          ref={(element) => {
            own.current = element;
            if (typeof ref === 'function') return ref(element);
            if (ref) ref.current = element;
          }}
          className={`${styles['control']} ${styles['lines']}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
