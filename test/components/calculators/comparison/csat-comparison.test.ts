import { describe, expect, it } from 'vitest';
import { csatComparison } from '#components/calculators/comparison/csat-comparison.ts';
import type { Shown } from '#components/calculators/form/calculator.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import type { Locale } from '#i18n/locale.ts';
import { csatComparisonWords } from '#i18n/words/calculators/csat-comparison.ts';

function shown(given: Record<string, string>, locale: Locale = 'en'): Shown {
  return workedExample(csatComparison, csatComparisonWords, { ...given, context: { locale } })
    .shown;
}

// All intervals: Newcombe’s formula on R prop.test(k, n, correct = FALSE)$conf.int; all p: R
// pchisq(prop.test(c(k, l), c(n, m), correct = FALSE)$statistic * (N - 1) / N, 1, lower = FALSE).
describe('forty visits before and forty after', () => {
  it('differ by more than noise: 31 satisfied against 22', () => {
    const { texts, reporting } = shown({});
    expect(texts).toEqual({
      difference: '+23 points',
      interval: '+2 to +41 points',
      'interval-label': '95% interval',
      p: '0.034',
      shareBefore: '55%',
      shareAfter: '78%',
      advice: 'More than noise: the interval of the difference leaves out zero.',
    });
    expect(reporting).toBe('score-first');
  });

  it('differ by what could be noise to who asks for more confidence', () => {
    const { texts } = shown({ confidence: '99' }, 'it');
    expect(texts['advice']).toMatch(/^Potrebbe essere rumore/);
    expect([texts['difference'], texts['p']]).toEqual(['+23 punti', '0,034']);
  });
});

it('the other way round the difference turns its sign', () => {
  const { texts } = shown({ before: '0 0 15 5 0', after: '0 0 20 0 0' });
  expect([texts['difference'], texts['interval'], texts['p']]).toEqual([
    '−25 points',
    '−47 to −4 points',
    '0.018',
  ]);
});

describe('few answers', () => {
  it('have an interval and no shares below ten', () => {
    const { texts, reporting } = shown({ before: '2 1 2 2 0', after: '0 0 2 4 1' });
    const { difference, shareBefore, shareAfter, interval, p } = texts;
    expect([difference, shareBefore, shareAfter]).toEqual(['–', '–', '–']);
    expect([interval, p]).toEqual(['−7 to +72 points', '0.122']);
    expect(texts['advice']).toMatch(/^Could be noise.* The smaller sample has 7 answers/);
    expect(reporting).toBe('interval-only');
  });

  it('are one on either side', () => {
    const { texts } = shown({ before: '1 0 0 0 0', after: '0 0 0 0 1' });
    expect([texts['interval'], texts['p']]).toEqual(['−12 to +100 points', '0.317']);
  });

  it('are none on one side: no result, and why', () => {
    const { texts, reporting } = shown({ before: '0 0 0 0 0' });
    expect([texts['difference'], texts['interval'], texts['p']]).toEqual(['–', '–', '–']);
    expect([texts['shareBefore'], texts['shareAfter']]).toEqual(['–', '78%']);
    expect(texts['advice']).toBe(
      'One sample is empty: it takes at least one answer on either side.',
    );
    expect(reporting).toBe('nothing');
  });
});

it('has an interval and no p when everyone is satisfied, and says why', () => {
  const { texts } = shown({ before: '0 0 0 0 40', after: '0 0 0 0 40' });
  expect([texts['difference'], texts['interval'], texts['p']]).toEqual([
    '0 points',
    '−9 to +9 points',
    '–',
  ]);
  expect(texts['advice']).toMatch(/^Could be noise.* There is no p/);
});

it('says so where interval and p part: 9 of 13 against 4 of 13', () => {
  const { texts } = shown({ before: '0 0 9 4 0', after: '0 0 4 9 0' });
  expect(texts['p']).toBe('0.054');
  expect(texts['advice']).toMatch(/^More than noise.* But p says the opposite/);
});

it('does not write a chance as none', () => {
  expect(shown({ before: '0 0 1000 1000 0', after: '0 0 100 1900 0' }).texts['p']).toBe('< 0.001');
});

it('rounds a half upwards that no binary number holds: 57 of 200 against none', () => {
  const { texts } = shown({ before: '0 0 200 0 0', after: '0 0 143 57 0' });
  expect(texts['difference']).toBe('+29 points');
});
