import { SurveyError } from './errors.ts';
import { openSurvey } from './open-survey.ts';
import { type ReadProgress, readSurvey } from './read-survey.ts';
import type { SurveyAnswer, SurveyRequest } from './survey-messages.ts';

const progressEvery = 100;

/**
 * Answers a page’s requests, as the worker does.
 *
 * @param post - Sends an answer; progress at most every 100 ms.
 * @param now - A clock in milliseconds.
 * @returns What to call with each request. It never rejects: errors are answers.
 */
export function surveyAnswerer(
  post: (answer: SurveyAnswer) => void,
  now: () => number = () => performance.now(),
): (request: SurveyRequest) => Promise<void> {
  let file: Blob = new Blob([]);
  return async (request) => {
    try {
      if (request.kind === 'file') file = request.file;
      else if (request.kind === 'open') {
        post({ kind: 'preview', preview: await openSurvey(file, request.choices) });
      } else {
        const onProgress = seldom(now, (progress) => post({ kind: 'progress', progress }));
        post({ kind: 'counts', counts: await readSurvey(file, request.plan, { onProgress }) });
      }
    } catch (error) {
      post(answerOf(error));
    }
  };
}

function seldom(
  now: () => number,
  tell: (progress: ReadProgress) => void,
): (progress: ReadProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    if (now() - last < progressEvery) return;
    last = now();
    tell(progress);
  };
}

function answerOf(error: unknown): SurveyAnswer {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SurveyError)) {
    return { kind: 'error', code: 'unexpected', values: {}, message };
  }
  return { kind: 'error', code: error.code, values: error.values, message };
}
