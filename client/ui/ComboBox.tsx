import { ChevronsUpDown } from 'lucide-react';
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './ComboBox.module.css';
import fieldStyles from './Field.module.css';

interface ComboBoxProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  options: readonly { id: string; label: string; hint?: string }[];
  noResults: string;
  autoFocus?: boolean;
  error?: string | undefined;
}

/** Type to find, arrows to choose. A file of its own, loaded when needed: React Aria is not small. */
export default function ComboBox({ label, value, onChange, options, noResults, autoFocus, error }: ComboBoxProps) {
  return (
    <AriaComboBox
      className={fieldStyles['field'] ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key === null ? null : String(key))}
      defaultItems={options}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
    >
      <Label className={fieldStyles['label'] ?? ''}>{label}</Label>
      <div className={styles['box']}>
        <Input className={fieldStyles['input'] ?? ''} autoFocus={autoFocus ?? false} />
        <Button className={styles['open'] ?? ''}>
          <ChevronsUpDown size={18} aria-hidden />
        </Button>
      </div>
      <FieldError className={fieldStyles['error'] ?? ''}>{error}</FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox
          className={styles['list'] ?? ''}
          renderEmptyState={() => <p className={styles['empty']}>{noResults}</p>}
        >
          {(option: ComboBoxProps['options'][number]) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
              <Text slot="label">{option.label}</Text>
              {option.hint && (
                <Text slot="description" className={styles['hint'] ?? ''}>
                  {option.hint}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
