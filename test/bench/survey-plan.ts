import type { SurveyPlan } from '#survey/plan.ts';

/** Department × touchpoint, of the file that survey-file.ts writes. */
export const surveyPlan: SurveyPlan = {
  format: { encoding: 'utf-8', delimiter: ',', headerRows: 1, columns: 5, sheet: undefined },
  scores: [{ column: 3, scale: '0-10' }],
  groups: [1, 2],
};
