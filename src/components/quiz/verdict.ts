import { fillTemplate } from '#client/fill-template.ts';
import type { Answered } from './attempt.ts';
import { isDrawn, type QuestionData } from './quiz-data.ts';
import type { Sayings } from './sayings.ts';

interface Telling {
  /** How often the question may still be tried. */
  readonly left: number;
  /** Its numbers, and the answer, as texts. */
  readonly texts: Readonly<Record<string, string>>;
  readonly say: Sayings;
}

/** What is said of a checked answer, a paragraph each. It gives the solution away only at the last try. */
export function verdictOf(
  question: QuestionData,
  { given, points = 0 }: Answered,
  { left, texts, say }: Telling,
): string[] {
  const share = new Intl.NumberFormat(document.documentElement.lang, {
    maximumFractionDigits: 2,
  }).format(points);
  const verdict =
    points === 1
      ? say.right
      : points === 0
        ? say.wrong
        : fillTemplate(say.partly, { points: share });
  const mayRetry = points < 1 && left > 0;
  const count = String(left);
  const retry = mayRetry
    ? [left === 1 ? say.left.one : fillTemplate(say.left.more, { count })]
    : [];
  return [verdict, ...explained(question, given, points, mayRetry), ...retry].map((text) =>
    fillTemplate(text, texts),
  );
}

function explained(
  question: QuestionData,
  given: Answered['given'],
  points: number,
  mayRetry: boolean,
): string[] {
  const { key } = question;
  if (key === undefined) return [];
  if ('why' in key) return given.flatMap((id) => key.why[id] ?? []);
  if (points === 1) return [key.verdict.right];
  // Other numbers come with the next try, so that the way to this answer may be told.
  return mayRetry && !isDrawn(question) ? [] : [key.verdict.wrong];
}
