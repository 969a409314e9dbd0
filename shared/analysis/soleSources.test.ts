import { describe, expect, it } from 'vitest';
import { findings } from './findings.ts';
import { sketch } from './sketch.fixture.ts';

describe('sole sources', () => {
  const need = (id: string, actor: string, text: string) => ({ id, actor, text, kind: 'need', nature: 'tangible' });
  const answer = (id: string, item: string, actor: string, said: string) => ({ id, item, actor, answer: said });

  it('are flows whose deliverable the receiver gets from nobody else, however it is written', () => {
    const board = sketch('a>c:Tilat b>c:tilat a>d:tilat a>a:kirjat');
    expect(findings(board).soleSources).toEqual([{ flow: 'f3', actor: 'a', receiver: 'd', deliverable: 'tilat' }]);
  });

  it('are needs that one flow meets or one actor has said yes to', () => {
    const board = sketch('a>c:tilat b d', {
      items: [need('n1', 'c', 'Tilat'), need('n2', 'c', 'kyyti'), need('n3', 'd', 'talkoot'), need('n4', 'd', 'laina')],
      answers: [
        answer('y1', 'n2', 'b', 'yes'),
        answer('y2', 'n2', 'a', 'no'),
        answer('y3', 'n3', 'a', 'yes'),
        answer('y4', 'n3', 'b', 'yes'),
        answer('y5', 'n4', 'b', 'try'),
      ],
    });
    expect(findings(board).soleSources).toEqual([
      { need: 'n2', actor: 'b', receiver: 'c', deliverable: 'kyyti' },
      { need: 'n1', flow: 'f1', actor: 'a', receiver: 'c', deliverable: 'tilat' },
    ]);
  });

  it('are none where another has said yes as well', () => {
    const board = sketch('a>c:tilat b', {
      items: [need('n1', 'c', 'tilat')],
      answers: [answer('y1', 'n1', 'b', 'yes')],
    });
    expect(findings(board).soleSources).toEqual([]);
  });
});
