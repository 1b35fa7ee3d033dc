import { fillTemplate } from '#client/fill-template.ts';
import { type Attempt, untouched } from './attempt.ts';
import type { QuestionView } from './question-view.ts';
import type { QuizPageData } from './quiz-data.ts';
import { formatPoints, scoreIn } from './quiz-result.ts';
import type { Sayings } from './sayings.ts';

/** A quiz as it was answered, in words: what is exported and printed. */
export function answeredText(
  views: readonly QuestionView[],
  attempt: Attempt,
  data: QuizPageData,
  say: Sayings,
): string {
  const score = scoreIn(data, attempt);
  const sum = fillTemplate(say.sum, { points: formatPoints(score.points), of: String(score.of) });
  const isHidden = data.kind === 'exam' && !attempt.handedIn;
  const lines = views.map((view, at) => {
    const { points, given } = attempt.answers[view.question.id] ?? untouched;
    const answer = given.length === 0 ? say.noAnswer : view.inWords(given).join('; ');
    const verdict =
      data.kind === 'exam' || points === undefined
        ? ''
        : points === 1
          ? say.right
          : points === 0
            ? say.wrong
            : fillTemplate(say.partly, { points: formatPoints(points) });
    return fillTemplate(say.given, { number: String(at + 1), ask: view.asked, answer, verdict });
  });
  return [...(isHidden ? [] : [sum]), ...lines.map((line) => line.trimEnd())].join('\n');
}
