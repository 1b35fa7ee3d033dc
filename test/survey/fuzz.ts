import { type SurveyCounts, selectCounts } from '#survey/counts.ts';
import { SurveyError } from '#survey/errors.ts';
import { openSurvey } from '#survey/open-survey.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import { readSurvey } from '#survey/read-survey.ts';
import { textOf } from '#survey/survey-text.ts';
import { type Random, randomFrom } from '../bench/random.ts';
import { fuzzFile } from './fuzz-file.ts';
import { readSimply, type SimpleCounts } from './simple-reader.ts';

/** What became of one made file. */
export type FuzzOutcome =
  | { readonly kind: 'same'; readonly rows: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'wrong'; readonly ours: SimpleCounts; readonly simple: SimpleCounts };

/**
 * Makes a file by chance, opens it, reads it by some plan and compares every count with those of a
 * reader that is too simple to be wrong in the same way.
 *
 * @throws Whatever is not a SurveyError: a crash.
 */
export async function fuzzOnce(seed: number): Promise<FuzzOutcome> {
  const random = randomFrom(seed);
  const file = fuzzFile(random);
  try {
    const { format } = await openSurvey(file);
    const plan = planFor(format, random);
    const counts = await readSurvey(file, plan);
    const simple = await readSimply(await textOf(file, format.sheet), plan);
    const ours = asSimple(counts);
    const isSame = JSON.stringify(sorted(ours)) === JSON.stringify(sorted(simple));
    return isSame ? { kind: 'same', rows: ours.rows } : { kind: 'wrong', ours, simple };
  } catch (error) {
    if (error instanceof SurveyError) return { kind: 'refused', code: error.code };
    throw error;
  }
}

function planFor(format: SurveyPlan['format'], random: Random): SurveyPlan {
  const column = (): number => random.whole(Math.min(format.columns, 8));
  const date = { column: column(), order: 'dmy', period: 'month' } as const;
  return {
    format,
    scores: [{ column: column(), scale: random.pick(['0-10', '1-5', '1-7']) }],
    groups: Array.from({ length: random.whole(3) }, column),
    date: random.whole(2) === 0 ? date : undefined,
  };
}

function asSimple(counts: SurveyCounts): SimpleCounts {
  const answers: Record<string, number> = {};
  const min = counts.scores[0]?.scale === '0-10' ? 0 : 1;
  counts.groups.forEach((names, group) => {
    selectCounts(counts, { score: 0, group }).forEach((count, level) => {
      if (count > 0) answers[[...names, level + min].join('|')] = count;
    });
  });
  const { rows, emptyRows, questions } = counts.report;
  const skipped = [...(questions[0]?.skipped ?? [])].map(([reason, { count }]) => [reason, count]);
  return { rows, emptyRows, answers, skipped: Object.fromEntries(skipped) };
}

function sorted({ answers, skipped, ...rest }: SimpleCounts): unknown {
  const entries = (counts: Readonly<Record<string, number>>): unknown =>
    Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, answers: entries(answers), skipped: entries(skipped) };
}
