import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
}

export function TextField({ label, hideLabel, hint, error, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(control) => (
        <input
          autoComplete="off"
          {...input}
          {...control}
          className={styles['control']}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
