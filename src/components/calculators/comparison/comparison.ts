import { npsComparison, type NpsComparison } from '#metrics/nps-comparison.ts';
import { nps, npsShares, type ScoreCounts } from '#metrics/nps.ts';
import { reportingOf } from '#metrics/reporting.ts';
import { comparisonFields } from '#model/calculators/comparison.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';
import { chanceText } from './chance.ts';

type ComparisonValues = ValuesOf<typeof comparisonFields>;

/** Whether two Net Promoter Scores of different people differ by more than noise. */
export const comparison: Calculator<typeof comparisonFields> = {
  kind: 'comparison',
  fields: comparisonFields,
  results: [['difference', 'interval'], ['p'], ['scoreBefore'], ['scoreAfter']],
  show(values, write) {
    const { before, after, found, least } = comparedIn(values);
    const points = (value: number | undefined): string => write.signed(value);
    const scored = (counts: ScoreCounts): string =>
      points(npsShares(counts).n < 10 ? undefined : nps(counts));
    return {
      texts: {
        difference: points(least < 10 ? undefined : found?.difference),
        interval: write.between(found, points),
        'interval-label': write.say('interval', { confidence: write.plain(values.confidence) }),
        p: chanceText(found?.p, write),
        scoreBefore: scored(before),
        scoreAfter: scored(after),
        advice: adviceOn(found, least, write),
      },
      reporting: reportingOf(least),
    };
  },
  rows(values, { say }) {
    const { before, after } = comparedIn(values);
    return [
      [say('sample'), say('detractors'), say('passives'), say('promoters')],
      rowOf(say('before'), before),
      rowOf(say('after'), after),
    ];
  },
};

/** Both samples, their difference (after − before), and how many answered in the smaller one. */
function comparedIn(values: ComparisonValues) {
  const before = countsOf(values.before, values.beforeScores);
  const after = countsOf(values.after, values.afterScores);
  const least = Math.min(npsShares(before).n, npsShares(after).n);
  return { before, after, least, found: npsComparison(after, before, values.confidence / 100) };
}

/** The scores, where there are any; else every group as one of its scores. */
function countsOf(groups: readonly number[], scores: readonly number[]): ScoreCounts {
  const [detractors = 0, passives = 0, promoters = 0] = groups;
  return scores.length > 0
    ? Array.from({ length: 11 }, (_, at) => scores.filter((score) => score === at).length)
    : [detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0];
}

function rowOf(name: string, counts: ScoreCounts): (string | number)[] {
  const { detractors, passives, promoters } = npsShares(counts);
  return [name, detractors, passives, promoters];
}

function adviceOn(found: NpsComparison | undefined, least: number, { say, plain }: Writer): string {
  if (found === undefined) return say('one-empty');
  const verdict = say(found.verdict);
  return least < 10 ? `${verdict} ${say('few', { n: plain(least) })}` : verdict;
}
