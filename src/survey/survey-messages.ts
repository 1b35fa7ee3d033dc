import type { SurveyCounts } from './counts.ts';
import type { ErrorValues, SurveyErrorCode } from './errors.ts';
import type { SurveyPlan } from './plan.ts';
import type { OpenChoices, SurveyPreview } from './preview.ts';
import type { ReadProgress } from './read-survey.ts';

/** What a page asks of the worker: one thing at a time, on the file it sent first. */
export type SurveyRequest =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'open'; readonly choices: OpenChoices }
  | { readonly kind: 'read'; readonly plan: SurveyPlan };

/** What the worker answers. */
export type SurveyAnswer =
  | { readonly kind: 'preview'; readonly preview: SurveyPreview }
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'counts'; readonly counts: SurveyCounts }
  | {
      readonly kind: 'error';
      readonly code: SurveyErrorCode;
      readonly values: ErrorValues;
      /** For authors, of `unexpected` ones. */
      readonly message: string;
    };
