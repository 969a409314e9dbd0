import { X } from 'lucide-react';
import styles from './Chips.module.css';

interface ChipsProps {
  /** what they are, for who hears them */
  label: string;
  chips: readonly { id: string; label: string }[];
  /** what taking one away is called */
  removeLabel: (label: string) => string;
  /** null where they can only be read */
  onRemove: ((id: string) => void) | null;
}

/** A few short names side by side, each with a button to take it away. */
export function Chips({ label, chips, removeLabel, onRemove }: ChipsProps) {
  return (
    <ul className={styles['chips']} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id} className={styles['chip']}>
          <span>{chip.label}</span>
          {onRemove && (
            <button
              type="button"
              aria-label={removeLabel(chip.label)}
              title={removeLabel(chip.label)}
              onClick={() => onRemove(chip.id)}
            >
              <X size={18} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
