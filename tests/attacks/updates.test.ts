import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor } from '../../shared/document/commands/addActor.ts';
import { syncStep2, syncUpdate } from '../fixtures/board.ts';
import { actor, attacker, namesOn, stage, updateOn } from './stage.ts';

const here = stage();

/** How the server closes on an update from a newcomer. */
async function closeCodeOf(update: Uint8Array): Promise<number> {
  const socket = await attacker(here);
  socket.send(syncStep2(update));
  return socket.closed;
}

/** An update of one client's structs, written by hand. */
const structs = (
  count: number,
  client: number,
  clock: number,
  write: (encoder: encoding.Encoder) => void,
): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, count);
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    write(encoder);
    encoding.writeVarUint(encoder, 0);
  });

/** Yjs' numbers of contents. */
const [GC, SKIP] = [0, 10];

describe('what can not be an update', () => {
  it('R3 reads encoding V1 alone: a run of V2 can claim more than any memory holds', async () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(here.honest.doc));
    addActor(doc, actor('Toinen'));
    const bomb = Uint8Array.from([
      0, 0, 6, 1, 255, 255, 255, 255, 15, 0, 0, 0, 0, 0, 0, 1, 255, 255, 255, 255, 15, 1, 0,
    ]);
    for (const update of [Y.encodeStateAsUpdateV2(doc), bomb]) {
      const socket = await attacker(here);
      socket.send(syncStep2(update));
      // Its first byte means an update of nobody in V1, and that changes nothing.
      await Promise.race([socket.barrier(1), socket.closed]);
      await here.honest.saved();
      expect(namesOn(here.honest.doc)).toEqual(['Martat']);
      socket.close();
    }
  });

  it('R3 refuses counts that the bytes do not bear out', async () => {
    const many = (position: number) =>
      encoding.encode((encoder) => {
        for (let at = 0; at < 4; at += 1) encoding.writeVarUint(encoder, at === position ? 2 ** 50 : 1);
      });
    for (const position of [0, 1]) expect(await closeCodeOf(many(position))).toBe(4400);
    const deletions = encoding.encode((encoder) => {
      for (const number of [0, 1, 5, 2 ** 50, 0, 1]) encoding.writeVarUint(encoder, number);
    });
    expect(await closeCodeOf(deletions)).toBe(4400);
  });

  it('R3 refuses runs longer than anybody can write', async () => {
    for (const length of [2 ** 31 + 1, Number.MAX_SAFE_INTEGER]) {
      const run = structs(1, 1234, 0, (encoder) => {
        encoding.writeUint8(encoder, GC);
        encoding.writeVarUint(encoder, length);
      });
      expect(await closeCodeOf(run)).toBe(4400);
    }
  });

  it('R3 refuses what hides behind a gap, where nobody would see it until the gap is filled', async () => {
    const hidden = structs(1, 1234, 5, (encoder) => {
      encoding.writeUint8(encoder, GC);
      encoding.writeVarUint(encoder, 1);
    });
    const skipped = structs(2, 1234, 0, (encoder) => {
      encoding.writeUint8(encoder, SKIP);
      encoding.writeVarUint(encoder, 5);
      encoding.writeUint8(encoder, GC);
      encoding.writeVarUint(encoder, 1);
    });
    const doc = new Y.Doc();
    addActor(doc, actor('Pohja'));
    const known = Y.encodeStateVector(doc);
    addActor(doc, actor('Päällä'));
    const onWhatNobodyHas = Y.encodeStateAsUpdate(doc, known);
    for (const update of [hidden, skipped, onWhatNobodyHas]) expect(await closeCodeOf(update)).toBe(4400);
  });

  it('R3 refuses 20,001 structs', async () => {
    const crumbs = structs(20_001, 1234, 0, (encoder) => {
      for (let index = 0; index < 20_001; index += 1) {
        encoding.writeUint8(encoder, GC);
        encoding.writeVarUint(encoder, 1);
      }
    });
    expect(await closeCodeOf(crumbs)).toBe(4400);
  });
});

describe('what no record holds', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 'pohja';
    for (let level = 0; level < levels; level += 1) value = [value];
    return value;
  };

  it('R3 refuses deep JSON, wherever it is put', async () => {
    for (const levels of [10, 1000, 4000]) {
      const asRecord = updateOn(here, (doc) => doc.getMap('actors').set('syva', deep(levels)));
      const asField = updateOn(here, (doc) => doc.getMap('board').set('title', deep(levels)));
      expect(await closeCodeOf(asRecord)).toBe(4400);
      expect(await closeCodeOf(asField)).toBe(4400);
    }
  });

  it('R3 refuses a depth that would break whoever reads it', async () => {
    const levels = 200_000;
    const update = structs(1, 1234, 0, (encoder) => {
      encoding.writeUint8(encoder, 0x28);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, 'actors');
      encoding.writeVarString(encoder, 'syva');
      encoding.writeVarUint(encoder, 1);
      for (let level = 0; level < levels; level += 1) {
        encoding.writeUint8(encoder, 117);
        encoding.writeVarUint(encoder, 1);
      }
      encoding.writeUint8(encoder, 126);
    });
    expect(await closeCodeOf(update)).toBe(4400);
  });

  it('R3 refuses giant strings, lists, rich text, documents in documents and fields that nobody knows', async () => {
    const putIn = (value: () => unknown) =>
      updateOn(here, (doc) => {
        const fields: [string, unknown][] = [...Object.entries(actor('Outo')), ['salainen', value()]];
        doc.getMap('actors').set('outo', new Y.Map(fields));
      });
    const rich = () => {
      const text = new Y.Text('lihava');
      text.format(0, 6, { bold: true });
      return text;
    };
    const odd = [
      () => 'kenttä',
      () => new Y.Array(),
      () => new Y.XmlFragment(),
      () => new Y.Doc(),
      rich,
      () => Uint8Array.of(1),
    ];
    for (const value of odd) expect(await closeCodeOf(putIn(value))).toBe(4400);
    const giant = updateOn(here, (doc) => {
      doc
        .getMap('actors')
        .set('iso', new Y.Map(Object.entries({ ...actor('Iso'), description: new Y.Text('x'.repeat(900_000)) })));
    });
    expect(await closeCodeOf(giant)).toBe(4400);
    expect(namesOn(here.honest.doc)).toEqual(['Martat']);
  });
});

it('R11 R13 nothing that comes out of order or after a refusal has any effect', async () => {
  const socket = await attacker(here);
  const sound = updateOn(here, (doc) => addActor(doc, actor('Liian aikaisin')));
  socket.send(syncUpdate(sound));
  socket.send(syncStep2(updateOn(here, (doc) => doc.getMap('salaisuudet').set('a', 1))));
  socket.send(syncUpdate(sound));
  socket.send(syncStep2(sound));
  expect(await socket.closed).toBe(4400);
  await here.honest.saved();
  expect(namesOn(here.honest.doc)).toEqual(['Martat']);
});
