import { describe, expect, it } from 'vitest';
import { comparison } from '#components/calculators/comparison/comparison.ts';
import type { Shown } from '#components/calculators/form/calculator.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import type { Locale } from '#i18n/locale.ts';
import { comparisonWords } from '#i18n/words/calculators/comparison.ts';
import { opened, textsIn, typeInto } from '../../../helpers/calculator-page.ts';
import { wholeOf } from '../all-calculators.ts';

function shown(given: Record<string, string>, locale: Locale = 'en'): Shown {
  return workedExample(comparison, comparisonWords, { ...given, context: { locale } }).shown;
}

// All intervals and p: SciPy’s norm on the shares with ¾ promoters, ¾ detractors and 3 in n added.
describe('the customers before and after the change', () => {
  it('differ by what could be noise', () => {
    const { texts, reporting } = shown({ before: '12 6 6', after: '8 9 14' });
    expect(texts).toMatchObject({
      difference: '+44',
      interval: '−1 to +81',
      'interval-label': '95% interval',
      p: '0.058',
      scoreBefore: '−25',
      scoreAfter: '+19',
    });
    expect(texts['advice']).toMatch(/^Could be noise/);
    expect(reporting).toBe('interval-first');
  });

  it('differ by more once one passive is a promoter', () => {
    const { texts } = shown({ before: '12 6 6', after: '8 8 15' });
    expect([texts['interval'], texts['p']]).toEqual(['+1 to +84', '0.043']);
    expect(texts['advice']).toMatch(/^More than noise/);
  });

  it('differ by more than noise to who asks for less confidence', () => {
    const { texts } = shown({ before: '12 6 6', after: '8 9 14', confidence: '90' }, 'it');
    expect([texts['interval'], texts['p']]).toEqual(['da +5 a +75', '0,058']);
    expect(texts['advice']).toMatch(/^È più che rumore/);
  });
});

describe('few answers', () => {
  it('have an interval and no score below ten', () => {
    const { texts, reporting } = shown({ before: '3 3 3', after: '0 0 40' });
    const { difference, scoreBefore, scoreAfter, interval, p } = texts;
    expect([difference, scoreBefore, scoreAfter]).toEqual(['–', '–', '+100']);
    expect([interval, p]).toEqual(['+47 to +139', '< 0.001']);
    expect(texts['advice']).toContain('The smaller sample has 9 answers');
    expect(reporting).toBe('interval-only');
  });

  it('are one on either side', () => {
    const { texts } = shown({ before: '0 0 1', after: '1 0 0' });
    expect([texts['difference'], texts['interval'], texts['p']]).toEqual([
      '–',
      '−154 to +54',
      '0.346',
    ]);
  });

  it('are none on one side: no result, and why', () => {
    const { texts, reporting } = shown({ before: '0 0 0' });
    const { difference, interval, p, advice } = texts;
    expect([difference, interval, p]).toEqual(['–', '–', '–']);
    expect(advice).toBe('One sample is empty: it takes at least one answer on either side.');
    expect(reporting).toBe('nothing');
  });
});

it('leaves some doubt when all answers are alike', () => {
  const { texts } = shown({ before: '0 0 40', after: '0 0 40' });
  expect([texts['difference'], texts['interval'], texts['p']]).toEqual([
    '0',
    '−13 to +13',
    '1.000',
  ]);
});

it('takes scores one by one in the place of counts, in the table too', async () => {
  const page = await opened(wholeOf('ComparisonCalculator'), 'en');
  typeInto(page, 'beforeScores', '0 6 6 7 8 8 9 9 10 10');
  // 3 detractors and 4 promoters of 10.
  expect(textsIn(page)['scoreBefore']).toBe('+10');
  expect(location.hash).toContain(';0,6,6,7,8,8,9,9,10,10;');
  typeInto(page, 'beforeScores', '0 6.5');
  expect(page.querySelector('[data-error=beforeScores]')?.textContent).toContain('6.5');
});
