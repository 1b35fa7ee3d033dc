import { finitePopulationSampleSize } from '#metrics/finite-population.ts';
import { groupVariance, npsVariance } from '#metrics/nps.ts';
import { npsComparisonSampleSize, npsSampleSize } from '#metrics/sample-size.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import { sampleContradictions, sampleFields } from '#model/calculators/sample.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';

type SampleValues = ValuesOf<typeof sampleFields>;

/** How many answers one Net Promoter Score needs, and how many a comparison of two. */
export const sample: Calculator<typeof sampleFields> = {
  kind: 'sample',
  fields: sampleFields,
  results: [['one'], ['two']],
  contradictions: sampleContradictions,
  show(values, write) {
    const size = (n: number | undefined): string => write.number(n, 0);
    return {
      texts: {
        one: size(answersForOne(values)),
        two: size(answersForTwo(values)),
        advice: adviceOn(values, write),
      },
    };
  },
  rows: (values, { say }) => [
    [say('item'), say('answers')],
    [say('one'), answersForOne(values)],
    [say('two'), answersForTwo(values)],
  ],
};

/** Of one answer; undefined when all are alike, which says nothing of how much answers vary. */
function varianceOf({ scores, shares }: SampleValues): number | undefined {
  const [promoters = 0, detractors = 0] = shares;
  const passives = 100 - promoters - detractors;
  const variance =
    scores.length > 0
      ? npsVariance(Array.from({ length: 11 }, (_, at) => scores.filter((s) => s === at).length))
      : groupVariance({ n: 100, promoters, passives, detractors });
  return variance === 0 ? undefined : variance;
}

/** Were there no end of customers. */
function answersWithoutEnd(values: SampleValues): number | undefined {
  const variance = varianceOf(values);
  return variance && npsSampleSize(variance, values.margin, values.confidence / 100);
}

function answersForOne(values: SampleValues): number | undefined {
  const n = answersWithoutEnd(values);
  const { population } = values;
  return n === undefined || population === 0 ? n : finitePopulationSampleSize(n, population);
}

function answersForTwo(values: SampleValues): number | undefined {
  const variance = varianceOf(values);
  if (variance === undefined) return undefined;
  const { difference, confidence, power } = values;
  return npsComparisonSampleSize({
    variances: [variance, variance],
    difference,
    confidence: confidence / 100,
    power: power / 100,
  });
}

function adviceOn(values: SampleValues, { say, plain }: Writer): string {
  const { scores, population } = values;
  if (varianceOf(values) === undefined) return say('no-variance');
  const n = answersWithoutEnd(values) ?? 0;
  const found = [
    scores.length > 0 ? say('from-scores', { n: plain(scores.length) }) : say('from-shares'),
    scores.length > 0 && scores.length < 30 ? say('few-scores') : '',
    population > 0 ? say('finite', { n: plain(n), population: plain(population) }) : '',
    say('not-invitations'),
  ];
  return found.filter((text) => text !== '').join(' ');
}
