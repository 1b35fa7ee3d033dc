import type { SurveyCounts } from './counts.ts';
import { SurveyError } from './errors.ts';
import type { SurveyPlan } from './plan.ts';
import type { OpenChoices, SurveyPreview } from './preview.ts';
import type { ReadProgress } from './read-survey.ts';
import type { SurveyAnswer, SurveyRequest } from './survey-messages.ts';

/** As much of a Worker as is used. */
export interface WorkerLike {
  postMessage(message: SurveyRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SurveyAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** One file in a worker of its own. Ask one thing at a time. */
export interface SurveyClient {
  /** @throws {SurveyError} See its codes. An `AbortError` after `cancel`. */
  open(choices?: OpenChoices): Promise<SurveyPreview>;
  /** @throws {SurveyError} See its codes. An `AbortError` after `cancel`. */
  read(plan: SurveyPlan, onProgress?: (progress: ReadProgress) => void): Promise<SurveyCounts>;
  /** Ends the worker at once, whatever it does; it does not answer any more. The next question starts another. */
  cancel(): void;
}

/**
 * Starts a worker for a file. The file stays where it is: the worker reads it in this browser.
 *
 * @param start - Another way to start the worker, for tests.
 */
export function surveyClient(file: Blob, start: () => WorkerLike = startWorker): SurveyClient {
  let worker: WorkerLike | undefined;
  let refuse: ((reason: unknown) => void) | undefined;
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const ask = (request: SurveyRequest, take: (answer: SurveyAnswer) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      worker ??= withFile(start(), file);
      refuse = reject;
      worker.onmessage = ({ data }) => {
        if (data.kind === 'error') reject(errorOf(data));
        else if (take(data)) resolve();
      };
      worker.onerror = ({ message }) => {
        end();
        reject(new SurveyError('unexpected', {}, { cause: message }));
      };
      worker.postMessage(request);
    });
  return {
    open: (choices = {}) => previewFrom((take) => ask({ kind: 'open', choices }, take)),
    read: (plan, onProgress) => countsFrom((take) => ask({ kind: 'read', plan }, take), onProgress),
    cancel: () => {
      end();
      refuse?.(new DOMException('cancelled', 'AbortError'));
    },
  };
}

type Ask = (take: (answer: SurveyAnswer) => boolean) => Promise<void>;

async function previewFrom(ask: Ask): Promise<SurveyPreview> {
  let preview: SurveyPreview | undefined;
  await ask((answer) => {
    if (answer.kind === 'preview') preview = answer.preview;
    return answer.kind === 'preview';
  });
  if (preview === undefined) throw new SurveyError('unexpected');
  return preview;
}

async function countsFrom(
  ask: Ask,
  onProgress?: (progress: ReadProgress) => void,
): Promise<SurveyCounts> {
  let counts: SurveyCounts | undefined;
  await ask((answer) => {
    if (answer.kind === 'progress') onProgress?.(answer.progress);
    if (answer.kind === 'counts') counts = answer.counts;
    return answer.kind === 'counts';
  });
  if (counts === undefined) throw new SurveyError('unexpected');
  return counts;
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./survey-worker.ts', import.meta.url), { type: 'module' });
}

function withFile(worker: WorkerLike, file: Blob): WorkerLike {
  worker.postMessage({ kind: 'file', file });
  return worker;
}

function errorOf({ code, values, message }: Extract<SurveyAnswer, { kind: 'error' }>): SurveyError {
  return new SurveyError(code, values, { cause: message });
}
