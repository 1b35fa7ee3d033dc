import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { casePath } from '#i18n/routes.ts';
import { words } from '#i18n/words.ts';
import { exhibitCounts, expectedFigures as figures, figuresOf } from '../helpers/nps-figures.ts';
import { twoCalculatorsCase } from '../helpers/page-types.ts';
import { serveSite } from '../helpers/site-server.ts';

const { newReader, visit } = serveSite();
const path = casePath('en', twoCalculatorsCase);
const one = exhibitCounts(twoCalculatorsCase, 'one-score');
const thirty = exhibitCounts(twoCalculatorsCase, 'thirty-scores');
const said = words('en');

const calculatorOf = (page: Page, name = 'thirty-scores'): Locator => page.locator(`#nps-${name}`);
const out = (calculator: Locator, name: string): Promise<string | null> =>
  calculator.locator(`[data-out=${name}]`).textContent();
const count = (calculator: Locator, score: number): Locator =>
  calculator.locator(`[name=count-${score}]`);

describe('the figures', () => {
  it.each(['it', 'en'] as const)(
    'are those of the exhibit, as the metrics have them, in %s',
    async (locale) => {
      const page = await visit(casePath(locale, twoCalculatorsCase));
      for (const [name, counts] of [
        ['one-score', one],
        ['thirty-scores', thirty],
      ] as const) {
        await expect
          .poll(() => figuresOf(calculatorOf(page, name)))
          .toEqual(figures(counts, 95, 10, locale));
      }
    },
  );

  it('follow each change: a click (never below none), a number, a level, a margin', async () => {
    const page = await visit(path);
    const calculator = calculatorOf(page);
    await calculator.locator('[data-step="1"][data-score="10"]').click({ clickCount: 3 });
    await calculator.locator('[data-step="-1"][data-score="0"]').click({ clickCount: 2 });
    const clicked = thirty.with(10, (thirty[10] ?? 0) + 3).with(0, 0);
    await expect.poll(() => figuresOf(calculator)).toEqual(figures(clicked, 95, 10));
    await count(calculator, 7).fill('250');
    await expect.poll(() => figuresOf(calculator)).toEqual(figures(clicked.with(7, 250), 95, 10));
    for (const [level, margin] of [
      ['90', '5'],
      ['99,9', '1'],
      ['50', '100'],
    ] as const) {
      await calculator.locator('[name=confidence]').fill(level);
      await calculator.locator('[name=margin]').fill(margin);
      const expected = figures(
        clicked.with(7, 250),
        Number(level.replace(',', '.')),
        Number(margin),
      );
      await expect.poll(() => figuresOf(calculator)).toEqual(expected);
    }
  });

  it('come from pasted scores', async () => {
    const calculator = calculatorOf(await visit(path));
    await calculator.locator('textarea').fill('9 8, 10;7\n10 - Extremely likely\t0');
    await calculator.locator('[data-action=paste]').click();
    await expect
      .poll(() => figuresOf(calculator))
      .toEqual(figures([1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2], 95, 10));
  });

  it('say how far they can be trusted: below 10 no score, below 30 the interval first', async () => {
    const calculator = calculatorOf(await visit(path), 'one-score');
    const [score, interval] = [
      calculator.locator('[data-out=nps]'),
      calculator.locator('[data-out=interval]'),
    ];
    const needle = calculator.locator('[data-out=needle]');
    await count(calculator, 3).fill('0');
    for (const [n, sentence, order] of [
      [0, said['calculator.noAnswers'], 'interval alone'],
      [1, said['calculator.noScoreOne'], 'interval alone'],
      [9, said['calculator.noScore']('9'), 'interval alone'],
      [10, said['calculator.smallSample']('10'), 'interval first'],
      [29, said['calculator.smallSample']('29'), 'interval first'],
      [30, '', 'score first'],
    ] as const) {
      await count(calculator, 9).fill(String(n));
      await expect.poll(() => out(calculator, 'advice')).toBe(sentence);
      await expect
        .poll(() => interval.textContent())
        .toBe(figures(one.with(3, 0).with(9, n), 95, 10).interval);
      const [a, b] = [await score.boundingBox(), await interval.boundingBox()];
      const shown =
        a === null ? 'interval alone' : a.x < (b?.x ?? 0) ? 'score first' : 'interval first';
      expect(shown, `${n} answers`).toBe(order);
      await expect
        .poll(async () => (await needle.getAttribute('d')) === '', {
          message: `needle with ${n} answers`,
        })
        .toBe(a === null);
    }
  });
});

