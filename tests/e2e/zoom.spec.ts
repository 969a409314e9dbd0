import type { Page } from '@playwright/test';
import { card, map } from './hands.ts';
import { expect, test } from './workshop.ts';

async function screenshotOf(page: Page, name: string): Promise<string> {
  const box = await card(page, name).boundingBox();
  if (!box) throw new Error('not on the screen');
  return (await page.screenshot({ clip: box })).toString('base64');
}

/** Straight onto the page, where nothing painted is made smaller or larger. */
async function paintOntoPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const plain = new CSSStyleSheet();
    plain.replaceSync('.react-flow__viewport { will-change: auto !important; scale: none !important; }');
    document.adoptedStyleSheets.push(plain);
  });
}

/** Of two pictures of one size: how far apart their colours are in the mean, from 0 to 255. */
const differenceOf = (page: Page, pictures: string[]): Promise<number> =>
  page.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(
      pictures.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
      }),
    );
    if (!a || !b || a.length !== b.length) throw new Error('not comparable');
    return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
  }, pictures);

const transform = (page: Page): Promise<string> =>
  page.locator('.react-flow__viewport').evaluate((viewport: HTMLElement) => viewport.style.transform);

for (const [size, turn] of Object.entries({ smaller: 60, larger: -60 })) {
  test(`a map made ${size}, and then moved, is as sharp as the page`, async ({ newWorkshop, enter }) => {
    const { links } = await newWorkshop('mallu-auto');
    const page = await enter(links.participant, 'Aino');
    const box = await card(page, 'Seurakunta').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) - 40);
    const before = await transform(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, turn);
    await page.keyboard.up('Control');
    await expect.poll(() => transform(page)).not.toBe(before);
    const place = await transform(page);
    await page.mouse.wheel(7, 5);
    await expect.poll(() => transform(page)).not.toBe(place);
    await expect(map(page)).not.toHaveAttribute('data-moving');
    const inItsLayer = await screenshotOf(page, 'Seurakunta');
    await paintOntoPage(page);
    const onPage = await screenshotOf(page, 'Seurakunta');
    expect(await differenceOf(page, [inItsLayer, onPage])).toBeLessThan(0.5);
  });
}
