import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seminarPath, slidesPath, speakerPath } from '#i18n/routes.ts';
import { pdfText } from '../helpers/pdf-text.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader, visit } = serveSite('trainer');
const seminar = 'who-answers-for-us';
const slides = slidesPath('en', seminar);

/** Slides before a room. */
async function shown(reader: BrowserContext): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(slides);
  await page.locator('[data-turn=present]').click();
  await page.locator('.deck-stage.reveal.ready').waitFor();
  return page;
}

const place = (page: Page) => page.locator('[data-place]').textContent();
const turnedTo = (page: Page, number: number) =>
  page.locator(`.slides > [data-slide="${number}"].present`).waitFor();

describe('slides', () => {
  it('turn by keys and by a remote, know their address, and come back to the page', async () => {
    const page = await shown(await newReader());
    const all = await page.locator('.slides > .slide').count();
    await expect.poll(() => place(page)).toBe(`Slide 1 of ${all}`);
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['PageDown', 3],
      [' ', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', all],
    ] as const) {
      await page.keyboard.press(key);
      await turnedTo(page, number);
    }
    const id = await page.locator('.slides > .slide').last().getAttribute('id');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
    // Nothing but the slides can be reached.
    await expect.poll(() => page.locator('.site-head').getAttribute('inert')).toBe('');
    await page.keyboard.press('o');
    await page.locator('.deck-stage.overview').waitFor();
    // The slide show draws ten on either side.
    const drawn = await page
      .locator('.slides > .slide')
      .evaluateAll((they) => they.filter((one) => one.checkVisibility()).length);
    expect(drawn).toBeGreaterThanOrEqual(10);
    await page.keyboard.press('Escape');
    await page.locator('.deck-stage:not(.overview)').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.deck-stage:not(.reveal)').waitFor();
    await expect.poll(() => page.locator('[inert]').count()).toBe(0);
    await expect.poll(() => page.locator('.slides > .slide').first().isVisible()).toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-turn')))
      .toBe('present');
  });

  it('are turned by a finger', async () => {
    const page = await shown(
      await newReader({ hasTouch: true, viewport: { width: 360, height: 640 } }),
    );
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }],
      });
    await touch('touchStart', 300);
    for (const x of [240, 180, 120, 60]) await touch('touchMove', x);
    await touch('touchEnd', 60);
    await turnedTo(page, 2);
  });

  it('are a document without scripts, every one with its title', async () => {
    const page = await visit(slides, { javaScriptEnabled: false });
    const titles = await page.locator('.slide > h2').allTextContents();
    expect(titles.length).toBeGreaterThan(6);
    await expect.poll(() => page.locator('.slide > h2').last().isVisible()).toBe(true);
  });

  it('are shown without a connection, once the page was open', async () => {
    const reader = await newReader();
    const page = await reader.newPage();
    const fetched = page.waitForResponse(/reveal.*\.js$/);
    await page.goto(slides);
    await fetched;
    await page.waitForFunction(() => document.styleSheets.length > 0);
    await reader.setOffline(true);
    await page.locator('[data-turn=present]').click();
    await page.locator('.deck-stage.reveal.ready').waitFor();
    await expect.poll(() => place(page)).toContain('Slide 1');
  });
});

it('are printed one, two or six to a page, with room for notes, and nothing cut off', async () => {
  const page = await visit(slides);
  await page.locator('.deck-bar:enabled').waitFor();
  const all = await page.locator('.slides > .slide').count();
  // The ends of the longest things that cases lend.
  const ends = await page
    .locator(
      '.slide-lent-thing .exhibit :is(table tr, .desk-exchange:last-child .desk-reply):visible',
    )
    .allInnerTexts();
  expect(ends.length).toBeGreaterThan(3);
  const printed: number[] = [];
  for (const perPage of ['1', '2', '6']) {
    await page.locator('#deck-per-page').selectOption(perPage);
    const { pages } = pdfText(await page.pdf({ format: 'A4' }));
    const text = pages.join(' ').replaceAll(/\s+/g, '').toLowerCase();
    for (const end of ends) expect(text).toContain(end.replaceAll(/\s+/g, '').toLowerCase());
    expect(text).toContain('whomaydowhat');
    expect(text).not.toContain('whatmayfollow');
    printed.push(pages.length);
  }
  const [one = 0, two = 0, six = 0] = printed;
  expect(one).toBeGreaterThanOrEqual(all);
  expect(one).toBeLessThanOrEqual(all + 3);
  expect(two).toBeLessThan(one * 0.75);
  expect(six).toBeLessThanOrEqual(all / 3);
});

