import { z } from 'zod';
import type { Locale } from '#i18n/locale.ts';

/** A name as the table of responses spells it: any text that is not blank. */
const key = z.string().min(1);

const touchpoint = z.strictObject({
  /** The stage of the journey where customers meet it. */
  stage: key,
  /** The department that answers for it. */
  owner: key,
  /** Other departments whose work is felt there. */
  helpers: z.array(key).default([]),
});

const job = z.strictObject({
  /** Where in the company it is. */
  department: key,
  /** By which touchpoints it reaches the customer. */
  touchpoints: z.array(key),
});

const columns = z.strictObject({
  /** The day of the answer. */
  date: key,
  /** How days are written: 2026-09-30 is ymd, 30/9/2026 dmy, 9/30/2026 mdy. */
  order: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
  /** What the answer is about: a name listed under touchpoints. */
  touchpoint: key,
  /** From 0 to 10. */
  score: key,
  /** A name listed under departments; without it, the owner of the touchpoint. */
  department: key.optional(),
  /** What customers wrote: one column, or one for each language. */
  comment: z
    .union([key, z.strictObject({ it: key, en: key } satisfies Record<Locale, unknown>)])
    .optional(),
  /** How many customers an answer stands for. */
  weight: key.optional(),
});

/** What a quarterly says in no language: `content/quarterlies/<quarterly>/quarterly.yaml`. */
export const quarterlyFactsSchema = z.strictObject({
  /** The quarter that the page is about, such as 2026-Q3; without it, the last that has answers. */
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/, 'must be a quarter such as 2026-Q3')
    .optional(),
  /** Whether the responses are invented. */
  illustrative: z.boolean().default(false),
  /** Departments, in the order that tables show them. */
  departments: z.array(key).min(1),
  /** Stages of the customer’s journey, in its order. */
  stages: z.array(key).min(1),
  /** Where customers meet the company, by the name in the responses. */
  touchpoints: z.record(key, touchpoint),
  /** Jobs for the zero-impact test. */
  jobs: z.record(key, job).default({}),
  /** What the columns of the responses are called. */
  columns,
});

const names = z.record(key, z.string().min(1));

/** Its words: `content/quarterlies/<quarterly>/<language>.yaml`. */
export const quarterlyWordsSchema = z.strictObject({
  /** Headline, and its name in lists. */
  title: z.string().min(1),
  /** For lists and search engines: 160 characters at most, plain text. */
  summary: z.string().min(1).max(160),
  /** Whose quarterly it is, named or disguised: plain text. */
  organisation: z.string().min(1),
  /** What stands above the figures: short Markdown. */
  about: z.string().min(1),
  /** What each department is called. */
  departments: names,
  /** What each stage is called. */
  stages: names,
  /** What each touchpoint is called. */
  touchpoints: names,
  /** What each job is called, and in a sentence how it reaches the customer. */
  jobs: z
    .record(key, z.strictObject({ name: z.string().min(1), how: z.string().min(1) }))
    .default({}),
});

export type QuarterlyFacts = z.infer<typeof quarterlyFactsSchema>;
export type QuarterlyWords = z.infer<typeof quarterlyWordsSchema>;
