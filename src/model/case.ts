import { z } from 'zod';
import { columnTypes, measureNames } from './measures.ts';
import { daySchema, slugSchema } from './slug.ts';
import { channels, exhibitKinds, levels, sectors, stages, themes } from './taxonomy.ts';

const points = z.int().min(1).max(3);

/** What a table sums up of a data file: a row, or a column, for each group. */
const summarySchema = z.strictObject({
  /** The columns whose words make the groups; without them there is one group, of all rows. */
  by: z.array(z.string()).max(2).default([]),
  /** True sets the groups side by side, with a row for each measure. */
  across: z.boolean().default(false),
  /** The measure by which the groups rise; without it they stand in the order of the data file. */
  order: z.string().optional(),
  /** What is computed of each group, in the order of the columns. */
  measures: z
    .array(
      z.strictObject({
        /** Name for the heading under `columns:` of the texts; without it that of `show` or `of`. */
        id: z.string().optional(),
        /** The measure; one that a formula gives has its own cells. */
        of: z.enum(measureNames).exclude(['result']),
        /** The column it is computed of, where there could be several. */
        column: z.string().optional(),
        /** An end of the interval, or n, instead of the value. */
        show: z.enum(['low', 'high', 'n']).optional(),
        /** Digits after the point. */
        decimals: z.int().min(0).max(4).optional(),
      }),
    )
    .min(1),
});

/** A numbered exhibit: what it is drawn from and where that comes from. */
export const exhibitFactsSchema = z.strictObject({
  /** Name used in the text: `<Exhibit id="…" />`. */
  id: slugSchema,
  /** How it is shown. */
  kind: z.enum(exhibitKinds),
  /** CSV file in the case’s `data/` folder; for every kind but `image`. */
  data: z.string().optional(),
  /** What the columns of the data file hold, by their name without language: `first`, not `first.it`. */
  columns: z.record(z.string(), z.enum(columnTypes)).optional(),
  /**
   * Columns that the build works out row by row and that are not shown: `wait: answer - notice`,
   * `cost: contacts * 6`.
   */
  computed: z
    .record(
      z.string(),
      z
        .string()
        .regex(
          /^\S+ [-+*] \S+$/,
          'must be two columns, or a column and a number, with “ - ”, “ + ” or “ * ” between them',
        ),
    )
    .optional(),
  /** Columns that only serve to pick groups by, and are not shown. */
  hidden: z.array(z.string()).optional(),
  /** Digits after the point of cells that are worked out, by column. */
  decimals: z.record(z.string(), z.int().min(0).max(4)).optional(),
  /** For `summary`: what is computed of the data file. */
  summary: summarySchema.optional(),
  /** Picture in the case’s `figures/` folder; for `image`. */
  figure: z.string().optional(),
  /** The source it is taken from: name of a file in `content/sources`. */
  source: slugSchema.optional(),
  /** True when the data are invented for the exercise. The page then says so. */
  illustrative: z.boolean().optional(),
});

/** A question for class, and what it serves. */
export const questionFactsSchema = z.strictObject({
  /** Name by which the texts and the teaching note speak of it. */
  id: slugSchema,
  /** The learning objectives it serves, one at least. */
  objectives: z.array(slugSchema).min(1),
  /** The exhibits one needs for the answer. */
  exhibits: z.array(slugSchema).default([]),
});

/** What a case says in no language: `content/cases/<case>/case.yaml`. */
export const caseFactsSchema = z.strictObject({
  /** True keeps the case out of every build, for instance while a language is missing. */
  draft: z.boolean().default(false),
  /** Sector of the organisation. */
  sector: z.enum(sectors),
  /** Country where it happened: two letters, ISO 3166-1. */
  country: z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters, such as IT'),
  /** When it happened: a year or a year and month. Leave it out when the source does not say. */
  period: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/, 'must be a year or a year and month in quotes, such as "2010-10"')
    .optional(),
  /** What it is about: one to four themes. */
  themes: z.array(z.enum(themes)).min(1).max(4),
  /** The stages of the customer’s journey it touches. */
  stages: z.array(z.enum(stages)).min(1),
  /** The channels through which customer and organisation met. */
  channels: z.array(z.enum(channels)).min(1),
  /** For whom it is. */
  level: z.enum(levels),
  /** How hard it is in three respects, 1 to 3 each. */
  difficulty: z.strictObject({
    /** 1: the decision is given, judge it; 3: find problem and decision yourself. */
    analysis: points,
    /** 1: one plain idea; 3: several ideas that need studying. */
    concept: points,
    /** 1: short and in order; 3: long, with facts to dig out. */
    presentation: points,
  }),
  /** Minutes a reader and a class need. */
  minutes: z.strictObject({ reading: z.int().positive(), class: z.int().positive() }),
  /** The part this case is of a series. */
  series: z
    .strictObject({ name: slugSchema, part: z.enum(['A', 'B', 'C', 'epilogue']) })
    .optional(),
  /** Keeps it from students and staff until after class. */
  release: z.literal('after-class').optional(),
  /** The day from which on they may read it. Without one, when a build is told so. */
  releaseOn: daySchema.optional(),
  /** Day of the last change that matters to readers. */
  updated: daySchema,
  /** What the case is built on: names of files in `content/sources`. */
  sources: z.array(slugSchema).min(1),
  /** What to read next: names of files in `content/sources`. */
  furtherReading: z.array(slugSchema).default([]),
  /** Names of the learning objectives. */
  objectives: z.array(slugSchema).min(1),
  /** Questions for class. */
  questions: z.array(questionFactsSchema).min(1),
  /** Exhibits in the order of their numbers. */
  exhibits: z.array(exhibitFactsSchema).default([]),
});

/** The words of a case: front matter of `content/cases/<case>/<language>.mdx`. */
export const caseWordsSchema = z.strictObject({
  /** Headline on the card, in search and at the top of the page. */
  title: z.string().min(1),
  /** For the card, search engines and the feed: 160 characters at most. */
  summary: z.string().min(1).max(160),
  /** Who has to decide, in one sentence. */
  protagonist: z.string().min(1),
  /** What they have to decide, as a question. */
  decision: z.string().min(1),
  /** The organisation, named or disguised. */
  organisation: z.string().min(1),
  /** Each objective in words: a verb and a skill. */
  objectives: z.record(slugSchema, z.strictObject({ verb: z.string(), skill: z.string() })),
  /** Each question in words. Inline Markdown. */
  questions: z.record(slugSchema, z.string()),
  /** Each exhibit in words. */
  exhibits: z
    .record(
      slugSchema,
      z.strictObject({
        /** Caption, after the number. */
        title: z.string().min(1),
        /** What it shows, for someone who cannot see it. */
        alt: z.string().min(1),
        /** A line under the exhibit. Inline Markdown. */
        note: z.string().optional(),
        /** Names of the columns, by their name in the data file. */
        columns: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default({}),
  /** Why one should read each further reading. Inline Markdown. */
  furtherReading: z.record(slugSchema, z.string()).default({}),
  /**
   * True lets the text below import, export and compute: it is then a program, compiled and run with
   * every build. Whoever writes such a file can run anything on the machine that builds.
   */
  code: z.boolean().optional(),
});

export type CaseFacts = z.infer<typeof caseFactsSchema>;
export type CaseWords = z.infer<typeof caseWordsSchema>;
export type ExhibitFacts = z.infer<typeof exhibitFactsSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type SummaryMeasure = Summary['measures'][number];
