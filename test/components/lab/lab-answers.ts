import { readSurvey } from '#survey/read-survey.ts';
import { openSurvey } from '#survey/open-survey.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import type { PlannedScore, SurveyPlan } from '#survey/plan.ts';
import { labWords } from '#i18n/words/lab/lab.ts';
import { sayFrom } from '#components/lab/say.ts';

export const say = sayFrom(labWords.en);

/** A small table, read by the true reader. */
export async function countsOf(
  lines: readonly string[],
  scores: readonly PlannedScore[],
  plan: Partial<SurveyPlan> = {},
): Promise<SurveyCounts> {
  const file = new Blob([lines.join('\n')]);
  const { format } = await openSurvey(file, { headerRows: 1 });
  return readSurvey(file, { format, scores, groups: [], ...plan });
}
