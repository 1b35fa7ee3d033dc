import type { Locale } from '../../locale.ts';
import { notebookEn } from './en.ts';
import { type NotebookWords, notebookIt } from './it.ts';

/** The words about what readers enter and keep, in each language. */
export const notebookWords: Readonly<Record<Locale, NotebookWords>> = {
  it: notebookIt,
  en: notebookEn,
};
