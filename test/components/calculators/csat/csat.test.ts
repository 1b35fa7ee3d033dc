import { describe, expect, it } from 'vitest';
import { csat } from '#components/calculators/csat/csat.ts';
import type { Shown } from '#components/calculators/form/calculator.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import type { Locale } from '#i18n/locale.ts';
import { csatWords } from '#i18n/words/calculators/csat.ts';

function shown(counts: string, locale: Locale = 'it', confidence = '95'): Shown {
  return workedExample(csat, csatWords, { counts, confidence, context: { locale } }).shown;
}

describe('forty answers', () => {
  // 34 of 40. R: prop.test(34, 40, correct = FALSE): 0.7093 to 0.9294;
  // t.test(rep(1:5, c(1, 2, 3, 14, 20))): 3.937 to 4.563.
  it('have share and mean with their intervals', () => {
    const { texts, reporting } = shown('1 2 3 14 20');
    expect(texts).toEqual({
      share: '85\u00a0%',
      shareInterval: 'da 71\u00a0% a 93\u00a0%',
      'shareInterval-label': 'Intervallo al 95\u00a0%',
      mean: '4,25',
      meanInterval: 'da 3,94 a 4,56',
      'meanInterval-label': 'Intervallo al 95\u00a0%',
      n: '40',
      advice: '',
    });
    expect(reporting).toBe('score-first');
  });

  it('are written as English writes them', () => {
    const { texts } = shown('1 2 3 14 20', 'en');
    expect([texts['share'], texts['shareInterval'], texts['mean']]).toEqual([
      '85%',
      '71% to 93%',
      '4.25',
    ]);
  });
});

describe('few answers', () => {
  it('are none: nothing is shown but why', () => {
    const { texts, reporting } = shown('0 0 0 0 0');
    const { share, shareInterval, mean, meanInterval, n } = texts;
    expect([share, shareInterval, mean, meanInterval, n]).toEqual(['–', '–', '–', '–', '0']);
    expect(texts['advice']).toBe('Non c’è ancora nessuna risposta: aggiungine una.');
    expect(reporting).toBe('nothing');
  });

  it('is one: an interval for the share, none for the mean, and why', () => {
    const { texts, reporting } = shown('0 0 0 0 1');
    // R: prop.test(1, 1, correct = FALSE): 0.2065 to 1.
    expect([texts['share'], texts['shareInterval']]).toEqual(['–', 'da 21\u00a0% a 100\u00a0%']);
    expect([texts['mean'], texts['meanInterval']]).toEqual(['–', '–']);
    expect(texts['advice']).toBe(
      'Con una sola risposta non c’è un punteggio da mostrare: un’altra persona potrebbe ribaltarlo. L’intervallo dice quanto resta aperto. Da una sola risposta non si vede quanto variano le risposte: la media resta senza intervallo.',
    );
    expect(reporting).toBe('interval-only');
  });

  it('hide the score below ten, and show it behind the interval below thirty', () => {
    expect(
      [shown('0 0 1 4 4'), shown('0 0 1 5 4'), shown('0 0 1 15 14')].map(({ texts, reporting }) => [
        texts['share'],
        texts['mean'],
        reporting,
      ]),
    ).toEqual([
      ['–', '–', 'interval-only'],
      ['90\u00a0%', '4,30', 'interval-first'],
      ['97\u00a0%', '4,43', 'score-first'],
    ]);
    expect(shown('0 0 1 5 4').texts['advice']).toContain('Con 10 risposte guarda prima');
  });
});

it('all alike have an interval for the share, none for the mean, and why', () => {
  const { texts } = shown('0 0 0 0 40', 'en');
  // R: prop.test(40, 40, correct = FALSE): 0.9124 to 1.
  expect([texts['share'], texts['shareInterval']]).toEqual(['100%', '91% to 100%']);
  expect([texts['mean'], texts['meanInterval']]).toEqual(['5.00', '–']);
  expect(texts['advice']).toBe(
    'All answers are alike: they do not show how much answers vary, so the mean has no interval.',
  );
});

it('names the confidence asked for', () => {
  const { texts } = shown('1 2 3 14 20', 'it', '99.5');
  expect(texts['shareInterval-label']).toBe('Intervallo al 99,5\u00a0%');
});
