import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { notebookPath, quizPath } from '#i18n/routes.ts';
import { quizEntries } from '#loaders/quiz-entries.ts';
import type { QuizQuestionEntry } from '#model/entries.ts';
import { solutionOf } from '#quizzes/grade.ts';
import { serveSite } from '../helpers/site-server.ts';
import { readContent } from '../helpers/site.ts';
import { wordsOf } from '../helpers/words-of.ts';

const student = serveSite('student');
const practice = 'who-answers-for-us';
const exam = 'promise-and-delivery';
const entries = quizEntries(readContent(), 'trainer').filter(({ locale }) => locale === 'en');
const questionsOf = (slug: string): readonly QuizQuestionEntry[] =>
  entries.find((entry) => entry.slug === slug)?.questions ?? [];

async function open(slug: string): Promise<Page> {
  const page = await student.visit(quizPath('en', slug), {});
  await page.locator('.quiz fieldset:enabled').first().waitFor();
  return page;
}

const section = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);
const button = (page: Page, id: string): Locator => section(page, id).locator('[data-quiz=check]');
const verdict = (page: Page, id: string): Promise<string> =>
  wordsOf(section(page, id).locator('[data-verdict]'));

/** Enters the right answer, by the means that a keyboard has too. */
async function answer(page: Page, { id, face, key }: QuizQuestionEntry): Promise<void> {
  const place = section(page, id);
  if (key !== undefined && 'right' in key) {
    for (const right of key.right) await place.locator(`input[value="${right}"]`).check();
  } else if (key !== undefined && 'order' in key) {
    for (const [at, item] of key.order.entries()) {
      const row = place.locator(`[data-item="${item}"]`);
      const ids = (): Promise<(string | null)[]> =>
        place
          .locator('[data-item]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
      while ((await ids()).indexOf(item) > at) await row.locator('[data-move=up]').press('Enter');
    }
  } else if (key !== undefined && 'pairs' in key) {
    for (const [left, right] of Object.entries(key.pairs))
      await place.locator(`[data-left="${left}"]`).selectOption(right);
  } else if (key !== undefined && 'accepts' in key) {
    await place.locator('[data-typed]').fill(` ${(key.accepts[0] ?? '').toUpperCase()}!`);
  } else if (face.type === 'numeric') {
    const shown = await place
      .locator('[data-asked] [data-number]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-number'), one.textContent]));
    const drawn = shown.map(([name, text]) => [name, Number(text?.replaceAll(',', ''))]);
    const given = Object.entries(face.numbers).filter(([, one]) => typeof one === 'number');
    const numbers = { ...Object.fromEntries(given), ...Object.fromEntries(drawn) };
    const solution = solutionOf({ face, key }, numbers) ?? Number.NaN;
    await place.locator('[data-typed]').fill(solution.toFixed(face.decimals).replace('.', ','));
  }
}

