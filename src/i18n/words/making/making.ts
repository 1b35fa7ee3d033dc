import type { Locale } from '../../locale.ts';
import { makingEn } from './en.ts';
import { makingIt, type MakingWords } from './it.ts';

/** The words around things to make and print, in each language. */
export const makingWords: Readonly<Record<Locale, MakingWords>> = { it: makingIt, en: makingEn };
