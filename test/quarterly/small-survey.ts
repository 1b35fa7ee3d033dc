import { openSurvey } from '#survey/open-survey.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { readSurvey } from '#survey/read-survey.ts';

/** One answer of a survey made for a test. */
export interface TestAnswer {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly department: string;
  readonly touchpoint: string;
  readonly score: number;
  readonly weight?: number;
}

/** The answers as a company’s file would bring them: written as CSV and read by the survey reader. */
export async function surveyOf(answers: readonly TestAnswer[]): Promise<SurveyCounts> {
  const isWeighted = answers.some(({ weight }) => weight !== undefined);
  const rows = answers.map(({ quarter, department, touchpoint, score, weight = 1 }) =>
    [`2026-${String(3 * quarter).padStart(2, '0')}-15`, department, touchpoint, score, weight].join(
      ',',
    ),
  );
  const file = new Blob([['date,department,touchpoint,nps,weight', ...rows].join('\n')]);
  const { format } = await openSurvey(file, { headerRows: 1, delimiter: ',' });
  return readSurvey(file, {
    format,
    scores: [{ column: 3, scale: '0-10' }],
    groups: [1, 2],
    date: { column: 0, order: 'ymd', period: 'quarter' },
    weight: isWeighted ? 4 : undefined,
  });
}
