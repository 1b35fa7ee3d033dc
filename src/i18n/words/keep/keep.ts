import type { Locale } from '../../locale.ts';
import { keepEn } from './keep-en.ts';
import { keepIt, type KeepWords } from './keep-it.ts';

/** The words of the page on which readers keep pages on their device, in each language. */
export const keepWords: Readonly<Record<Locale, KeepWords>> = { it: keepIt, en: keepEn };
