import { expect, test } from 'vitest';
import { saidBy } from './messages.ts';

test('what a module says whole or by a template is kept, and nothing else', () => {
  const source = `
    t('board.title')
    <Field label="board.question" />
    t(\`sector.\${actor.sector}\`)
    t(\`actor.\${field}Hint\`)
    \`translate(\${x}px)\`
  `;
  const keys = ['board.title', 'board.question', 'board.titleHint', 'sector.parish', 'actor.name', 'actor.nameHint'];
  expect(keys.filter(saidBy([source], keys))).toEqual([
    'board.title',
    'board.question',
    'sector.parish',
    'actor.nameHint',
  ]);
});
