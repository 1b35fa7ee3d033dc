import type { Locale } from '../../locale.ts';
import { questionsEn } from './en.ts';
import { questionsIt, type QuestionsWords } from './it.ts';

/** The words of questions, polls and the answer-time test, in each language. */
export const questionsWords: Readonly<Record<Locale, QuestionsWords>> = {
  it: questionsIt,
  en: questionsEn,
};
