import type { Locale } from '#i18n/locale.ts';
import { seededRandom } from '#metrics/random.ts';
import type { QuizQuestionEntry } from '#model/entries.ts';
import { drawNumbers } from '#quizzes/draw-numbers.ts';
import { solutionOf } from '#quizzes/grade.ts';

/** The numbers that a question shows before a reader has drawn their own: the same in every build. */
export function numbersOnPaper({ face }: Pick<QuizQuestionEntry, 'face'>): Record<string, number> {
  return face.type === 'numeric' ? drawNumbers(face.numbers, seededRandom(1)) : {};
}

/** The same as texts by name, with the solution as `answer`. */
export function numberTexts(
  question: Pick<QuizQuestionEntry, 'face' | 'key'>,
  numbers: Readonly<Record<string, number>>,
  locale: Locale,
): Record<string, string> {
  const { face, key } = question;
  if (face.type !== 'numeric') return {};
  const solution = solutionOf({ face, key }, numbers);
  return {
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, locale)]),
    ),
    ...(solution === undefined ? {} : { answer: formatNumber(solution, locale, face.decimals) }),
  };
}

/** A number as readers of a language write it. */
export function formatNumber(value: number, locale: Locale, decimals?: number): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 6,
    // 2 000 is written 2000 in Italian unless one asks.
    useGrouping: 'min2',
  }).format(value);
}

/** A question’s HTML with its numbers in their places. */
export function fillNumbers(html: string, texts: Readonly<Record<string, string>>): string {
  return html.replace(
    /(data-number="([a-z-]+)">)[^<]*/g,
    (_, place: string, name: string) => `${place}${texts[name] ?? ''}`,
  );
}
