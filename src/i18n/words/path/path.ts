import type { Locale } from '../../locale.ts';
import { pathEn } from './path-en.ts';
import { pathIt, type PathWords } from './path-it.ts';

/** The words of onboarding paths, in each language. */
export const pathWords: Readonly<Record<Locale, PathWords>> = { it: pathIt, en: pathEn };
