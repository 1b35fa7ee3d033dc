import { surveyAnswerer } from './answer-survey.ts';
import type { SurveyRequest } from './survey-messages.ts';

// The worker’s whole program: a module worker, started by survey-client.ts.
const answer = surveyAnswerer((message) => postMessage(message));

addEventListener('message', ({ data }: MessageEvent<SurveyRequest>) => {
  void answer(data);
});
