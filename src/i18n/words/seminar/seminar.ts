import type { Locale } from '../../locale.ts';
import { seminarEn } from './seminar-en.ts';
import { seminarIt, type SeminarWords } from './seminar-it.ts';

/** The words of the seminars’ pages. */
export const seminarWords: Readonly<Record<Locale, SeminarWords>> = {
  it: seminarIt,
  en: seminarEn,
};
