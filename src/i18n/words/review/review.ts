import type { Locale } from '../../locale.ts';
import { reviewEn } from './review-en.ts';
import { reviewIt, type ReviewWords } from './review-it.ts';

/** The words of the spaced review, in each language. */
export const reviewWords: Readonly<Record<Locale, ReviewWords>> = { it: reviewIt, en: reviewEn };
