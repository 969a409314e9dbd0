import type { Plugin } from 'vite';

/** https://v8.dev/blog/explicit-compile-hints: must be the first line of a script. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has Chromium compile all of a script while it comes in, beside the main thread, in place of one function after the other
 * as each is called. For chunks most of which runs at once.
 */
export function compileEarly(chunks: readonly string[]): Plugin {
  return {
    name: 'compile-early',
    apply: 'build',
    generateBundle: {
      // After what Vite writes at the head of a chunk.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunks.includes(chunk.name)) chunk.code = HINT + chunk.code;
        }
      },
    },
  };
}
