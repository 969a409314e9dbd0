import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';

interface TextAreaProps
  extends FieldTexts,
    Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
}

const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');

/** Many lines; as tall as its text. */
export function TextArea({ label, hideLabel, hint, error, value, onChange, ref, ...area }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the value
  useLayoutEffect(() => {
    const element = own.current;
    if (GROWS_BY_ITSELF || !element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
  }, [value]);

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
