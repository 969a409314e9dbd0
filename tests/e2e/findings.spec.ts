import type { Locator, Page } from '@playwright/test';
import { findings } from '../../shared/analysis/findings.ts';
import { whatIfGone } from '../../shared/analysis/whatIfGone.ts';
import { boardOf } from '../../shared/board/boardOf.fixture.ts';
import type { ActorId } from '../../shared/board/ids.ts';
import { TEMPLATES } from '../../shared/templates/templates.ts';
import { call, join } from '../fixtures/workshop.ts';
import { expectNoViolationsInEitherTheme, WCAG } from './axe.ts';
import { card, connectByKeyboard, flowLabel, map, tabTo } from './hands.ts';
import { expect, test } from './workshop.ts';

const MALLU_AUTO = 'Mallu-auto';

/** The example as it is written, for what a person should read of it. */
const example = boardOf(TEMPLATES['mallu-auto']('fi'));
const nameOf = (id: ActorId) => example.actors.get(id)?.name ?? '';

const panel = (page: Page): Locator => page.getByRole('complementary');
const whatIs = (page: Page): Locator => panel(page).getByRole('combobox', { name: 'Kuka tai mikä puuttuisi?' });

async function openFindings(page: Page) {
  await page.getByRole('button', { name: 'Mitä kartta kertoo' }).first().click();
  await expect(panel(page).getByRole('heading', { name: 'Luvut' })).toBeVisible();
}

async function imagineGone(page: Page, name: string) {
  await whatIs(page).click();
  await whatIs(page).fill(name);
  await page.getByRole('option', { name }).first().click();
  await expect(panel(page).getByRole('heading', { name: `Ilman toimijaa ${name}` })).toBeVisible();
  await expect(panel(page).getByText('jäisi paitsi jostakin')).toBeVisible();
}

/** Shows everything that the panel keeps behind a button. */
async function showAll(page: Page) {
  const more = panel(page).getByRole('button', { name: /^Näytä \d+ lisää$/ });
  while ((await more.count()) > 0) await more.first().click();
}

test('without an actor the map says in words and by its marks what each of the others would miss', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator);
  await openFindings(page);
  await imagineGone(page, MALLU_AUTO);
  await showAll(page);

  const { losses, fallsOff } = whatIfGone(example, { actor: 'mallu-auto' as ActorId });
  expect(losses).toHaveLength(6);
  for (const { actor, noOtherSource } of losses) {
    const things = noOtherSource.map((id) => example.flows.get(id)!.deliverable);
    const sentence = panel(page).getByRole('button', { name: `${nameOf(actor)}: kokonaan saamatta` });
    for (const thing of things) {
      await expect(sentence).toContainText(thing);
      await expect(flowLabel(page, thing)).toHaveAccessibleName(/jäisi pois, ei saa muualta/);
    }
  }
  expect(fallsOff).toEqual([]);
  await expect(panel(page).getByText('Verkosta irti jäisi')).toHaveCount(0);
  await expect(panel(page).getByText('Moni jättäisi tarkastuksen väliin.')).toBeVisible();
  await expect(card(page, MALLU_AUTO)).toHaveAccessibleName(/puuttuisi/);
  await expect(page.locator('article', { has: card(page, MALLU_AUTO) }).getByText('puuttuisi')).toBeVisible();
  // What has nothing to do with it is as before.
  await expect(flowLabel(page, 'vertaistuki')).not.toHaveAccessibleName(/jäisi/);

  // The list marks the same rows in words, and all is over when the person says so.
  await page.getByRole('radio', { name: 'Luettelo' }).check();
  const row = page.locator('[data-editor]').getByRole('listitem').filter({ hasText: 'terveystarkastukset' }).last();
  await expect(row).toContainText('jäisi pois, ei saa muualta');
  await page.getByRole('status').getByRole('button', { name: 'Lopeta kokeilu' }).click();
  await expect(row).not.toContainText('jäisi pois');
});

test('a backup makes a proposed goal, and the sentence goes; undo brings both back', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator);
  await openFindings(page);
  await imagineGone(page, 'Sydänyhdistys');
  const lost = page.getByRole('button', { name: 'Kylien asukkaat: kokonaan saamatta jäisi tämä: vertaistuki.' });
  await expect(lost).toBeVisible();

  await panel(page)
    .getByRole('listitem')
    .filter({ has: lost })
    .getByRole('button', { name: 'Lisää varmistus' })
    .click();
  const giver = panel(page).getByRole('combobox', { name: 'Ehdota antajaksi' });
  await giver.click();
  await giver.fill('Seurakunta');
  await page.getByRole('option', { name: 'Seurakunta' }).click();

  await expect(lost).toHaveCount(0);
  await expect(panel(page)).toContainText(
    'Kylien asukkaat: tätä saisi edelleen toimijalta Seurakunta (tavoite): vertaistuki.',
  );
  await page.keyboard.press('Escape');
  await expect(flowLabel(page, 'vertaistuki')).toHaveCount(2);

  await map(page).focus();
  await page.keyboard.press('Control+z');
  await expect(flowLabel(page, 'vertaistuki')).toHaveCount(1);
  await page.keyboard.press('k');
  await expect(lost).toBeVisible();
});

