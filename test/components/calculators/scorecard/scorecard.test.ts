import { describe, expect, it } from 'vitest';
import type { Calculator, Shown } from '#components/calculators/form/calculator.ts';
import { csvText } from '#i18n/csv.ts';
import { workedExample } from '#components/calculators/form/worked-example.ts';
import { scorecard } from '#components/calculators/scorecard/scorecard.ts';
import type { Locale } from '#i18n/locale.ts';
import { scorecardWords } from '#i18n/words/calculators/scorecard.ts';

type Attributes = Readonly<Record<string, string>>;

// As the form sees it: values of any calculator.
const calculator: Calculator = scorecard;

/** The log of the case: eight tickets before and eight after. */
const log: Attributes = {
  ticketsBefore: '8',
  ticketsAfter: '8',
  unresolvableBefore: '1',
  unresolvableAfter: '1',
  resolvedBefore: '2',
  resolvedAfter: '6',
  repeatedBefore: '5',
  repeatedAfter: '2',
  effortBefore: '2 6 1 5 4 4 2',
  effortAfter: '6 6 4 6 5 5 6',
  hoursBefore: '50 1 96 3 2 30 20 72',
  hoursAfter: '1 2 28 1 24 4 3 2',
};

const example = (given: Attributes, locale: Locale = 'en') =>
  workedExample(scorecard, scorecardWords, { ...log, ...given, context: { locale } });

const shown = (given: Attributes = {}, locale: Locale = 'en'): Shown =>
  example(given, locale).shown;

function row(name: string, { texts }: Shown): (string | undefined)[] {
  const places = [
    'before',
    'before-interval',
    'after',
    'after-interval',
    'change',
    'change-interval',
  ];
  return [...places, 'verdict'].map((place) => texts[`${name}-${place}`]);
}

describe('the log of sixteen tickets', () => {
  it('has shares without a value, with Wilson’s and Newcombe’s intervals', () => {
    // R: prop.test(2, 7, correct = FALSE), prop.test(6, 7, …), and Newcombe’s formula on them: 0.058 to 0.806;
    // prop.test(5, 8, …), prop.test(2, 8, …): −0.674 to 0.091.
    expect(row('resolved', shown())).toEqual([
      ...['–', '8% to 64%', '–', '49% to 97%', '–', '+6 to +81 points', 'more than noise'],
    ]);
    expect(row('repeated', shown())).toEqual([
      ...['–', '31% to 86%', '–', '7% to 59%', '–', '−67 to +9 points', 'could be noise'],
    ]);
  });

  it('has ease with the t interval', () => {
    // R: t.test(c(2,6,1,5,4,4,2)), t.test(c(6,6,4,6,5,5,6)), and t.test(after, before): Welch’s.
    expect(row('effort', shown())).toEqual([
      ...['–', '1.75 to 5.10', '–', '4.70 to 6.16', '–', '+0.28 to +3.72', 'more than noise'],
    ]);
  });

  it('has hours with two of the observed ones, or one where the other is not known', () => {
    // R: sort(x)[c(qbinom(0.025, 8, p), qbinom(0.975, 8, p) + 1)].
    expect(row('p50', shown())).toEqual([
      ...['–', '1.0 to 96.0', '–', '1.0 to 28.0', '–', '−93.5 to +12.5', 'could be noise'],
    ]);
    expect(row('p90', shown())).toEqual([
      ...['–', '30.0 or more', '–', '3.0 or more', '–', '–', 'cannot be told'],
    ]);
    expect(row('p95', shown())).toEqual([
      ...['–', '50.0 or more', '–', '4.0 or more', '–', '–', 'cannot be told'],
    ]);
  });

  it('says how many changes are more than noise, and why there is no value or interval', () => {
    expect(shown().texts['advice']).toMatchInlineSnapshot(
      `"Differences that are more than noise: 2; that could be noise: 2; that cannot be judged: 2. With fewer than 10 tickets or answers we show no value, only the interval: a few people are enough to turn it round. Where there is no whole interval there are too few data: nobody answered, everyone alike, or too few tickets for so high a percentile."`,
    );
    expect(shown({}, 'it').texts['advice']).toMatchInlineSnapshot(
      `"Differenze che sono più che rumore: 2; che potrebbero essere rumore: 2; che non si possono giudicare: 2. Con meno di 10 richieste o risposte non mostriamo un valore, solo l’intervallo: poche persone bastano a ribaltarlo. Dove non c’è un intervallo intero i dati non bastano: nessuno ha risposto, tutti allo stesso modo, oppure le richieste sono troppo poche per un percentile così alto."`,
    );
  });

  it('says on how many each rests: those who could be resolved, those who answered', () => {
    const { texts } = shown();
    const ns = ['resolved', 'repeated', 'effort', 'p50'].map((name) => texts[`${name}-before-n`]);
    expect(ns).toEqual(['n = 7', 'n = 8', 'n = 7', 'n = 8']);
  });
});

