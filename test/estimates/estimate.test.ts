import { describe, expect, it } from 'vitest';
import { compareGroups } from '#estimates/compare.ts';
import { estimateTable, summaryText } from '#components/lab/estimate-table.ts';
import { estimateOf } from '#estimates/estimate.ts';
import { verdictText } from '#components/lab/verdict-text.ts';
import { savedTable, textCell } from '#components/lab/tables.ts';
import { npsComparison } from '#metrics/nps-comparison.ts';
import { npsScoreInterval } from '#metrics/intervals.ts';
import { say } from '../components/lab/lab-answers.ts';

const nps = (detractors: number, passives: number, promoters: number) => ({
  counts: [detractors, 0, 0, 0, 0, 0, 0, 0, passives, 0, promoters],
  weights: undefined,
});
const csat = (bad: number, good: number) => ({ counts: [bad, 0, 0, 0, good], weights: undefined });
const ces = (bad: number, good: number) => ({
  counts: [bad, 0, 0, 0, 0, good, 0],
  weights: undefined,
});

describe('an estimate', () => {
  it('of fewer than ten answers has an interval and no score', () => {
    const found = estimateOf('0-10', nps(1, 2, 6));
    expect(found).toMatchObject({ n: 9, value: undefined, reporting: 'interval-only' });
    expect(found.interval).toEqual(npsScoreInterval(nps(1, 2, 6).counts, 0.95));
  });

  it('of ten is a score, of thirty one that comes first', () => {
    expect(estimateOf('0-10', nps(1, 2, 7))).toMatchObject({
      value: 60,
      reporting: 'interval-first',
    });
    expect(estimateOf('0-10', nps(10, 10, 10))).toMatchObject({
      value: 0,
      reporting: 'score-first',
    });
  });

  it('of nobody is nothing', () => {
    expect(estimateOf('1-7', ces(0, 0))).toMatchObject({
      n: 0,
      value: undefined,
      interval: undefined,
      reporting: 'nothing',
    });
  });

  it('of CSAT is the share of 4 and 5 with the interval of R prop.test(8, 10, correct = FALSE)', () => {
    const { value, interval, mean } = estimateOf('1-5', csat(2, 8));
    expect(value).toBe(0.8);
    expect(mean).toBe(4.2);
    expect(interval?.low).toBeCloseTo(0.4901625, 6);
    expect(interval?.high).toBeCloseTo(0.9433178, 6);
  });

  it('with weights is as uncertain as its effective number: one heavy answer among thirty is few', () => {
    const weights = { sums: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 129], squares: 100 ** 2 + 29 };
    const answers = { counts: nps(0, 0, 30).counts, weights };
    expect(estimateOf('0-10', answers)).toMatchObject({ n: 30, reporting: 'interval-only' });
  });
});

describe('a comparison', () => {
  it('of two NPS is that of the metrics', () => {
    const [one, two] = [nps(10, 20, 70), nps(40, 20, 40)];
    expect(compareGroups('0-10', one, two)).toEqual(npsComparison(one.counts, two.counts, 0.95));
    expect(compareGroups('0-10', one, two)?.verdict).toBe('more-than-noise');
  });

  // Newcombe (1998), table II, case (a): 56/70 − 48/80 is 0.2, from 0.0524 to 0.3339.
  it('of two shares is in points', () => {
    for (const found of [
      compareGroups('1-5', csat(14, 56), csat(32, 48)),
      compareGroups('1-7', ces(14, 56), ces(32, 48)),
    ]) {
      expect(found?.difference).toBeCloseTo(20, 10);
      expect(found?.low).toBeCloseTo(5.24, 2);
      expect(found?.high).toBeCloseTo(33.39, 2);
      expect(found?.verdict).toBe('more-than-noise');
    }
  });

  it('of groups that all say the same could be noise, and of an empty one is none', () => {
    expect(compareGroups('1-5', csat(0, 12), csat(0, 15))).toMatchObject({
      difference: 0,
      p: 1,
      verdict: 'could-be-noise',
    });
    expect(compareGroups('1-5', csat(0, 0), csat(0, 15))).toBeUndefined();
    expect(compareGroups('0-10', nps(0, 0, 0), nps(1, 1, 1))).toBeUndefined();
  });

  it('is a sentence with its verdict first', () => {
    const found = compareGroups('0-10', nps(10, 20, 70), nps(40, 20, 40));
    expect(found && verdictText(found, ['A', 'B'], say, 'en')).toMatchInlineSnapshot(
      `"More than noise. A against B: a difference of +60 points, 95% interval from +37 to +80, p < 0.001."`,
    );
  });
});

describe('a table of estimates', () => {
  const rows = [nps(10, 10, 20), nps(5, 5, 10), nps(2, 2, 4)].map((answers, index) => ({
    name: textCell(`Group ${index}`),
    estimate: estimateOf('0-10', answers),
  }));
  const table = estimateTable(rows, 'group', 'nps', say, 'en');

  it('puts a small group’s score in brackets, shows none of a tiny one, and says so', () => {
    expect(table.rows.map((row) => row.map(({ text }) => text).join('|'))).toMatchInlineSnapshot(`
      [
        "Group 0|40|+25|−2|+48|",
        "Group 1|20|(+25)|−13|+56|fewer than 30: interval first",
        "Group 2|8|–|−33|+68|fewer than 10: interval only",
      ]
    `);
  });

  it('is saved unrounded, without the score that is not shown', () => {
    expect(savedTable(table).slice(0, 4)).toMatchInlineSnapshot(`
      [
        [
          "Group",
          "Answers",
          "Score",
          "From",
          "To",
          "Note",
        ],
        [
          "Group 0",
          40,
          25,
          -1.8612726174591279,
          48.17966617619965,
          "",
        ],
        [
          "Group 1",
          20,
          25,
          -12.920665138918835,
          56.01058422142564,
          "fewer than 30: interval first",
        ],
        [
          "Group 2",
          8,
          undefined,
          -32.80687930575763,
          68.32494000145681,
          "fewer than 10: interval only",
        ],
      ]
    `);
  });

  it('has a sentence for the whole, by how many answered', () => {
    const said = rows.map(({ estimate }) => summaryText(estimate, 'nps', say, 'en'));
    expect(said).toMatchInlineSnapshot(`
      [
        "NPS: +25, with a 95% interval from −2 to +48. Answers: 40.",
        "95% interval: −13 to +56. The score, NPS, is +25, but the answers are still few (20).",
        "95% interval: −33 to +68. With fewer than ten answers (8) no score is shown.",
      ]
    `);
  });
});
