import type { CsvCell } from '#i18n/csv.ts';
import { csat, csatDifference } from '#metrics/csat.ts';
import type { Difference } from '#metrics/proportion.ts';
import type { RatingCounts } from '#metrics/ratings.ts';
import { reportingOf } from '#metrics/reporting.ts';
import { roundHalfAway } from '#metrics/rounding.ts';
import { twoProportionTest } from '#metrics/two-proportion-test.ts';
import { csatComparisonFields } from '#model/calculators/csat-comparison.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';
import { chanceText } from './chance.ts';

type Samples = ValuesOf<typeof csatComparisonFields>;

/** Whether the shares of satisfied customers in two samples of different people differ by more than noise. */
export const csatComparison: Calculator<typeof csatComparisonFields> = {
  kind: 'csatcomparison',
  fields: csatComparisonFields,
  results: [['difference', 'interval'], ['p'], ['shareBefore'], ['shareAfter']],
  show(values, write) {
    const compared = comparedIn(values);
    const { before, after, least, found, p } = compared;
    // 0.285 × 100 is 28.499999999999996, and would be rounded down.
    const points = (value: number | undefined): string =>
      write.signed(value === undefined ? undefined : 100 * roundHalfAway(value, 2));
    const shared = ({ n, share }: Sample): string => write.share(n < 10 ? undefined : share);
    return {
      texts: {
        difference: inPoints(points(least < 10 ? undefined : found?.difference), write),
        interval: inPoints(write.between(found, points), write),
        'interval-label': write.say('interval', { confidence: write.plain(values.confidence) }),
        p: chanceText(p, write),
        shareBefore: shared(before),
        shareAfter: shared(after),
        advice: adviceOn(compared, 1 - values.confidence / 100, write),
      },
      reporting: reportingOf(least),
    };
  },
  rows({ before, after }, { say }) {
    const rows = before.map((count, index): CsvCell[] => [index + 1, count, after[index]]);
    return [[say('score'), say('before'), say('after')], ...rows];
  },
};

interface Sample {
  readonly n: number;
  readonly successes: number;
  readonly share: number | undefined;
}

interface Compared {
  readonly before: Sample;
  readonly after: Sample;
  /** How many answered in the smaller sample. */
  readonly least: number;
  /** After − before. */
  readonly found: Difference | undefined;
  readonly p: number | undefined;
}

function comparedIn(values: Samples): Compared {
  const [before, after] = [sampleOf(values.before), sampleOf(values.after)];
  return {
    before,
    after,
    least: Math.min(before.n, after.n),
    found: csatDifference(values.after, values.before, values.confidence / 100),
    p: twoProportionTest(after, before)?.p,
  };
}

function sampleOf(counts: RatingCounts): Sample {
  const { n = 0, satisfied = 0, share } = csat(counts) ?? {};
  return { n, successes: satisfied, share };
}

/** Differences of shares are points, not per cent; “–” is neither. */
function inPoints(text: string, { say, number }: Writer): string {
  return text === number(undefined) ? text : say('points', { text });
}

/** @param level - What p must be below, to be more than noise. */
function adviceOn({ found, p, least }: Compared, level: number, { say, plain }: Writer): string {
  if (found === undefined) return say('one-empty');
  const beyond = found.low > 0 || found.high < 0;
  const sentences = [say(beyond ? 'more-than-noise' : 'could-be-noise')];
  if (p === undefined) sentences.push(say('untested'));
  // Two methods: close to the border they may part.
  else if (p < level !== beyond) sentences.push(say('borderline'));
  if (least < 10) sentences.push(say('few', { n: plain(least) }));
  return sentences.join(' ');
}
