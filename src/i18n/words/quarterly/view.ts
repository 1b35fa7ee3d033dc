import type { Locale } from '../../locale.ts';
import { viewEn } from './view-en.ts';
import { viewIt, type ViewWords } from './view-it.ts';

/** The words of a quarterly’s page. */
export const viewWords: Readonly<Record<Locale, ViewWords>> = { it: viewIt, en: viewEn };
