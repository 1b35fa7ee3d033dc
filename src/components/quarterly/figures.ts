import { formatNps, formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Answers } from '#estimates/answers.ts';
import type { Estimate } from '#estimates/estimate.ts';
import { npsShares } from '#metrics/nps.ts';
import { effectiveGroups } from '#metrics/weighted-nps.ts';
import type { Finding, Findings } from '#quarterly/findings.ts';
import { nothing, pText } from '../lab/figures-text.ts';
import type { ViewSay } from './view.ts';

/** Points with their sign: `+3.2`. */
export function points(locale: Locale, value: number | undefined, decimals = 1): string {
  return value === undefined ? nothing : formatNps(locale, value, decimals);
}

/** The two ends of an interval, as figures for a sentence. */
export function ends(
  locale: Locale,
  interval: { readonly low: number; readonly high: number } | undefined,
  decimals = 0,
): { readonly low: string; readonly high: string } {
  return {
    low: points(locale, interval?.low, decimals),
    high: points(locale, interval?.high, decimals),
  };
}

/** How a score comes from its answers, with all the figures in it. */
export function npsFormula(
  answers: Answers,
  { n, value, interval }: Estimate,
  say: ViewSay,
  locale: Locale,
): string {
  const shown = { n: formatNumber(locale, n), ...ends(locale, interval, 1) };
  if (n === 0) return say('no-answers');
  const score = points(locale, value);
  if (answers.weights !== undefined) {
    const sums = weightsOf(answers.weights.sums);
    const one = (sum: number): string => formatNumber(locale, sum, 1);
    const effective = effectiveGroups(answers.weights)?.n ?? 0;
    return say(value === undefined ? 'nps-formula-weighted-few' : 'nps-formula-weighted', {
      ...shown,
      score,
      effective: one(effective),
      sum: one(sums.n),
      promoters: one(sums.promoters),
      detractors: one(sums.detractors),
    });
  }
  const { promoters, passives, detractors } = npsShares(answers.counts);
  const people = Object.entries({ promoters, passives, detractors }).map(
    ([group, count]) => [group, formatNumber(locale, count)] as const,
  );
  const values = { ...shown, ...Object.fromEntries(people), score };
  return say(value === undefined ? 'nps-formula-few' : 'nps-formula', values);
}

function weightsOf(sums: readonly number[]): { n: number; promoters: number; detractors: number } {
  const total = (from: number, to: number): number =>
    sums.slice(from, to).reduce((sum, part) => sum + part, 0);
  return { n: total(0, 11), promoters: total(9, 11), detractors: total(0, 7) };
}

/** How the figures of a finding come about, a sentence each. */
export function formulas(
  finding: Finding,
  { whole }: Findings,
  say: ViewSay,
  locale: Locale,
): string[] {
  const { answers, estimate, before, change, impact, share } = finding;
  const sentences = [npsFormula(answers, estimate, say, locale)];
  if (change !== undefined) {
    sentences.push(
      say('change-formula', {
        now: points(locale, estimate.value),
        past: points(locale, before?.value),
        difference: points(locale, change.difference),
        ...ends(locale, change, 1),
        p: pText(change.p, locale),
        adjusted: pText(change.adjustedP, locale),
      }),
    );
  }
  if (impact !== undefined) {
    const size = (one: Answers, n: number): string =>
      one.weights === undefined
        ? formatNumber(locale, n)
        : formatNumber(locale, weightsOf(one.weights.sums).n, 1);
    sentences.push(
      say('impact-formula', {
        m: size(answers, estimate.n),
        n: size(whole.answers, whole.estimate.n),
        group: points(locale, estimate.value),
        whole: points(locale, whole.estimate.value),
        impact: points(locale, impact.impact, 2),
        ...ends(locale, impact, 2),
      }),
    );
  }
  if (share !== undefined) {
    const [within, mix] = [points(locale, share.within, 2), points(locale, share.mix, 2)];
    sentences.push(say('share-formula', { within, mix }));
  }
  return sentences;
}
