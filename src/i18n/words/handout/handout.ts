import type { Locale } from '../../locale.ts';
import { handoutEn } from './handout-en.ts';
import { handoutIt, type HandoutWords } from './handout-it.ts';

/** The words of a seminar’s handout and of its guide. */
export const handoutWords: Readonly<Record<Locale, HandoutWords>> = {
  it: handoutIt,
  en: handoutEn,
};
