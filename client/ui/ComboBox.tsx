import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import styles from './ComboBox.module.css';
import field from './Field.module.css';

interface ComboBoxOption {
  id: string;
  label: string;
  hint?: string;
}

interface ComboBoxProps {
  label: string;
  /** id of the chosen option; where it stays null, a choice is an act and the field empties after it */
  value: string | null;
  onChange: (id: string | null) => void;
  options: readonly ComboBoxOption[];
  /** said where nothing matches what was typed */
  noResults: string;
  error?: string | undefined;
  autoFocus?: boolean;
  /** shows the options as soon as the field has the focus, before anything is typed */
  opensOnFocus?: boolean;
  /** lets what is typed become something new, as one more option */
  creation?: {
    label: (typed: string) => string;
    /** names that something has already, whether it can be chosen here or not */
    taken: readonly string[];
    onCreate: (typed: string) => void;
  };
}

/** No record has such an id. */
const NEW = '+';

/** One of many, found by typing a part of its name. React Aria is heavy: import this file lazily. */
export default function ComboBox(props: ComboBoxProps) {
  const { label, value, onChange, options, noResults, error, autoFocus = false, opensOnFocus = false } = props;
  const { creation } = props;
  const [typed, setTyped] = useState('');
  // React Aria closes its list only when the value becomes what was chosen.
  const [chosen, setChosen] = useState(value);
  useEffect(() => {
    if (chosen !== value) setChosen(value);
  }, [chosen, value]);
  const name = typed.trim();
  const isNew = name !== '' && !creation?.taken.some((taken) => folded(taken) === folded(name));
  const items = creation && isNew ? [...options, { id: NEW, label: name }] : options;
  return (
    <I18nProvider locale={document.documentElement.lang}>
      <AriaComboBox
        className={field['field'] ?? ''}
        value={chosen}
        onChange={(key) => {
          const next = key === null ? null : String(key);
          setChosen(next);
          if (creation && next === NEW) creation.onCreate(name);
          else onChange(next);
        }}
        defaultItems={items}
        onInputChange={setTyped}
        defaultFilter={(text, typed) => folded(text).includes(folded(typed))}
        isInvalid={error !== undefined}
        autoFocus={autoFocus}
        menuTrigger={opensOnFocus ? 'focus' : 'input'}
        allowsEmptyCollection
      >
        <Label className={field['label'] ?? ''}>{label}</Label>
        <div className={styles['box']}>
          <Input className={`${field['control']} ${styles['input']}`} />
          <Button className={styles['open'] ?? ''}>
            <ChevronDown size={20} aria-hidden />
          </Button>
        </div>
        <FieldError className={field['error'] ?? ''}>{error}</FieldError>
        <Popover className={styles['popover'] ?? ''} offset={4} maxHeight={300}>
          <ListBox<ComboBoxOption>
            className={styles['list'] ?? ''}
            renderEmptyState={() => <p className={styles['empty']}>{noResults}</p>}
          >
            {(option) => (
              <ListBoxItem id={option.id} textValue={option.label} className={styles['option'] ?? ''}>
                <Text slot="label">{creation && option.id === NEW ? creation.label(option.label) : option.label}</Text>
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
    </I18nProvider>
  );
}

/** 'Äänekoski' → 'aanekoski', so that any keyboard finds every name. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