test('what others draw changes what the map says at once, with nobody touching the panel', async ({
  enter,
  newWorkshop,
}) => {
  const { links } = await newWorkshop('mallu-auto');
  const reader = await enter(links.viewer);
  const writer = await enter(links.participant);
  await openFindings(reader);
  // A viewer reads all of it and adds nothing.
  await imagineGone(reader, MALLU_AUTO);
  await expect(panel(reader).getByRole('button', { name: 'Lisää varmistus' })).toHaveCount(0);
  const oneWay = panel(reader).getByText('Seurakunta → muut: rinnalla kulkeminen. Muilta ei tule mitään takaisin.');
  await expect(oneWay).toBeVisible();
  await tabTo(writer, map(writer));
  await connectByKeyboard(writer, {
    from: 'Kyläyhdistys',
    to: 'Seurakunta',
    deliverable: 'leivinuuni',
    nature: 'tangible',
  });
  await expect(oneWay).toHaveCount(0);
  await showAll(reader);
  await expect(panel(reader).getByText('leivinuuni').first()).toBeVisible();
});

test('the panel shows what the interface for other programs answers, on every layer', async ({
  enter,
  newWorkshop,
  server,
}) => {
  const { links, boards } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator);
  const { session } = await join(server.url, links, 'viewer');
  await openFindings(page);
  for (const [layer, word] of [
    [undefined, 'molemmat'],
    ['today', 'nykytila'],
    ['potential', 'tavoitetila'],
  ] as const) {
    const query = layer ? `?layer=${layer}` : '';
    const { json } = await call(server.url, `/api/boards/${boards[0]!.id}/analysis${query}`, { session });
    const said = json as ReturnType<typeof findings>;
    expect(said).toEqual(findings(example, { layer }));
    await panel(page).getByRole('radio', { name: word }).check();
    const figure = (name: string) => panel(page).locator(`[data-figure="${name}"]`);
    const written = (value: number) => value.toLocaleString('fi', { maximumFractionDigits: 2 });
    await expect(figure('flows')).toHaveText(written(said.counts.flows));
    await expect(figure('actors')).toHaveText(written(said.counts.actors));
    await expect(figure('tangible')).toHaveText(written(said.counts.tangible));
    await expect(figure('density')).toHaveText(written(said.density));
    await expect(figure('reciprocityArc')).toHaveText(written(said.reciprocity.arc));
    await expect(figure('reciprocityDyad')).toHaveText(written(said.reciprocity.dyad));
    await expect(figure('centralization')).toHaveText(written(said.centralization));
    for (const of of ['received', 'balance', 'brokerage', 'betweenness', 'knockout'] as const) {
      await panel(page).getByLabel('Toimijoittain').selectOption(of);
      for (const actor of said.actors) {
        await expect(panel(page).locator(`[data-actor-figure="${actor.id}"]`)).toHaveText(written(actor[of]));
      }
    }
    await showAll(page);
    for (const { from, to } of said.oneWayPairs) {
      await expect(
        panel(page)
          .getByRole('button', { name: `${nameOf(from)} → ${nameOf(to)}: ` })
          .first(),
      ).toBeVisible();
    }
    for (const { actor, text } of said.unansweredNeeds) {
      await expect(
        panel(page)
          .getByRole('button', { name: `${nameOf(actor)}: ` })
          .filter({ hasText: text })
          .first(),
      ).toBeVisible();
    }
  }
});

test('a sentence shows what it speaks of, and all of it goes by keyboard alone', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator);
  await tabTo(page, card(page, 'Seurakunta'));
  await page.keyboard.press('w');
  await expect(panel(page).getByRole('heading', { name: 'Ilman toimijaa Seurakunta' })).toBeVisible();
  const sentence = panel(page).getByRole('button', { name: 'Kylien asukkaat: kokonaan saamatta' });
  await tabTo(page, sentence);
  await page.keyboard.press('Enter');
  await expect(flowLabel(page, 'rinnalla kulkeminen')).toHaveAttribute('aria-pressed', 'true');
  await expect(sentence).toBeFocused();
  // One step out at a time: the panel, what is selected, what is imagined.
  await page.keyboard.press('Escape');
  await expect(panel(page).getByRole('heading', { name: 'Mitä kartta kertoo' })).toHaveCount(0);
  await expect(card(page, 'Seurakunta')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(flowLabel(page, 'rinnalla kulkeminen')).toHaveAttribute('aria-pressed', 'false');
  await expect(card(page, 'Seurakunta')).toHaveAccessibleName(/puuttuisi/);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Seurakunta')).not.toHaveAccessibleName(/puuttuisi/);
});

test('an empty map, and one that could not be read, say so', async ({ enter, newWorkshop }) => {
  const empty = await newWorkshop();
  const first = await enter(empty.links.facilitator);
  await first.getByRole('button', { name: 'Mitä kartta kertoo' }).first().click();
  await expect(panel(first)).toContainText('Kartalla ei ole vielä toimijoita.');

  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator, '', {}, async (opening) => {
    await opening.route('**/findings.worker*', (route) => route.abort());
  });
  await page.getByRole('button', { name: 'Mitä kartta kertoo' }).first().click();
  await expect(panel(page)).toContainText('Kartan lukeminen ei onnistunut.');
  await page.unroute('**/findings.worker*');
  await panel(page).getByRole('button', { name: 'Yritä uudelleen' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Luvut' })).toBeVisible();
});

test('axe finds nothing in what the map says in either theme', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.facilitator);
  await openFindings(page);
  await imagineGone(page, 'Kylien asukkaat');
  await panel(page).getByRole('button', { name: 'Lisää varmistus' }).first().click();
  await panel(page).getByText('Tiheys').click();
  await expectNoViolationsInEitherTheme(page, { tags: WCAG });
});

test('nothing scrolls sideways on a screen of 320 px', async ({ enter, newWorkshop }) => {
  const { links } = await newWorkshop('mallu-auto');
  const page = await enter(links.participant, '', {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await openFindings(page);
  await imagineGone(page, MALLU_AUTO);
  const widths = () =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('aside')].map(
        (part) => part.scrollWidth - part.clientWidth,
      ),
    );
  expect(await widths()).toEqual([0, 0]);
});
