import { describe, expect, it } from 'vitest';
import { ces } from '#components/calculators/ces/ces.ts';
import type { Shown } from '#components/calculators/form/calculator.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import type { Locale } from '#i18n/locale.ts';
import { cesWords } from '#i18n/words/calculators/ces.ts';

function shown(counts: string, locale: Locale = 'it'): Shown {
  return workedExample(ces, cesWords, { counts, context: { locale } }).shown;
}

it('forty-two answers have mean and share with their intervals, the mean first', () => {
  // R: t.test(rep(1:7, c(2, 3, 3, 5, 9, 12, 8))), prop.test(29, 42, correct = FALSE).
  expect(shown('2 3 3 5 9 12 8')).toEqual({
    texts: {
      mean: '5,00',
      meanInterval: 'da 4,47 a 5,53',
      'meanInterval-label': 'Intervallo al 95\u00a0%',
      share: '69\u00a0%',
      shareInterval: 'da 54\u00a0% a 81\u00a0%',
      'shareInterval-label': 'Intervallo al 95\u00a0%',
      n: '42',
      advice: '',
    },
    reporting: 'score-first',
  });
  expect(ces.results[0]).toEqual(['mean', 'meanInterval']);
});

describe('few answers', () => {
  it('are none: “–”, and why', () => {
    const { texts, reporting } = shown('0 0 0 0 0 0 0', 'en');
    const { share, shareInterval, mean, meanInterval, n } = texts;
    expect([share, shareInterval, mean, meanInterval, n]).toEqual(['–', '–', '–', '–', '0']);
    expect([texts['advice'], reporting]).toEqual(['There are no answers yet: add one.', 'nothing']);
  });

  it('are one: an interval for the share alone, and why', () => {
    const { texts } = shown('0 0 0 1 0 0 0', 'en');
    // R: prop.test(0, 1, correct = FALSE): 0 to 0.7935.
    expect([texts['shareInterval'], texts['meanInterval']]).toEqual(['0% to 79%', '–']);
    expect(texts['advice']).toContain('does not show how much answers vary');
  });

  it('are seven: no score, both intervals', () => {
    // R: t.test(rep(4:6, c(1, 2, 4))): 4.701 to 6.156; prop.test(6, 7, correct = FALSE): 0.487 to 0.974.
    const { texts, reporting } = shown('0 0 0 1 2 4 0', 'en');
    const { share, shareInterval, mean, meanInterval } = texts;
    expect([mean, meanInterval]).toEqual(['–', '4.70 to 6.16']);
    expect([share, shareInterval]).toEqual(['–', '49% to 97%']);
    expect(reporting).toBe('interval-only');
  });

  it('are ten or more: the interval first', () => {
    expect(shown('0 0 0 2 4 4 0').reporting).toBe('interval-first');
  });
});

it('all alike have no interval for the mean, and why', () => {
  const { texts } = shown('0 0 0 0 0 0 40', 'en');
  expect([texts['mean'], texts['meanInterval'], texts['share']]).toEqual(['7.00', '–', '100%']);
  expect(texts['advice']).toContain('All answers are alike');
});