describe('the speaker’s window', () => {
  it('goes through a whole session with the slides, and holds the clock against the plan', async () => {
    const reader = await newReader();
    const wall = await shown(reader);
    const speaker = await reader.newPage();
    const errors: string[] = [];
    speaker.on('pageerror', (error) => errors.push(String(error)));
    await speaker.clock.install({ time: new Date('2026-03-02T17:00:00') });
    await speaker.goto(speakerPath('en', seminar));
    const pace = speaker.locator('[data-pace]');
    const time = speaker.locator('[data-time]');
    await expect.poll(() => time.textContent()).toContain('stands still');
    await speaker.locator('[data-turn=start]').click();
    await expect.poll(() => pace.textContent()).toBe('You are on time.');

    const blocks = await blocksOf(reader);
    const count = await wall.locator('.slides > .slide').count();
    const said: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      if (number > 1) await speaker.keyboard.press('PageDown');
      await turnedTo(wall, number);
      await expect
        .poll(() => speaker.locator('[data-now] .slide').getAttribute('data-slide'))
        .toBe(String(number));
      await expect.poll(() => speaker.locator('[data-now] .speaker-notes').isVisible()).toBe(true);
      // As long as the plan gives it, and a fifth more.
      const inBlock = await speaker.locator('[data-now]').getAttribute('data-place');
      const { block, slides: of } = JSON.parse(inBlock ?? '{}') as {
        block: string;
        slides: number;
      };
      await speaker.clock.runFor((((blocks.get(block) ?? 0) * 60_000) / of) * 1.2);
      said.push((await pace.textContent()) ?? '');
    }
    const minutes = [...blocks.values()].reduce((sum, length) => sum + length, 0);
    expect(said[0]).toMatch(/^(?:1 min behind|You are on time)/);
    expect(
      said.filter((words) => /min behind\. (?:Shorten|Leave out) “/.test(words)).length,
    ).toBeGreaterThan(2);
    await speaker.clock.runFor(2000);
    await expect
      .poll(() => pace.textContent())
      .toBe(`Time was up ${Math.floor(minutes * 0.2)} min ago.`);
    await expect.poll(() => speaker.locator('[data-end]').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('follows the slides, and goes on with its clock when it is opened anew', async () => {
    const reader = await newReader();
    const speaker = await reader.newPage();
    await speaker.clock.install({ time: new Date('2026-03-02T17:00:00') });
    await speaker.goto(speakerPath('en', seminar));
    await speaker.locator('[data-turn=start]').click();
    const wall = await shown(reader);
    await wall.keyboard.press('PageDown');
    await speaker.locator('[data-now] [data-slide="2"]').waitFor();
    await expect.poll(() => speaker.locator('[data-step]').textContent()).toContain('follow');
    await speaker.clock.runFor(7 * 60_000);
    await speaker.reload();
    await expect.poll(() => speaker.locator('[data-time]').textContent()).toContain('0:07 gone');
    // Started again by mistake.
    await speaker.locator('[data-turn=start]').click();
    await expect.poll(() => speaker.locator('[data-time]').textContent()).toContain('0:00 gone');
    await speaker.locator('[data-turn=undo]').click();
    await expect.poll(() => speaker.locator('[data-time]').textContent()).toContain('0:07 gone');
  });
});

/** The minutes of the plan’s blocks, by their ids. */
async function blocksOf(reader: BrowserContext): Promise<ReadonlyMap<string, number>> {
  const page = await reader.newPage();
  await page.goto(seminarPath('en', seminar));
  const rows = await page.locator('seminar-clock tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const minutes = row.querySelector('td.number:not([data-from])')?.textContent;
      return [row.getAttribute('data-block') ?? '', Number(minutes)] as const;
    }),
  );
  await page.close();
  return new Map(rows);
}
