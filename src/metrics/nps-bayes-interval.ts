import { logBetaKernel } from './beta.ts';
import type { Interval } from './intervals.ts';
import { npsShares, type ScoreCounts } from './nps.ts';
import { requireNumber } from './ranges.ts';

/**
 * The Bayesian interval for a Net Promoter Score, equal-tailed, with a uniform Dirichlet prior:
 * before the first answer every division into promoters, passives and detractors is equally likely.
 *
 * Says what the others do not: given the answers and the prior, the score is in the interval with
 * this probability. Exact, not simulated; a million answers take up to a second.
 *
 * @param counts - Eleven whole numbers ≥ 0: how many gave each score from 0 to 10.
 * @param confidence - Probability wanted, a share, 0 < confidence < 1.
 * @returns −100 < low < high < 100, in points, or undefined when nobody answered. It can miss the
 *   score itself, because the prior counts like one answer in each group.
 * @throws {RangeError} If a count or the confidence is outside the ranges above.
 *
 * @example
 * npsBayesInterval([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], 0.95); // => { low: -86.6, high: 53.6 }
 *
 * @see Lindley (1964), The Bayesian Analysis of Contingency Tables, on Dirichlet priors.
 * @see Rocks (2016), doi:10.1080/00031305.2016.1173124, on intervals for Net Promoter Scores.
 */
export function npsBayesInterval(counts: ScoreCounts, confidence: number): Interval | undefined {
  const { n, promoters, passives, detractors } = npsShares(counts, 'npsBayesInterval');
  requireNumber('npsBayesInterval', 'confidence', confidence, { above: 0, below: 1 });
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  return {
    low: -100 * upperBound(detractors + 1, passives + 1, promoters + 1, tail),
    high: 100 * upperBound(promoters + 1, passives + 1, detractors + 1, tail),
  };
}

/** The difference that up − down exceeds with the probability of one tail, by bisection. */
function upperBound(up: number, rest: number, down: number, tail: number): number {
  let [low, high] = [-1, 1];
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (exceeding(up, rest, down, middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The probability that the share up less the share down exceeds a difference, when the shares are
 * Dirichlet with these whole shapes.
 *
 * A Dirichlet share is a sum of exponential waiting times, so up − down > x is a race: fewer than
 * `up` events must happen before `rest` events at odds x to 1 − x and then `down` events at odds
 * 1 + x to 1 − x. Both counts are negative binomial, and every term of the sum is positive.
 */
function exceeding(up: number, rest: number, down: number, difference: number): number {
  if (difference < 0) return 1 - exceeding(down, rest, up, -difference);
  const first = negativeBinomial(rest, difference, up);
  const second = negativeBinomial(down, (1 + difference) / 2, up);
  let probability = 0;
  let atMost = 0;
  for (let count = 0; count < up; count += 1) {
    atMost += second[count] ?? 0;
    probability += atMost * (first[up - 1 - count] ?? 0);
  }
  return probability;
}

/**
 * The probabilities of 0, 1, … `length` − 1 events of one kind, each of probability p, before the
 * given number of the other kind.
 */
function negativeBinomial(others: number, p: number, length: number): Float64Array {
  const probabilities = new Float64Array(length);
  const likeliest = Math.max(0, Math.floor(((others - 1) * p) / (1 - p)));
  const start = Math.min(length - 1, likeliest);
  const peak =
    start === 0 ? (1 - p) ** others : Math.exp(logBetaKernel(p, 1 - p, start, others)) / start;
  let term = peak;
  for (let k = start; k < length && term > peak * 1e-20; k += 1) {
    probabilities[k] = term;
    term *= (p * (others + k)) / (k + 1);
  }
  term = peak;
  for (let k = start; k > 0 && term > peak * 1e-20; k -= 1) {
    term *= k / (p * (others + k - 1));
    probabilities[k - 1] = term;
  }
  return probabilities;
}
