import type { Locale } from '../../locale.ts';
import { notesEn } from './en.ts';
import { notesIt, type NotesWords } from './it.ts';

/** The words about highlights and notes on a case, in each language. */
export const notesWords: Readonly<Record<Locale, NotesWords>> = { it: notesIt, en: notesEn };
