import type { CountedScore, CrossMoments, SurveyCounts } from './counts.ts';
import type { NoteReason, QuestionReport, SkipReason, SurveyReport, Tally } from './report.ts';

type Numbers = readonly number[];

interface PlainScore extends Omit<CountedScore, 'counts' | 'weights' | 'squares'> {
  readonly counts: Numbers;
  readonly weights?: Numbers | undefined;
  readonly squares?: Numbers | undefined;
}

type PlainMoments = Readonly<Record<'n' | 'sums' | 'products', Numbers>> &
  Pick<CrossMoments, 'side'>;

interface PlainReport extends Omit<SurveyReport, 'questions' | 'notes'> {
  readonly questions: readonly {
    readonly answers: number;
    readonly skipped: readonly (readonly [SkipReason, Tally])[];
  }[];
  readonly notes: readonly (readonly [NoteReason, Tally])[];
}

type Typed = 'groupOf' | 'periodOf' | 'scores' | 'pairs' | 'complete' | 'report';

/** A counted survey that can be kept as JSON. */
export interface PlainCounts extends Omit<SurveyCounts, Typed> {
  readonly groupOf: Numbers;
  readonly periodOf: Numbers;
  readonly scores: readonly PlainScore[];
  readonly pairs: PlainMoments;
  readonly complete: PlainMoments;
  readonly report: PlainReport;
}

export function plainCounts(survey: SurveyCounts): PlainCounts {
  return {
    ...survey,
    groupOf: [...survey.groupOf],
    periodOf: [...survey.periodOf],
    scores: survey.scores.map((score) => ({
      ...score,
      counts: [...score.counts],
      weights: score.weights && [...score.weights],
      squares: score.squares && [...score.squares],
    })),
    pairs: plainMoments(survey.pairs),
    complete: plainMoments(survey.complete),
    report: {
      ...survey.report,
      questions: survey.report.questions.map(({ answers, skipped }) => ({
        answers,
        skipped: [...skipped],
      })),
      notes: [...survey.report.notes],
    },
  };
}

/** What `plainCounts` was made of. */
export function countsFrom(plain: PlainCounts): SurveyCounts {
  return {
    ...plain,
    groupOf: Uint32Array.from(plain.groupOf),
    periodOf: Uint32Array.from(plain.periodOf),
    scores: plain.scores.map((score) => ({
      ...score,
      counts: Uint32Array.from(score.counts),
      weights: score.weights && Float64Array.from(score.weights),
      squares: score.squares && Float64Array.from(score.squares),
    })),
    pairs: momentsFrom(plain.pairs),
    complete: momentsFrom(plain.complete),
    report: {
      ...plain.report,
      questions: plain.report.questions.map(({ answers, skipped }): QuestionReport => ({
        answers,
        skipped: new Map(skipped),
      })),
      notes: new Map(plain.report.notes),
    },
  };
}

function plainMoments({ side, n, sums, products }: CrossMoments): PlainMoments {
  return { side, n: [...n], sums: [...sums], products: [...products] };
}

function momentsFrom({ side, n, sums, products }: PlainMoments): CrossMoments {
  return {
    side,
    n: Float64Array.from(n),
    sums: Float64Array.from(sums),
    products: Float64Array.from(products),
  };
}
