import type { Locale } from '../../locale.ts';
import { slidesEn } from './slides-en.ts';
import { slidesIt, type SlidesWords } from './slides-it.ts';

/** The words of a seminar’s slides, and of its speaker’s window. */
export const slidesWords: Readonly<Record<Locale, SlidesWords>> = { it: slidesIt, en: slidesEn };
