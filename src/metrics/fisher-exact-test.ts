import { type Counted, requireCounted } from './proportion.ts';

/**
 * Fisher’s exact test of two proportions, two-sided: how often chance alone, with as many successes
 * in all, would give a table no likelier than this one.
 *
 * Too timid with few answers, for teaching; `twoProportionTest` is the one to use.
 *
 * @param first - Successes and n of one group, whole numbers with 0 ≤ successes ≤ n.
 * @param second - The same of another group, of other people.
 * @returns 0…1, or undefined when either n is 0.
 * @throws {RangeError} If a count is outside the range above.
 *
 * @example
 * fisherExactTest({ successes: 6, n: 8 }, { successes: 2, n: 8 }); // => 0.132
 *
 * @see Agresti (2013), Categorical Data Analysis, chapter 3.
 */
export function fisherExactTest(first: Counted, second: Counted): number | undefined {
  requireCounted('fisherExactTest', first.successes, first.n, 'first.');
  requireCounted('fisherExactTest', second.successes, second.n, 'second.');
  if (first.n === 0 || second.n === 0) return undefined;
  const odds = [...relativeOdds(first, second, 1), ...relativeOdds(first, second, -1)];
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 1);
  // Tables as likely as this one differ from it by rounding.
  return sum(odds.filter((one) => one <= 1 + 1e-7)) / sum(odds);
}

/** How likely the tables on one side are, this one being 1: step by step from each to the next. */
function relativeOdds(first: Counted, second: Counted, step: 1 | -1): number[] {
  // One success more here is one fewer there; going down, the two groups change places.
  const [gains, loses] = step === 1 ? [first, second] : [second, first];
  const steps = Math.min(gains.n - gains.successes, loses.successes);
  let odds = 1;
  return Array.from({ length: steps }, (_, index) => {
    const [here, there] = [gains.successes + index, loses.successes - index];
    odds *= ((gains.n - here) / (here + 1)) * (there / (loses.n - there + 1));
    return odds;
  });
}
