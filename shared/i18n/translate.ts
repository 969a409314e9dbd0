import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../board/board.ts';
import type en from './en.json';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
/** Those that have been loaded, as text or parsed beforehand. */
export type SomeMessages = Readonly<Partial<Record<MessageKey, string | ParsedMessage>>>;
type ParsedMessage = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** What a message has in it that says something else than itself. */
const SYNTAX = /[{}']/;

/** Messages are ICU MessageFormat; values are put in as plain text. */
export function translator(locale: Locale, messages: SomeMessages): Translate {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = messages[key] ?? key;
    // Most are plain, and a format is dear to make.
    if (typeof message === 'string' && !SYNTAX.test(message)) return message;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}