describe('a quiz to practise with', () => {
  it('says of each answer why, and at the end what it all came to, by objective', async () => {
    const page = await open(practice);
    const questions = questionsOf(practice);
    for (const question of questions) {
      await answer(page, question);
      await button(page, question.id).click();
      if (question.face.type === 'ordering' && !(await verdict(page, question.id)).includes('✓'))
        await button(page, question.id).click();
      await expect
        .poll(() => verdict(page, question.id), { message: question.id })
        .toMatch(/^✓ Right\..+/);
    }
    const count = String(questions.length);
    await expect
      .poll(() => wordsOf(page.locator('[data-sum]')))
      .toMatch(
        new RegExp(`^${count} points of ${count}\\. Passed: .+ Nothing to look at again\\.$`),
      );
    await expect.poll(() => page.locator('[data-objectives]').isVisible()).toBe(true);
    await page.reload();
    await page.getByText('Nothing to look at again.').waitFor();
  });

  it('takes a wrong answer twice, and gives the solution away only then', async () => {
    const page = await open(practice);
    const question = questionsOf(practice).find(({ face }) => face.type === 'single');
    if (question?.key === undefined || !('right' in question.key)) throw new Error('no single');
    const { id, key, face } = question;
    const options = face.type === 'single' ? face.options : [];
    const wrong = options.filter((option) => !key.right.includes(option.id));
    await button(page, id).click();
    await expect.poll(() => verdict(page, id)).toBe('Answer first.');
    await section(page, id).locator(`input[value="${wrong[0]?.id}"]`).check();
    await button(page, id).click();
    await expect.poll(() => verdict(page, id)).toContain('You can try once more.');
    await expect.poll(() => verdict(page, id)).toContain(key.why[wrong[0]?.id ?? '']);
    await expect.poll(() => section(page, id).locator('[data-solution]').isVisible()).toBe(false);
    await button(page, id).click();
    await section(page, id).locator(`input[value="${wrong[1]?.id}"]`).check();
    await button(page, id).click();
    await expect.poll(() => section(page, id).locator('[data-solution]').isVisible()).toBe(true);
    await expect.poll(() => button(page, id).isDisabled()).toBe(true);
  });

  it('draws other numbers for another try, and has them again after a reload', async () => {
    const page = await open(practice);
    const question = questionsOf(practice).find(
      ({ face }) =>
        face.type === 'numeric' &&
        Object.values(face.numbers).some((one) => typeof one !== 'number'),
    );
    const id = question?.id ?? '';
    const asked = (): Promise<string> => wordsOf(section(page, id).locator('[data-asked]'));
    await section(page, id).locator('[data-typed]').fill('twelve');
    await button(page, id).click();
    await expect
      .poll(() => verdict(page, id))
      .toBe('“twelve” is not a number. Type 12.5, for instance.');
    await section(page, id).locator('[data-typed]').fill('-99999');
    await button(page, id).click();
    await expect.poll(() => verdict(page, id)).toMatch(/^✗ Not right\..*\d/);
    await button(page, id).click();
    const fresh = await asked();
    await expect.poll(() => section(page, id).locator('[data-typed]').inputValue()).toBe('');
    await page.reload();
    await page.locator('.quiz fieldset:enabled').first().waitFor();
    await expect.poll(asked).toBe(fresh);
  });

  it('keeps what was entered and not yet checked, shows it in another tab, and hides nothing on paper', async () => {
    const page = await open(practice);
    const question = questionsOf(practice).find(({ face }) => face.type === 'text');
    const id = question?.id ?? '';
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.quiz fieldset:enabled').first().waitFor();
    await section(page, id).locator('[data-typed]').fill('half a th');
    await expect
      .poll(() => section(other, id).locator('[data-typed]').inputValue())
      .toBe('half a th');
    await other.goto(student.origin() + notebookPath('en'));
    await other.getByText('Answer: half a th').waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => section(page, id).locator('[data-asked]').isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('[data-solution]:visible, .quiz-hint:visible').count())
      .toBe(0);
  });

  it('keeps what two tabs answer in the same instant, of which one is shown', async () => {
    const page = await open(practice);
    const question = questionsOf(practice).find(({ face }) => face.type === 'text');
    const field = `[id="${question?.id ?? ''}"] [data-typed]`;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('.quiz fieldset:enabled').first().waitFor();
    const at = Date.now() + 500;
    const type = (tab: Page, text: string): Promise<void> =>
      tab.evaluate(
        async ([selector, typed, then]) => {
          await new Promise((now) => setTimeout(now, then - Date.now()));
          const input = document.querySelector<HTMLInputElement>(selector);
          for (const end of [1, 2, 3, 4]) {
            if (input) input.value = typed.slice(0, end);
            input?.dispatchEvent(new Event('input', { bubbles: true }));
          }
        },
        [field, text, at] as const,
      );
    await Promise.all([type(page, 'here'), type(other, 'ther')]);
    const notebook = await page.context().newPage();
    await notebook.goto(student.origin() + notebookPath('en'));
    const answers = notebook.locator('[data-list] [data-answer]');
    await expect.poll(() => answers.count()).toBe(2);
    const both = (await answers.allTextContents()).join(' ');
    expect(both).toContain('Answer: here');
    expect(both).toContain('Answer: ther');
  });

  it('keeps earlier attempts when it begins again', async () => {
    const page = await open(practice);
    const question = questionsOf(practice).find(({ face }) => face.type === 'text');
    if (question === undefined) throw new Error('no text');
    await answer(page, question);
    await button(page, question.id).click();
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect
      .poll(() => section(page, question.id).locator('[data-typed]').inputValue())
      .toBe('');
    const length = questionsOf(practice).length;
    await expect
      .poll(() => wordsOf(page.locator('[data-attempts]')))
      .toMatch(new RegExp(`: 1 of ${String(length)}$`));
  });

  it('has every solution without scripts, and no button that does nothing', async () => {
    const page = await student.visit(quizPath('en', practice), { javaScriptEnabled: false });
    const solutions = page.locator('[data-solution]');
    await expect.poll(() => solutions.count()).toBe(questionsOf(practice).length);
    await expect.poll(() => solutions.first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('main button:visible').count()).toBe(0);
  });
});

describe('an exam', () => {
  it('grades right answers by their seals, and asks once before it takes gaps', async () => {
    const page = await open(exam);
    const questions = questionsOf(exam);
    const [last] = questions.slice(-1);
    for (const question of questions.slice(0, -1)) await answer(page, question);
    const handIn = page.getByRole('button', { name: 'Hand in' });
    await handIn.click();
    const said = page.locator('[data-said]');
    // What grades is fetched first.
    await expect
      .poll(() => wordsOf(said))
      .toBe(
        `There is no answer to: ${String(questions.length)}. Press Hand in again to hand in as it is.`,
      );
    await expect.poll(() => wordsOf(page.locator('[data-sum]'))).toBe('');
    await handIn.click();
    await page.getByText('Handed in.').waitFor();
    const [points, of] = [questions.length - 1, questions.length].map(String);
    await expect
      .poll(() => wordsOf(page.locator('[data-sum]')))
      .toMatch(new RegExp(`^${points} points of ${of}\\. Passed`));
    await expect.poll(() => handIn.isDisabled()).toBe(true);
    await expect
      .poll(() =>
        section(page, last?.id ?? '')
          .locator('fieldset:disabled')
          .count(),
      )
      .toBe(1);
  });

  it('has nothing of its key in what a student’s browser gets', async () => {
    const page = await open(exam);
    const response = await page.request.get(student.origin() + quizPath('en', exam));
    const source = await response.text();
    // What is chosen from is in the page, and must be; what is said of it, and words to type, are not.
    const secrets = questionsOf(exam).flatMap(({ key }) => {
      if (key === undefined) return [];
      if ('why' in key) return Object.values(key.why);
      const words = 'accepts' in key ? key.accepts.map((word) => `"${word}"`) : [];
      return [key.verdict.right, key.verdict.wrong, ...words];
    });
    expect(secrets.length).toBeGreaterThan(20);
    const plain = (text: string): string => text.replace(/&#39;|’/g, "'").replace(/&#34;/g, '"');
    const found = secrets.filter((text) => text.length > 3 && plain(source).includes(plain(text)));
    expect(found).toEqual([]);
  });
});
