import type { ComponentProps } from 'react';
import styles from './Field.module.css';
import { Field, type FieldTexts } from './Field.tsx';

interface SelectFieldProps
  extends FieldTexts,
    Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'id' | 'className' | 'children'> {
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
}

export function SelectField({ label, hideLabel, hint, error, options, onChange, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel} hint={hint} error={error}>
      {(control) => (
        <select
          {...select}
          {...control}
          className={styles['control']}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
