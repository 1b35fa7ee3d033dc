import type { Locale } from '../../locale.ts';
import { handbookEn } from './en.ts';
import { handbookIt } from './it.ts';

export type HandbookPageWords = typeof handbookEn;

/** What the pages of the handbook say, by language. */
export const handbookWords: Readonly<Record<Locale, HandbookPageWords>> = {
  it: handbookIt,
  en: handbookEn,
};
