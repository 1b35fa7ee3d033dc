import { z } from 'zod';
import { locales } from '#i18n/locale.ts';
import { slugSchema } from './slug.ts';

const termWords = z.strictObject({
  /** The term as the index shows it. */
  term: z.string().min(1),
  /** Language of the term itself, where it is foreign: `lang: en`. */
  lang: z.enum(locales).optional(),
  /** The definition shown beside the word: plain text, 220 characters at most. */
  short: z.string().min(1).max(220),
  /** One to three short paragraphs of Markdown, with an example. */
  text: z.string().min(1),
  /** Other names. */
  also: z.array(z.string()).default([]),
});

/** A term of the glossary, in every language: `content/glossary/<term>.yaml`. */
export const termSchema = z.strictObject({
  it: termWords,
  en: termWords,
  /** LaTeX, shown as a formula. */
  formula: z.string().optional(),
  /** Related terms. */
  seeAlso: z.array(slugSchema).default([]),
  /** Where the definition is from: names of files in `content/sources`. */
  sources: z.array(slugSchema).default([]),
});

export type TermData = z.infer<typeof termSchema>;