describe('impossible input', () => {
  it('as a count is refused beside its field, in words, and nothing is lost', async () => {
    const calculator = calculatorOf(await visit(path));
    const error = calculator.locator('[data-error=count]');
    const field = count(calculator, 4);
    await count(calculator, 8).fill('20');
    const before = await figuresOf(calculator);
    for (const typed of ['12.5', '-1', '6.5', 'abc', '', '1e3', '0x10', '99999999999']) {
      await field.fill(typed);
      await expect
        .poll(() => error.textContent(), { message: typed })
        .toBe(said['nps.error.count']('4'));
      await expect.poll(() => error.isVisible()).toBe(true);
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      await expect
        .poll(() => field.getAttribute('aria-describedby'))
        .toBe(await error.getAttribute('id'));
      await expect.poll(() => field.inputValue()).toBe(typed);
      await expect.poll(() => count(calculator, 8).getAttribute('aria-invalid')).toBe('false');
      await expect.poll(() => count(calculator, 8).getAttribute('aria-describedby')).toBeNull();
      await expect.poll(() => figuresOf(calculator), { message: typed }).toEqual(before);
    }
    await field.fill('4');
    await expect.poll(() => error.textContent()).toBe('');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('false');
    await expect
      .poll(() => figuresOf(calculator))
      .toEqual(figures(thirty.with(8, 20).with(4, 4), 95, 10));
  });

  it.each([
    ['below its row on a narrow screen', 360, 4, 5],
    ['below the row of all fields on a wide one', 1280, 10, undefined],
  ])('is spoken of %s', async (_, width, above, below) => {
    const calculator = calculatorOf(await visit(path, { viewport: { width, height: 900 } }));
    await count(calculator, 4).fill('x');
    const topOf = async (place: Locator): Promise<number> => (await place.boundingBox())?.y ?? -1;
    const error = await topOf(calculator.locator('[data-error=count]'));
    expect(error).toBeGreaterThan(await topOf(count(calculator, above)));
    const next = below === undefined ? calculator.locator('textarea') : count(calculator, below);
    expect(error).toBeLessThan(await topOf(next));
  });

  it.each([
    ['confidence', ['49', '100', '99,95', '0x50', '1e2', 'abc', '']],
    ['margin', ['0', '0.5', '101', '-10', 'ten', '']],
  ] as const)('as %s is refused beside its field, in words', async (name, wrong) => {
    const calculator = calculatorOf(await visit(path));
    const before = await figuresOf(calculator);
    const field = calculator.locator(`[name=${name}]`);
    for (const typed of wrong) {
      await field.fill(typed);
      await expect
        .poll(() => calculator.locator(`[data-error=${name}]`).textContent(), {
          message: typed,
        })
        .toBe(said[`nps.error.${name}`]);
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => field.inputValue()).toBe(typed);
      await expect.poll(() => figuresOf(calculator), { message: typed }).toEqual(before);
    }
  });

  it('pasted is refused in words that show it, and stays to be corrected', async () => {
    const calculator = calculatorOf(await visit(path));
    const before = await figuresOf(calculator);
    for (const [typed, sentence] of [
      ['9 8 12', said['nps.error.token']('12', '3')],
      ['9, -1', said['nps.error.token']('-1', '2')],
      ['6.5', said['nps.error.token']('6.5', '1')],
      ['10 <b>9</b>', said['nps.error.token']('<b>9</b>', '2')],
      [' \n ', said['nps.error.empty']],
      ['9 '.repeat(100_001), said['nps.error.tooMany']],
    ] as const) {
      await calculator.locator('textarea').fill(typed);
      await calculator.locator('[data-action=paste]').click();
      await expect
        .poll(() => calculator.locator('[data-error=paste]').textContent())
        .toBe(sentence);
      await expect
        .poll(() => calculator.locator('textarea').getAttribute('aria-invalid'))
        .toBe('true');
      await expect.poll(() => calculator.locator('textarea').inputValue()).toBe(typed);
      await expect.poll(() => figuresOf(calculator)).toEqual(before);
    }
  });
});

it('goes back to the exhibit’s answers, and forgets the errors', async () => {
  const page = await visit(path);
  const calculator = calculatorOf(page);
  await count(calculator, 7).fill('70');
  await count(calculator, 2).fill('abc');
  await calculator.locator('[name=confidence]').fill('49');
  await calculator.locator('[data-action=reset]').click();
  await expect.poll(() => figuresOf(calculator)).toEqual(figures(thirty, 95, 10));
  await expect.poll(() => count(calculator, 2).inputValue()).toBe(String(thirty[2]));
  await expect.poll(() => calculator.locator('[aria-invalid=true]').count()).toBe(0);
  await expect.poll(() => calculator.locator('.error:not(:empty)').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
});

it('is copied as CSV', async () => {
  const reader = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await reader.newPage();
  await page.goto(path);
  const calculator = calculatorOf(page, 'one-score');
  await calculator.locator('[data-action=copy]').click();
  await calculator.getByText(said['case.copied']).waitFor();
  const rows = one.map((people, score) => `${score},${people}\r\n`).join('');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`Score,Answers\r\n${rows}`);
});

it('says so where there is no clipboard, as over plain http', async () => {
  const page = await visit(path);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  );
  await calculatorOf(page).locator('[data-action=copy]').click();
  await calculatorOf(page).getByText(said['case.copyFailed']).waitFor();
});

it('says so when it cannot be copied', async () => {
  const page = await visit(path);
  await page.evaluate(() =>
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error()) }),
  );
  await calculatorOf(page).locator('[data-action=copy]').click();
  await calculatorOf(page).getByText(said['case.copyFailed']).waitFor();
});

it('stands as worked without JavaScript, as text and table', async () => {
  const page = await visit(casePath('it', twoCalculatorsCase), { javaScriptEnabled: false });
  const calculator = calculatorOf(page);
  await expect.poll(() => figuresOf(calculator)).toEqual(figures(thirty, 95, 10, 'it'));
  await expect.poll(() => calculator.locator('[data-out=nps]').isVisible()).toBe(true);
  await expect.poll(() => calculator.locator('.nps-groups').isVisible()).toBe(true);
  await expect.poll(() => calculator.locator('[data-out=scale]').isVisible()).toBe(true);
  await expect.poll(() => count(calculator, 7).isDisabled()).toBe(true);
  await expect.poll(() => calculator.locator('[data-action=reset]').isVisible()).toBe(false);
});
