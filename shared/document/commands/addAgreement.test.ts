import { expect, it } from 'vitest';
import { inOrderOfWriting } from '../../board/agreement.ts';
import { exchange, twoPeers } from '../peers.fixture.ts';
import { readRoot } from '../readBoard.ts';
import { addAgreement } from './addAgreement.ts';
import { deleteAgreement } from './deleteAgreement.ts';
import { editRecord } from './editRecord.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 18, minute)).toISOString();

it('what several people write at once stands for all in the order of writing', () => {
  const [phone, laptop] = twoPeers((doc) => {
    addAgreement(doc, { kind: 'rule', text: 'Ensimmäisenä esimerkistä' });
  });
  addAgreement(phone, { kind: 'rule', text: 'Kolmantena', at: at(2) });
  addAgreement(laptop, { kind: 'rule', text: 'Toisena', at: at(1) });
  addAgreement(phone, { kind: 'rule', text: 'Neljäntenä', at: at(3) });
  exchange(phone, laptop);
  for (const doc of [phone, laptop]) {
    const texts = inOrderOfWriting(readRoot(doc, 'agreements').values()).map(({ text }) => text);
    expect(texts).toEqual(['Ensimmäisenä esimerkistä', 'Toisena', 'Kolmantena', 'Neljäntenä']);
  }
});

it('two people write in one text, and what one deletes is gone for both', () => {
  const [phone, laptop] = twoPeers();
  const kept = addAgreement(phone, { kind: 'steering', text: 'Kunta kutsuu koolle', at: at(1) });
  const gone = addAgreement(phone, { kind: 'measure', text: 'Kävijöitä', at: at(2) });
  exchange(phone, laptop);
  editRecord(phone, 'agreements', kept, { text: 'Rantakylän kunta kutsuu koolle' });
  editRecord(laptop, 'agreements', kept, { text: 'Kunta kutsuu koolle keväisin', meets: 'kerran vuodessa' });
  deleteAgreement(laptop, gone);
  exchange(phone, laptop);
  expect([...readRoot(phone, 'agreements').values()]).toMatchObject([
    { text: 'Rantakylän kunta kutsuu koolle keväisin', meets: 'kerran vuodessa' },
  ]);
});

it('refuses a day that is none', () => {
  const [doc] = twoPeers();
  expect(() => addAgreement(doc, { kind: 'measure', text: 'Kävijöitä', reviewOn: 'keväällä' })).toThrow();
});
