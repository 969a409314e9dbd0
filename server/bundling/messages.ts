import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';

/** What stands in a language's file: messages by key. */
type Language = Readonly<Record<string, string>>;

const PARSER = '@formatjs/icu-messageformat-parser';
const LANGUAGE = /\/shared\/i18n\/\w+\.json(\?first)?$/;
const SYNTAX = /[{}']/;

/**
 * Makes messages small to load and quick to show. Of a language that is imported as `fi.json?first` only that is left
 * which `firstModules` and all that they import statically say; and messages are parsed here, so that the page needs no
 * parser. While developing all are there, as they are.
 */
export function messages(firstModules: readonly string[]): Plugin {
  let sources: readonly string[] | null = null;
  return {
    name: 'messages',
    enforce: 'pre',
    config: (_config, { command }) =>
      command === 'build' ? { resolve: { alias: { [PARSER]: `${PARSER}/no-parser.js` } } } : undefined,
    buildStart() {
      if (this.environment.mode === 'build') sources = readSources(firstModules);
    },
    transform(code, id) {
      const match = LANGUAGE.exec(id);
      if (!match) return;
      const isFirst = match[1] !== undefined;
      const language = sources ? compiled(JSON.parse(code) as Language, isFirst ? sources : null) : code;
      // A query keeps Vite from reading it as JSON.
      return isFirst ? { code: `export default ${language}`, moduleType: 'js' } : language;
    },
  };
}

/** The language as JSON with its messages parsed; with sources, only what those say. */
function compiled(language: Language, sources: readonly string[] | null): string {
  const isSaid = sources ? saidBy(sources, Object.keys(language)) : () => true;
  const kept = Object.entries(language).filter(([key]) => isSaid(key));
  return JSON.stringify(Object.fromEntries(kept.map(([key, message]) => [key, compile(message)])));
}

const compile = (message: string) =>
  SYNTAX.test(message) ? new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() : message;

/** The text of modules, and of the project's own that they import other than for types. */
function readSources(modules: readonly string[]): string[] {
  const sources = new Map<string, string>();
  const visit = (path: string): void => {
    if (sources.has(path) || !/\.tsx?$/.test(path)) return;
    const source = readFileSync(path, 'utf8');
    sources.set(path, source);
    const imports = source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'/gm);
    for (const [, imported] of imports) visit(resolve(dirname(path), imported as string));
  };
  for (const path of modules) visit(resolve(path));
  return [...sources.values()];
}

/** Which keys stand in the sources, whole or as a template such as `sector.${sector}`. */
export function saidBy(sources: readonly string[], keys: readonly string[]): (key: string) => boolean {
  const words = new Set(
    sources.flatMap((source) => [...source.matchAll(/['"]([\w.-]+)['"]/g)].map(([, word]) => word)),
  );
  const templates = sources
    .flatMap((source) => [...source.matchAll(/`(\w+\.[\w.-]*\$\{[^`]*)`/g)])
    .map(
      ([, template]) => new RegExp(`^${(template as string).replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`),
    );
  const said = new Set(keys.filter((key) => words.has(key) || templates.some((template) => template.test(key))));
  return (key) => said.has(key);
}
