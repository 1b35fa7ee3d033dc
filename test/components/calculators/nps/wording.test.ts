import { describe, expect, it } from 'vitest';
import { npsResult } from '#components/calculators/nps/result.ts';
import {
  adviceTemplates,
  fillTemplate,
  scaleText,
  templates,
} from '#components/calculators/nps/wording.ts';
import { locales } from '#i18n/locale.ts';

const counted = (promoters: number, passives: number, detractors: number): number[] => [
  0,
  0,
  0,
  detractors,
  0,
  0,
  0,
  passives,
  0,
  0,
  promoters,
];

describe('the advice', () => {
  it('says with few answers why there is no score', () => {
    const italian = adviceTemplates('it');
    const english = adviceTemplates('en');
    expect(fillTemplate(italian.few, { n: '7' })).toMatchInlineSnapshot(
      `"Con 7 risposte non mostriamo un punteggio: sotto le 10, poche persone bastano a ribaltarlo. L’intervallo dice quanto resta aperto."`,
    );
    expect(fillTemplate(english.few, { n: '7' })).toMatchInlineSnapshot(
      `"With 7 answers we show no score: below 10, a few people are enough to turn it round. The interval says how much is left open."`,
    );
    expect(english.one).toMatchInlineSnapshot(
      `"With a single answer there is no score to show: one more person could turn it round. The interval says how much is left open."`,
    );
    expect(fillTemplate(english.small, { n: '12' })).toMatchInlineSnapshot(
      `"With 12 answers, look at the interval first: the score is only its uncertain middle."`,
    );
  });

  it('is silent with enough answers', () => {
    expect(locales.map((locale) => adviceTemplates(locale).enough)).toEqual(['', '']);
  });
});

describe('the sentences that the element carries', () => {
  it.each(locales)('are all there in %s, with only names that will be filled in', (locale) => {
    const known = ['n', 'low', 'high', 'score', 'confidence', 'margin', 'token', 'position'];
    for (const [name, text] of Object.entries(templates(locale))) {
      const empty = text === '' && name !== 'data-say-enough';
      expect({ name, empty }).toEqual({ name, empty: false });
      const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, found]) => found);
      expect(known).toEqual(expect.arrayContaining(names));
    }
  });

  it('have the same names in both languages', () => {
    expect(Object.keys(templates('en'))).toEqual(Object.keys(templates('it')));
  });
});

describe('the scale in words', () => {
  const result = npsResult(counted(12, 9, 9), 0.95, 10);

  it('says where the needle points and how far the band runs', () => {
    expect(scaleText(result, 'it')).toMatchInlineSnapshot(
      `"Bilancia da −100 a +100. L’ago segna +10. L’intervallo va da −20 a +38. Risposte: 30."`,
    );
    expect(scaleText(result, 'en')).toMatchInlineSnapshot(
      `"A scale from −100 to +100. The needle points to +10. The interval runs from −20 to +38. Answers: 30."`,
    );
  });

  it('says that there is no needle with few answers', () => {
    expect(scaleText(npsResult(counted(1, 0, 0), 0.95, 10), 'en')).toMatchInlineSnapshot(
      `"A scale from −100 to +100. There is no needle: fewer than ten answers. The interval runs from −59 to +100. Answers: 1."`,
    );
  });

  it('runs the whole scale when nobody answered', () => {
    expect(scaleText(npsResult(counted(0, 0, 0), 0.95, 10), 'en')).toMatchInlineSnapshot(
      `"A scale from −100 to +100. There is no needle: fewer than ten answers. The interval runs from −100 to +100. Answers: 0."`,
    );
  });

  it('leaves no name unfilled', () => {
    for (const locale of locales) expect(scaleText(result, locale)).not.toContain('{');
  });
});
