import type { QuizWords } from '#i18n/words/quiz/quiz-it.ts';

const spoken = [
  'verify',
  'again',
  'againFresh',
  'right',
  'wrong',
  'partly',
  'left',
  'missing',
  'missingPairs',
  'missingOrder',
  'notNumber',
  'twoNumbers',
  'moved',
  'unanswered',
  'allAnswered',
  'sum',
  'passed',
  'failed',
  'look',
  'nothingToLook',
  'attempt',
  'restarted',
  'handInOpen',
  'handedIn',
  'checking',
  'noCrypto',
  'notFetched',
  'given',
  'noAnswer',
] as const satisfies readonly (keyof QuizWords)[];

/** What the element says: sentences with `{names}` to be filled in. */
export type Sayings = {
  readonly [Name in (typeof spoken)[number]]: QuizWords[Name];
};

/** Those of the words of quizzes that the element says itself. */
export function sayings(words: QuizWords): Sayings {
  return Object.fromEntries(spoken.map((name) => [name, words[name]])) as Sayings;
}
