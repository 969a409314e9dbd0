import { readFile } from 'node:fs/promises';
import { card } from './hands.ts';
import { expect, test } from './workshop.ts';

test('a map goes home as a picture and as data, and the data makes the same map again', async ({
  newWorkshop,
  enter,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, 'Aino');
  await page.getByRole('button', { name: 'Vie ja tuo' }).click();
  const download = async (format: string): Promise<string> => {
    await page.getByLabel('Mitä haluat viedä?').selectOption({ label: format });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lataa' }).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  await expect(page.getByRole('region', { name: 'Esikatselu' }).getByText('Ketkä osallistuivat')).toBeVisible();
  expect(await download('Käsikirjan luku (Word)')).toMatch(/^PK/);
  const svg = await download('Kuva (SVG)');
  expect(svg).toContain('<title');
  expect(svg).toContain('Ammattikorkeakoulu');
  const json = await download('Tiedot (JSON)');

  const blank = await newWorkshop();
  const other = await enter(blank.links.participant, 'Pekka');
  await other.getByRole('button', { name: 'Vie ja tuo' }).click();
  await other.getByRole('button', { name: 'Tuo toimijoita tai kartta' }).click();
  const pick = (content: string) =>
    other
      .getByLabel('Valitse tiedosto tai pudota se tähän')
      .setInputFiles({ name: 'kartta.json', mimeType: 'application/json', buffer: Buffer.from(content) });

  await pick('{ rikki');
  await expect(other.getByText('Tiedosto ei ole JSON-muodossa')).toBeVisible();
  const broken = JSON.parse(json);
  broken.actors.push({ id: 'nimetön', sector: 'kunta' });
  await pick(JSON.stringify(broken));
  await expect(other.getByText('actors/8')).toBeVisible();
  await other.getByRole('button', { name: 'Valitse jotain muuta' }).click();
  await pick(json);
  await other.getByRole('button', { name: 'Tuo tälle kartalle' }).click();
  await expect(other.getByText('0 päivitetty, 0 ennallaan')).toBeVisible();
  await other.keyboard.press('Escape');
  await other.getByRole('button', { name: 'Näytä koko kartta' }).click();
  await expect(card(other, 'Ammattikorkeakoulu')).toBeVisible();

  const [boardId] = blank.boards.map(({ id }) => id);
  const again = await other.evaluate(
    (id) => fetch(`/api/boards/${id}/export/json`).then((answer) => answer.json()),
    boardId,
  );
  const { board: _, ...records } = JSON.parse(json);
  expect(again).toMatchObject(records);

  await other.keyboard.press('Control+z');
  await expect(other.locator('[data-actor]')).toHaveCount(0);
});
