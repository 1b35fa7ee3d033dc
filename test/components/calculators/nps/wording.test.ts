import { describe, expect, it } from 'vitest';
import { npsResult } from '#components/calculators/nps/result.ts';
import { scaleText, shownTexts } from '#components/calculators/nps/shown-texts.ts';
import type { NpsState } from '#components/calculators/nps/state.ts';
import { sayIn, templates } from '#components/calculators/nps/wording.ts';
import { type Locale, locales } from '#i18n/locale.ts';

function answered(promoters: number, passives: number, detractors: number): NpsState {
  const counts = [0, 0, 0, detractors, 0, 0, 0, passives, 0, 0, promoters];
  return { counts, confidence: 95, margin: 10 };
}

const resultOf = ({ counts, confidence, margin }: NpsState) =>
  npsResult(counts, confidence / 100, margin);

function textsFor(state: NpsState, locale: Locale): Record<string, string> {
  return shownTexts(resultOf(state), state, locale, sayIn(locale));
}

function scaleFor(state: NpsState, locale: Locale): string {
  return scaleText(resultOf(state), state, locale, sayIn(locale));
}

describe('the advice', () => {
  it('says with few answers why there is no score', () => {
    expect(textsFor(answered(5, 1, 1), 'it')['advice']).toMatchInlineSnapshot(
      `"Con 7 risposte non mostriamo un punteggio: sotto le 10, poche persone bastano a ribaltarlo. L’intervallo dice quanto resta aperto."`,
    );
    expect(textsFor(answered(5, 1, 1), 'en')['advice']).toMatchInlineSnapshot(
      `"With 7 answers we show no score: below 10, a few people are enough to turn it round. The interval says how much is left open."`,
    );
    expect(textsFor(answered(1, 0, 0), 'en')['advice']).toMatchInlineSnapshot(
      `"With a single answer there is no score to show: one more person could turn it round. The interval says how much is left open."`,
    );
    expect(textsFor(answered(10, 1, 1), 'en')['advice']).toMatchInlineSnapshot(
      `"With 12 answers, look at the interval first: the score is only its uncertain middle."`,
    );
  });

  it('is silent with enough answers', () => {
    expect(locales.map((locale) => textsFor(answered(30, 0, 0), locale)['advice'])).toEqual([
      '',
      '',
    ]);
  });
});

describe('the answers needed', () => {
  it('are said for answers as spread as these', () => {
    expect(textsFor(answered(12, 9, 9), 'en')['sample']).toMatchInlineSnapshot(
      `"For a margin of ±10 points at 95%, with answers as spread as these, you need about 263."`,
    );
  });

  it.each([
    ['all answers are alike', answered(0, 20, 0)],
    ['nobody answered', answered(0, 0, 0)],
  ])('are said for the worst case when %s', (_, state) => {
    expect(textsFor(state, 'it')['sample']).toBe(
      'Quanto variano le risposte qui non si vede: per un margine di ±10 punti al 95\u00a0%, nel caso peggiore ne servono circa 382.',
    );
    expect(textsFor(state, 'en')['sample']).toBe(
      'How much answers vary does not show here: for a margin of ±10 points at 95%, in the worst case you need about 382.',
    );
  });

  it('name margin and confidence as the page’s language writes them', () => {
    const state = { ...answered(12, 9, 9), confidence: 99.5, margin: 2.5 };
    expect(textsFor(state, 'it')['sample']).toContain('±2,5 punti al 99,5\u00a0%');
    expect(textsFor(state, 'en')['sample']).toContain('±2.5 points at 99.5%');
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
  it('says where the needle points and how far the band runs', () => {
    expect(scaleFor(answered(12, 9, 9), 'it')).toMatchInlineSnapshot(
      `"Bilancia da −100 a +100. L’ago segna +10. L’intervallo va da −20 a +38. Risposte: 30."`,
    );
    expect(scaleFor(answered(12, 9, 9), 'en')).toMatchInlineSnapshot(
      `"A scale from −100 to +100. The needle points to +10. The interval runs from −20 to +38. Answers: 30."`,
    );
  });

  it('says that there is no needle with few answers', () => {
    expect(scaleFor(answered(1, 0, 0), 'en')).toMatchInlineSnapshot(
      `"A scale from −100 to +100. There is no needle: fewer than ten answers. The interval runs from −59 to +100. Answers: 1."`,
    );
  });

  it('runs the whole scale when nobody answered', () => {
    expect(scaleFor(answered(0, 0, 0), 'en')).toMatchInlineSnapshot(
      `"A scale from −100 to +100. There is no needle: fewer than ten answers. The interval runs from −100 to +100. Answers: 0."`,
    );
  });
});

it('leaves no name unfilled, however many answered', () => {
  for (const state of [answered(0, 0, 0), answered(1, 0, 0), answered(9, 9, 9)]) {
    for (const locale of locales) {
      const said = [...Object.values(textsFor(state, locale)), scaleFor(state, locale)];
      expect(said.join()).not.toContain('{');
    }
  }
});
