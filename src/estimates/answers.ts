import type { WeightedCounts } from '#metrics/weighted-nps.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { levelsOf } from '#survey/plan.ts';

/** Answers to one question, by score from the scale’s lowest. */
export interface Answers {
  readonly counts: readonly number[];
  /** Undefined when nothing is weighted. */
  readonly weights: WeightedCounts | undefined;
}

/** Which of two grouping columns makes the groups; `both` is their pairs, or the only column. */
export type Grouping = 'first' | 'second' | 'both';

/** What a group is told by: its names, as JSON, so that no two lists of names are the same key. */
export function groupKey(names: readonly string[], by: Grouping): string {
  if (by === 'both') return JSON.stringify(names);
  return JSON.stringify([names[by === 'first' ? 0 : 1] ?? '']);
}

/** Answers by group, in the order in which groups occur. One pass, however many there are. */
export function answersByGroup(
  survey: SurveyCounts,
  score: number,
  by: Grouping,
): ReadonlyMap<string, Answers> {
  const keys = survey.groups.map((names) => groupKey(names, by));
  return sumSlots(survey, score, (slot) => keys[survey.groupOf[slot] ?? 0]);
}

/** Answers by period, in order of time, of one group or of all. */
export function answersByPeriod(
  survey: SurveyCounts,
  score: number,
  by: Grouping,
  group?: string,
): ReadonlyMap<string, Answers> {
  const keys = survey.groups.map((names) => groupKey(names, by));
  const found = sumSlots(survey, score, (slot) => {
    const isOther = group !== undefined && keys[survey.groupOf[slot] ?? 0] !== group;
    return isOther ? undefined : survey.periods[survey.periodOf[slot] ?? 0];
  });
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The keys of the groups with the most answers, in the order in which groups stand. */
export function largestGroups(groups: ReadonlyMap<string, Answers>, most: number): string[] {
  if (groups.size <= most) return [...groups.keys()];
  const sized = [...groups].map(([key, { counts }], place) => ({
    key,
    place,
    n: counts.reduce((sum, count) => sum + count, 0),
  }));
  const largest = sized.toSorted((one, other) => other.n - one.n).slice(0, most);
  return largest.toSorted((one, other) => one.place - other.place).map(({ key }) => key);
}

/** Everyone’s. */
export function allAnswers(survey: SurveyCounts, score: number): Answers {
  return sumSlots(survey, score, () => '').get('') ?? emptyAnswers(survey, score);
}

interface Sums {
  readonly counts: number[];
  readonly weights: { sums: number[]; squares: number } | undefined;
}

function sumSlots(
  survey: SurveyCounts,
  score: number,
  keyOf: (slot: number) => string | undefined,
): Map<string, Sums> {
  const question = survey.scores[score];
  const found = new Map<string, Sums>();
  if (question === undefined) return found;
  const levels = levelsOf(question.scale);
  survey.groupOf.forEach((_, slot) => {
    const key = keyOf(slot);
    if (key === undefined) return;
    let sums = found.get(key);
    if (sums === undefined) {
      sums = emptyAnswers(survey, score);
      found.set(key, sums);
    }
    for (let level = 0; level < levels; level += 1) {
      const at = slot * levels + level;
      sums.counts[level] = (sums.counts[level] ?? 0) + (question.counts[at] ?? 0);
      if (sums.weights === undefined) continue;
      sums.weights.sums[level] = (sums.weights.sums[level] ?? 0) + (question.weights?.[at] ?? 0);
      sums.weights.squares += question.squares?.[at] ?? 0;
    }
  });
  return found;
}

function emptyAnswers(survey: SurveyCounts, score: number): Sums {
  const question = survey.scores[score];
  const zeros = () => Array.from({ length: question ? levelsOf(question.scale) : 0 }, () => 0);
  const isWeighted = question?.weights !== undefined;
  return { counts: zeros(), weights: isWeighted ? { sums: zeros(), squares: 0 } : undefined };
}
