import type { Locale } from '../../locale.ts';
import { en, enGroups } from './en.ts';
import { it, itGroups } from './it.ts';
import type { GroupWords, PitfallWords } from './pitfall-words.ts';

/** The words of every demonstration by kind, in each language. */
export const pitfallWords: Readonly<
  Record<Locale, Readonly<Record<keyof typeof it, PitfallWords>>>
> = {
  it,
  en,
};

/** The words of every choice between kinds of one mistake. */
export const pitfallGroups: Readonly<
  Record<Locale, Readonly<Record<keyof typeof itGroups, GroupWords>>>
> = { it: itGroups, en: enGroups };
