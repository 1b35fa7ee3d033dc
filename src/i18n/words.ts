import type { Locale } from './locale.ts';
import { en } from './words/en.ts';
import { it, type Words } from './words/it.ts';

const dictionaries: Record<Locale, Words> = { it, en };

export type { Words } from './words/it.ts';

/** The interface words of one language: `const t = words('it'); t['nps.paste']`. */
export function words(locale: Locale): Words {
  return dictionaries[locale];
}
