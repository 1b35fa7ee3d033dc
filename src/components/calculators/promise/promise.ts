import { promiseGap, servqualItems, type PromiseGap } from '#metrics/promise-gap.ts';
import type { ValuesOf } from '#model/calculators/fields.ts';
import {
  promiseDimensions,
  promiseFields,
  promiseContradictions,
} from '#model/calculators/promise.ts';
import type { Calculator } from '../form/calculator.ts';
import type { Writer } from '../form/writer.ts';

type PromiseValues = ValuesOf<typeof promiseFields>;

/** How far what was delivered, and what was perceived of it, fell short of the promise. */
export const promise: Calculator<typeof promiseFields> = {
  kind: 'promise',
  fields: promiseFields,
  results: [['weighted'], ['unweighted', 'deliveredGap']],
  contradictions: promiseContradictions,
  show(values, write) {
    const { delivery, promised } = gapsOf(values);
    return {
      texts: {
        weighted: write.signed(promised?.weighted, 2),
        unweighted: write.signed(promised?.unweighted, 2),
        deliveredGap: write.signed(delivery?.weighted, 2),
        advice: adviceOn(values, write),
        ...tableTexts(values, write),
      },
    };
  },
  rows(values, { say }) {
    const { promised, delivered, perceived, weights } = values;
    const columns = [promised, delivered, perceived, weights];
    return [
      ['dimension', 'promised', 'delivered', 'perceived', 'weight'].map((name) => say(name)),
      ...promiseDimensions.map((name, at) => [say(name), ...columns.map((column) => column[at])]),
    ];
  },
};

/** Delivered less promised, and perceived less promised, weighted alike. */
function gapsOf({ promised, delivered, perceived, weights }: PromiseValues) {
  const weightOf = Object.fromEntries(
    promiseDimensions.map((name, at) => [name, weights[at] ?? 0]),
  ) as Record<(typeof promiseDimensions)[number], number>;
  const gap = (of: readonly number[]): PromiseGap | undefined =>
    promiseGap(everyItem(promised), everyItem(of), weightOf);
  return { delivery: gap(delivered), promised: gap(perceived) };
}

/** The score of a dimension stands for each of its items. */
function everyItem(scores: readonly number[]): number[] {
  return promiseDimensions.flatMap((name, at) =>
    Array.from({ length: servqualItems[name] }, () => scores[at] ?? 1),
  );
}

/** What each dimension takes from the weighted gap, in points. */
function sharesOf(values: PromiseValues): readonly number[] {
  const { promised } = gapsOf(values);
  return promiseDimensions.map(
    (name, at) => ((promised?.dimensions[name] ?? 0) * (values.weights[at] ?? 0)) / 100,
  );
}

function tableTexts(values: PromiseValues, { signed }: Writer): Record<string, string> {
  const { delivery, promised } = gapsOf(values);
  const shares = sharesOf(values);
  const texts = promiseDimensions.flatMap((name, at) => [
    [`delivery-${name}`, signed(delivery?.dimensions[name], 1)],
    [`gap-${name}`, signed(promised?.dimensions[name], 1)],
    [`share-${name}`, signed(shares[at], 2)],
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

/** Where the promise was broken most, by what it weighs. */
function adviceOn(values: PromiseValues, { say, signed }: Writer): string {
  const shares = sharesOf(values);
  const worst = Math.min(...shares);
  if (worst >= 0) return say('kept');
  const names = promiseDimensions.filter((_, at) => (shares[at] ?? 0) === worst).map((n) => say(n));
  return say('worst', { names: names.join(', '), points: signed(worst, 2) });
}
