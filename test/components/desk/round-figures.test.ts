import { describe, expect, it } from 'vitest';
import { figureTexts } from '#components/desk/figure-texts.ts';
import { freshRound, type Round, type Verdict } from '#components/desk/round.ts';
import { changed, roundFigures } from '#components/desk/round-figures.ts';
import { fillTemplate } from '#client/fill-template.ts';
import { deskWords } from '#i18n/words/desk/desk.ts';

/** Impostors i, real ones r; of the verdicts u is “can’t tell”. */
const told = (truth: string) =>
  [...truth].map((one, at) => ({ minute: at, impostor: one === 'i' }));
const round = (verdicts: string, noticed: readonly (number | null)[] = []): Round => ({
  ...freshRound(verdicts.length),
  verdicts: [...verdicts].map((one): Verdict =>
    one === 'i' ? 'impostor' : one === 'r' ? 'real' : 'unsure',
  ),
  noticed: [...verdicts].map((_, at) => noticed[at] ?? null),
});
const texts = (verdicts: string, truth: string, noticed?: readonly (number | null)[]) =>
  figureTexts(roundFigures(round(verdicts, noticed), told(truth)), 'en', (name, values = {}) =>
    fillTemplate(deskWords.en.say[name], values),
  );

describe('a round', () => {
  const figures = roundFigures(round('iruiru', [5, null, null, 3]), told('iiirrr'));

  it('counts “can’t tell” apart, and of an impostor as missed', () => {
    expect(figures.table).toEqual({
      truePositives: 1,
      falseNegatives: 1,
      undecidedPositives: 1,
      falsePositives: 1,
      trueNegatives: 1,
      undecidedNegatives: 1,
    });
    expect([figures.misses, figures.alarms]).toEqual([[1, 2], [3]]);
  });

  it('times only impostors that were noticed', () => {
    expect([figures.waits, figures.median]).toEqual([[5], 5]);
    const two = roundFigures(round('ii', [10, 4]), told('ii'));
    // Minutes 0 and 1: waits of 10 and 3, in the middle 6.5.
    expect([two.waits, two.median]).toEqual([[3, 10], 6.5]);
  });
});

describe('its results', () => {
  it('are counts with their interval below ten, as in R prop.test(5, 6, correct = FALSE)', () => {
    expect(texts('iiiiirrrrrrr', 'iiiiiirrrrrr').recall).toBe('5 of 6 (from 44% to 97%)');
  });

  it('begin with the interval from ten on, as in R prop.test(9, 12, correct = FALSE)', () => {
    expect(texts('iiiiiiiiirrr', 'iiiiiiiiiiii').recall).toBe('from 47% to 91%; 75% (9 of 12)');
  });

  it('say so when there is nothing to count', () => {
    expect(texts('rr', 'ir')).toMatchObject({
      precision: 'nothing to count',
      median: 'you noticed none; there were 1',
    });
  });

  it('give the median with the times behind it', () => {
    expect(texts('iir', 'iir', [10, 4]).median).toBe(
      '6.5 min on the stream’s clock (3, 10); not noticed: 0',
    );
  });
});

it('what changed between two rounds is counted in pairs, and “can’t tell” is not right', () => {
  expect(changed(round('iruu'), round('riuu'), told('iirr'))).toEqual({ better: [1], worse: [0] });
  expect(changed(round('ru'), round('ii'), told('ir')).better).toEqual([0]);
});
