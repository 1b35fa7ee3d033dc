import { z } from 'zod';
import { slugSchema } from './slug.ts';

const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, 'must be a year and a quarter, such as 2026-Q3');

/** What a quarterly is in no language: `content/quarterlies/<name>/quarterly.yaml`. */
export const quarterlyFactsSchema = z.strictObject({
  /** The quarter it is about; the quarters before it are for comparison. */
  quarter: quarterSchema,
  /** Whether the answers are invented: then the page says so. */
  illustrative: z.boolean(),
  /** The headings of the columns in `responses.csv` or `responses.csv.gz`. */
  columns: z.strictObject({
    date: z.string().min(1),
    /** How dates are written: 2026-09-30, 30/09/2026 or 09/30/2026. */
    order: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
    touchpoint: z.string().min(1),
    /** The answer to “would you recommend us?”: whole numbers from 0 to 10, or nothing. */
    score: z.string().min(1),
    /** Only if an answer may be about another department than its touchpoint’s. */
    department: z.string().min(1).optional(),
    /** What customers wrote: one column, or one for each language. */
    comment: z
      .union([
        z.string().min(1),
        z.strictObject({ it: z.string().min(1), en: z.string().min(1) }),
      ])
      .optional(),
    /** How many customers each answer stands for. */
    weight: z.string().min(1).optional(),
  }),
  /** Short names, in the order in which they are listed. */
  departments: z.array(slugSchema).min(1),
  /** In the order of the customer’s journey. */
  stages: z.array(slugSchema).min(1),
  /** By the name that stands in the responses’ column. */
  touchpoints: z
    .record(
      z.string().min(1),
      z.strictObject({
        stage: slugSchema,
        /** The department that answers for it. */
        owner: slugSchema,
        /** Others whose work is felt there. */
        helpers: z.array(slugSchema).default([]),
      }),
    )
    .refine((all) => Object.keys(all).length > 0, 'must name at least one touchpoint'),
  /** Jobs of which the page shows how they reach the customer. */
  jobs: z
    .record(
      slugSchema,
      z.strictObject({
        department: slugSchema,
        /** No job has zero impact: one at least. */
        touchpoints: z.array(z.string().min(1)).min(1),
      }),
    )
    .default({}),
});

const named = z.record(z.string(), z.string().min(1));

/** The same in one language: `content/quarterlies/<name>/it.yaml` and `en.yaml`. */
export const quarterlyWordsSchema = z.strictObject({
  /** Headline of the page. */
  title: z.string().min(1),
  /** For lists and search engines: 160 characters at most. */
  summary: z.string().min(1).max(160),
  /** Whose quarterly it is, in a few words. */
  organisation: z.string().min(1),
  /** What there is to know before reading: who was asked, when, how; a paragraph each. */
  about: z.array(z.string().min(1)).min(1),
  departments: named,
  stages: named,
  touchpoints: named,
  /** What each job is called, and one sentence on how it reaches the customer. */
  jobs: z
    .record(z.string(), z.strictObject({ name: z.string().min(1), how: z.string().min(1) }))
    .default({}),
});

export type QuarterlyFacts = z.infer<typeof quarterlyFactsSchema>;
export type QuarterlyWords = z.infer<typeof quarterlyWordsSchema>;
