import type { ErrorValues, SurveyErrorCode } from '#survey/errors.ts';
import { SurveyError } from '#survey/errors.ts';
import type { LabSentence } from '#i18n/words/lab/it.ts';

/** What to tell a reader of a failure: a sentence with its values, or that they cancelled. */
export function failureOf(error: unknown): {
  readonly sentence: LabSentence;
  readonly values: Record<string, string>;
} {
  if (error instanceof DOMException && error.name === 'AbortError') {
    return { sentence: 'cancelled', values: {} };
  }
  if (!(error instanceof SurveyError)) return { sentence: 'error-unexpected', values: {} };
  return { sentence: sentenceOf(error.code), values: texts(error.values) };
}

const sentenceOf = (code: SurveyErrorCode): LabSentence => `error-${code}`;

function texts(values: ErrorValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
