import type { Locale } from '../../locale.ts';
import { labEn } from './en.ts';
import { labIt, type LabWords } from './it.ts';

/** The laboratory’s words in each language. They are a page’s of their own: no other needs them. */
export const labWords: Readonly<Record<Locale, LabWords>> = { it: labIt, en: labEn };
