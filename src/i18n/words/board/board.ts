import type { Locale } from '../../locale.ts';
import { boardEn } from './board-en.ts';
import { boardIt, type BoardWords } from './board-it.ts';

/** The words of a seminar’s live boards. */
export const boardWords: Readonly<Record<Locale, BoardWords>> = { it: boardIt, en: boardEn };
