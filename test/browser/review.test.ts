import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { quizPath, reviewPath } from '#i18n/routes.ts';
import { quizEntries } from '#loaders/quiz-entries.ts';
import { serveSite } from '../helpers/site-server.ts';
import { readContent } from '../helpers/site.ts';
import { wordsOf } from '../helpers/words-of.ts';

const student = serveSite('student');
const slug = 'who-answers-for-us';
const questions =
  quizEntries(readContent(), 'open').find((one) => one.slug === slug && one.locale === 'en')
    ?.questions ?? [];
const single = questions.find(({ face }) => face.type === 'single');
const id = single?.id ?? '';
const right = single?.key !== undefined && 'right' in single.key ? (single.key.right[0] ?? '') : '';

const said = (page: Page): Promise<string> => wordsOf(page.locator('review-desk [data-said]'));

/** A page of the review on a day, with whatever this reader has kept. */
async function openOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:00:00`));
  await page.goto(student.origin() + reviewPath('en'));
  await expect.poll(() => said(page)).not.toBe('');
}

async function answerWrong(): Promise<Page> {
  const page = await student.visit(quizPath('en', slug), {});
  await page.clock.setFixedTime(new Date('2026-11-23T22:30:00'));
  const place = page.locator(`[data-question="${id}"]`);
  await place.locator('fieldset:enabled').waitFor();
  await place.locator(`input:not([value="${right}"])`).first().check();
  await place.locator('[data-quiz=check]').click();
  await place.getByText('✗ Not right.').waitFor();
  return page;
}

it('says plainly that nothing is waiting', async () => {
  const page = await student.visit(reviewPath('en'), {});
  await expect.poll(() => said(page)).toMatch(/^Nothing is waiting here\./);
});

it('asks again the next day what was answered wrong, and later once it is known', async () => {
  const page = await answerWrong();
  await openOn(page, '2026-11-23');
  await expect
    .poll(() => said(page))
    .toBe('Nothing for today. The next question comes back on November 24, 2026.');
  await expect.poll(() => page.locator('[data-question]').count()).toBe(0);
  await openOn(page, '2026-11-24');
  const place = page.locator(`[data-question="${id}"]`);
  await place.locator(`input[value="${right}"]`).check();
  await place.locator('[data-quiz=check]').click();
  await place.getByText(/Comes back on .+ 2026\./).waitFor();
  await expect.poll(() => said(page)).toMatch(/^Nothing for today\./);
  await openOn(page, '2026-11-25');
  await expect.poll(() => page.locator('[data-question]').count()).toBe(0);
});

it('takes a question out on request, and puts it back', async () => {
  const page = await answerWrong();
  await openOn(page, '2026-11-24');
  await page.getByRole('button', { name: 'Take it out of the review' }).click();
  await expect.poll(() => said(page)).toMatch(/^Nothing is waiting here\./);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(() => said(page)).toBe('Today: 1. For other days: 0.');
});

it('keeps what it cannot load', async () => {
  const page = await answerWrong();
  await page.route(`**${quizPath('en', slug)}`, (route) => route.abort());
  await openOn(page, '2026-11-24');
  await page.getByText('This question cannot be loaded now').waitFor();
  await expect.poll(() => said(page)).toBe('Today: 1. For other days: 0.');
});
