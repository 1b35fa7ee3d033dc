import type { Locale } from '../../locale.ts';
import type { LabWords } from '../lab/it.ts';
import { labWords } from '../lab/lab.ts';
import { toolEn } from './tool-en.ts';
import { toolIt, type ToolWords } from './tool-it.ts';

/** The words of the quarterly from a reader’s own file. */
export const toolWords: Readonly<Record<Locale, ToolWords>> = { it: toolIt, en: toolEn };

/** The laboratory’s words as that page says them: its steps are the same, not all of its sentences are. */
export function toolLabWords(locale: Locale): LabWords {
  const [lab, { page, roles, say }] = [labWords[locale], toolWords[locale].lab];
  return {
    ...lab,
    page: { ...lab.page, ...page },
    roles: { ...lab.roles, ...roles },
    say: { ...lab.say, ...say },
  };
}
