import { surveyAnswerer } from '#survey/answer-survey.ts';
import type { WorkerLike } from '#survey/survey-client.ts';

/** The worker’s program without a worker. */
export function startHere(): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => void answer(request),
    terminate: () => {
      worker.onmessage = null;
    },
  };
  const answer = surveyAnswerer((data) => worker.onmessage?.({ data } as MessageEvent));
  return worker;
}
