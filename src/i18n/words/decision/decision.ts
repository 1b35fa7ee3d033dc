import type { Locale } from '../../locale.ts';
import { decisionEn } from './en.ts';
import { type DecisionWords, decisionIt } from './it.ts';

/** The words of decisions, in each language. */
export const decisionWords: Readonly<Record<Locale, DecisionWords>> = {
  it: decisionIt,
  en: decisionEn,
};
