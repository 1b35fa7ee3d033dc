import type { Locale } from '../../locale.ts';
import { answersEn } from './en.ts';
import { type AnswersWords, answersIt } from './it.ts';

/** The words about what readers enter and keep, in each language. */
export const answersWords: Readonly<Record<Locale, AnswersWords>> = {
  it: answersIt,
  en: answersEn,
};
