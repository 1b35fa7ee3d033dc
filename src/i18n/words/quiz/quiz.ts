import type { Locale } from '../../locale.ts';
import { quizEn } from './quiz-en.ts';
import { quizIt, type QuizWords } from './quiz-it.ts';

/** The words of quizzes, in each language. */
export const quizWords: Readonly<Record<Locale, QuizWords>> = { it: quizIt, en: quizEn };
