import type { Answers } from '#estimates/answers.ts';
import { compareGroups, type GroupComparison } from '#estimates/compare.ts';
import { confidence, estimateOf } from '#estimates/estimate.ts';
import type { BennetShare } from '#metrics/bennet-split.ts';
import { holmAdjustment } from '#metrics/holm-adjustment.ts';
import { npsImpact, type NpsImpact } from '#metrics/leave-one-out-impact.ts';
import { weightedNpsImpact } from '#metrics/weighted-nps-impact.ts';
import type { Change, Finding, TrendPoint } from './findings.ts';
import type { Pair } from './pairs.ts';

/** Everybody’s answers: what groups are held against. */
export interface Context {
  readonly whole: TrendPoint;
  readonly wholeBefore: TrendPoint | undefined;
}

/** What groups’ answers say, all of one kind, so that their changes are judged together. */
export function finish(
  pairs: readonly Pair[],
  { whole, wholeBefore }: Context,
  split: { readonly groups: readonly BennetShare[] } | undefined,
): Finding[] {
  const changes = adjusted(pairs.map(changeOf));
  return pairs.map(({ now, before }, index) => {
    const estimate = estimateOf('0-10', now);
    const past = estimateOf('0-10', before);
    return {
      answers: now,
      estimate,
      before: wholeBefore === undefined || past.n === 0 ? undefined : past,
      change: changes[index],
      impact: estimate.value === undefined ? undefined : impactOf(now, whole.answers),
      share: split?.groups[index],
    };
  });
}

/** Undefined unless both can be shown as numbers. */
function changeOf({ now, before }: Pair): GroupComparison | undefined {
  const isShown = [now, before].every((answers) => estimateOf('0-10', answers).value !== undefined);
  return isShown ? compareGroups('0-10', now, before) : undefined;
}

function adjusted(changes: readonly (GroupComparison | undefined)[]): (Change | undefined)[] {
  const made = changes.filter((change) => change !== undefined);
  const all = holmAdjustment(made.map(({ p }) => p));
  return changes.map((change) => {
    if (change === undefined) return undefined;
    const adjustedP = all[made.indexOf(change)] ?? 1;
    const isClear = adjustedP < 1 - confidence;
    return {
      ...change,
      adjustedP,
      adjustedVerdict: isClear ? 'more-than-noise' : 'could-be-noise',
    };
  });
}

function impactOf(group: Answers, whole: Answers): NpsImpact | undefined {
  if (group.weights !== undefined && whole.weights !== undefined) {
    return weightedNpsImpact(group.weights, whole.weights, confidence);
  }
  return npsImpact(group.counts, whole.counts, confidence);
}
