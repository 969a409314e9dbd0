import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../board/board.ts';
import { loadMessages } from './loadMessages.ts';
import type { MessageKey } from './translate.ts';

const messages = {
  fi: await loadMessages.fi(),
  sv: await loadMessages.sv(),
  en: await loadMessages.en(),
};
const keys = Object.keys(messages.en) as MessageKey[];

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the arguments in a message and in all its branches. */
function argumentsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    const branches = 'options' in part ? Object.values(part.options).flatMap(({ value }) => argumentsOf(value)) : [];
    // 0 is literal text, 7 the # of a plural; neither is an argument.
    return part.type === 0 || part.type === 7 ? branches : [part.value, ...branches];
  });
}

const parsed = (locale: (typeof LOCALES)[number], key: MessageKey) =>
  new IntlMessageFormat(messages[locale][key], locale, undefined, { ignoreTag: true }).getAst();

describe.each(LOCALES)('messages in %s', (locale) => {
  test('are the same ones as in the other languages', () => {
    expect(Object.keys(messages[locale]).sort()).toEqual([...keys].sort());
  });

  test('all say something', () => {
    expect(keys.filter((key) => messages[locale][key].trim() === '')).toEqual([]);
  });

  test('can all be read, and ask for the same values as in English', () => {
    const names = (of: (typeof LOCALES)[number], key: MessageKey) => [...new Set(argumentsOf(parsed(of, key)))].sort();
    for (const key of keys) {
      expect(() => parsed(locale, key), key).not.toThrow();
      expect(names(locale, key), key).toEqual(names('en', key));
    }
  });
});