describe('with ten or more', () => {
  const many = {
    ticketsBefore: '40',
    unresolvableBefore: '0',
    resolvedBefore: '22',
    ticketsAfter: '40',
    unresolvableAfter: '0',
    resolvedAfter: '34',
  };

  it('shows values: 34 of 40 less 22 of 40 is 30 points, 10 to 47 by Newcombe', () => {
    // R prop.test(…, correct = FALSE)$conf.int and Newcombe’s formula: 0.0994 to 0.4712.
    expect(row('resolved', shown(many))).toEqual([
      ...['55%', '40% to 69%', '85%', '71% to 93%', '+30 points', '+10 to +47 points'],
      'more than noise',
    ]);
  });

  it('writes them as Italian does', () => {
    expect(row('resolved', shown(many, 'it'))).toEqual([
      ...['55\u00a0%', 'da 40\u00a0% a 69\u00a0%', '85\u00a0%', 'da 71\u00a0% a 93\u00a0%'],
      ...['+30 punti', 'da +10 a +47 punti', 'più che rumore'],
    ]);
  });
});

it('a change for the worse, or downwards, can be more than noise too', () => {
  const counts = {
    ticketsBefore: '40',
    ticketsAfter: '40',
    repeatedBefore: '20',
    repeatedAfter: '5',
  };
  // R prop.test(…, correct = FALSE)$conf.int and Newcombe’s formula: −0.539 to −0.174.
  expect(row('repeated', shown(counts)).slice(4)).toEqual([
    ...['−38 points', '−54 to −17 points', 'more than noise'],
  ]);
});

describe('at the edges', () => {
  it('nobody and nothing is “–” everywhere, and cannot be told', () => {
    const none = Object.fromEntries(
      Object.keys(log).map((name) => [name, /^(effort|hours)/.test(name) ? '' : '0']),
    );
    const found = shown(none);
    for (const name of ['resolved', 'repeated', 'effort', 'p50', 'p90', 'p95']) {
      expect(row(name, found)).toEqual(['–', '–', '–', '–', '–', '–', 'cannot be told']);
    }
    expect(found.texts['advice']).toContain('cannot be judged: 6.');
  });

  it('everyone alike has no interval for ease, and one ticket has one for the share alone', () => {
    expect(row('effort', shown({ effortAfter: '5 5 5' }))[3]).toBe('–');
    const one = shown({
      ticketsAfter: '1',
      unresolvableAfter: '0',
      resolvedAfter: '1',
      repeatedAfter: '0',
      effortAfter: '5',
      hoursAfter: '2',
    });
    expect(row('resolved', one)[3]).toBe('21% to 100%');
    expect([row('effort', one)[3], row('p50', one)[3]]).toEqual(['–', '–']);
  });
});

describe('what cannot be together', () => {
  const fieldsWrong = (given: Attributes): string[] => {
    const { values } = example({});
    const changed = Object.entries(given).map(([name, text]) => [name, Number(text)]);
    const wrong = calculator.contradictions?.({
      ...values,
      ...Object.fromEntries(changed),
    });
    return (wrong ?? []).map(({ field, sentence }) => `${field}: ${sentence}`);
  };

  it('is said at the field that is too high', () => {
    expect(fieldsWrong({})).toEqual([]);
    expect(fieldsWrong({ resolvedBefore: '8' })).toEqual(['resolvedBefore: too-many-resolved']);
    expect(fieldsWrong({ resolvedBefore: '7' })).toEqual([]);
    expect(fieldsWrong({ unresolvableAfter: '9' })).toEqual(['unresolvableAfter: too-many']);
    expect(fieldsWrong({ repeatedAfter: '9' })).toEqual(['repeatedAfter: too-many']);
    expect(fieldsWrong({ ticketsBefore: '7' })).toEqual(['hoursBefore: too-many-values']);
  });

  it('stops the build of a page that starts with it, naming calculator and field', () => {
    expect(() => example({ name: 'log', repeatedAfter: '9' })).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: scorecard-log, repeatedAfter: These are more than the tickets: type a number no higher than that.]`,
    );
  });
});

it('is copied unrounded, with what rests on how many', () => {
  const { values, write } = example({});
  const [headings, first, , third] = csvText(calculator.rows(values, write), 'en').split('\r\n');
  expect(headings).toBe('Measure,Period,Value,From,To,n');
  expect(first).toMatch(
    /^"Resolved at first contact, of those that could be",Before,0\.2857142857\d+,0\.08\d+,0\.64\d+,7$/,
  );
  expect(third).toMatch(/,Difference,0\.5714285714\d+,0\.058\d+,0\.806\d+,$/);
});
