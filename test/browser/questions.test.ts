import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notebookPath, casePath } from '#i18n/routes.ts';
import { plainCase, sharedFormCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';
import { wordsOf } from '../helpers/words-of.ts';

const { visit } = serveSite();
const path = casePath('en', plainCase);
const kept = (page: Page, where: string): Promise<void> =>
  page.locator(where).getByText('Kept on this device.').waitFor();

async function open(address = path, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(address, options);
  await page
    .locator(':is(open-question textarea, answer-timer fieldset):enabled')
    .first()
    .waitFor();
  return page;
}

/** From now on the store is as good as full. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No.', 'QuotaExceededError');
    };
  });
}

describe('an open question', () => {
  it('keeps what is typed, in both languages, and counts its words', async () => {
    const page = await open();
    await page.locator('open-question textarea').focus();
    await page.keyboard.type('I would ask the next one.');
    await expect
      .poll(() => wordsOf(page.locator('open-question [data-count]')))
      .toBe('Words: 6, of about 60');
    await kept(page, 'open-question');
    for (const address of [path, casePath('it', plainCase)]) {
      await page.goto(address);
      await page.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('open-question textarea')?.value !== '',
      );
    }
    await page.goto(notebookPath('en'));
    const answer = page.locator('.kept-answer', { hasText: 'what would you have done' });
    await expect
      .poll(() => wordsOf(answer.locator('[data-answer]')))
      .toBe('I would ask the next one.');
  });

  it('keeps the last letter though the page is left at once', async () => {
    const page = await open();
    await page.locator('open-question textarea').fill('All of it');
    await kept(page, 'open-question');
    await page.locator('open-question textarea').fill('All of it!');
    await page.goto(notebookPath('en'));
    await page.getByText('All of it!').waitFor();
  });

  it('shows on paper all that was written, or room to write', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    const written = page.locator('open-question [data-written]');
    await expect.poll(async () => (await written.boundingBox())?.height).toBeGreaterThan(100);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('open-question textarea').fill('One.\n'.repeat(40));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await written.boundingBox())?.height).toBeGreaterThan(500);
  });

  it('says that there is no room, and keeps the text on the page', async () => {
    const page = await open();
    await fill(page);
    await page.locator('open-question textarea').fill('So.');
    await page.locator('open-question').getByText('no room left').waitFor();
    await expect.poll(() => page.locator('open-question textarea').inputValue()).toBe('So.');
  });

  it('can be read without JavaScript', async () => {
    const page = await visit(path, { javaScriptEnabled: false });
    await expect.poll(() => page.getByText('what would you have done').isVisible()).toBe(true);
    await expect.poll(() => page.locator('open-question textarea').isDisabled()).toBe(true);
  });
});

describe('a poll', () => {
  it('is answered by keyboard, kept, and taken away again', async () => {
    const page = await open();
    const poll = page.locator('reader-poll');
    await poll.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await poll.getByRole('textbox').fill('Nobody wrote one.');
    await kept(page, 'reader-poll');
    await page.reload();
    await poll.locator('input:checked').waitFor();
    await expect.poll(() => poll.locator('input:checked').getAttribute('value')).toBe('judgement');
    await expect.poll(() => poll.getByRole('textbox').inputValue()).toBe('Nobody wrote one.');
    await poll.getByRole('button', { name: 'Take the answer away' }).press('Enter');
    await expect.poll(() => poll.locator('input:checked').count()).toBe(0);
  });

  it('is answered on a touch screen', async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 }, hasTouch: true });
    await page.locator('.poll-answer').nth(3).tap();
    await kept(page, 'reader-poll');
  });
});

describe('the answer-time test', () => {
  const address = casePath('en', sharedFormCase);

  it('compares medians as one types, says what is no time, and keeps it all', async () => {
    const page = await open(address);
    const timer = page.locator('answer-timer');
    await timer.getByLabel('Your boss or teacher').fill('5, 10, 20 min');
    await timer.getByLabel('Someone who needed something').fill('2 h; 1 d; 3 h; soon');
    await page.keyboard.press('Tab');
    await expect.poll(() => timer.getByText('“soon” is not a time.').isVisible()).toBe(true);
    await expect
      .poll(() => wordsOf(timer.locator('[data-row=boss]')))
      .toMatch(/3\s+10 min\s+5 min to 20 min\s+too few/);
    await expect.poll(() => wordsOf(timer.locator('[data-ratio]'))).toContain('18.0 times');
    await expect.poll(() => timer.locator('[data-dots=customer] circle').count()).toBe(3);
    await kept(page, 'answer-timer');
    await page.reload();
    await timer.getByText('18.0 times').waitFor();
  });

  it('says that there is no room', async () => {
    const page = await open(address);
    await fill(page);
    await page.locator('answer-timer textarea').first().fill('5');
    await page.locator('answer-timer').getByText('no room left').waitFor();
  });
});
