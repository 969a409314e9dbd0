import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../board/board.ts';
import type en from './en.json';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** Messages are ICU MessageFormat; values are put in as plain text. */
export function translator(locale: Locale, messages: Messages): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}
