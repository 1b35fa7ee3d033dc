import { z } from 'zod';
import { computationNames } from './computations.ts';
import { daySchema, slugSchema } from './slug.ts';

/** A text in every language. */
const both = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });

/** What is said to whoever answered rightly, and to whoever did not. */
const verdict = z.strictObject({ right: both, wrong: both });

const common = {
  /** Name of its own: permanent, because readers’ answers are kept under it. */
  id: slugSchema,
  /** The objective of the quiz that it serves. */
  objective: slugSchema,
  /** The question: Markdown in one paragraph. `{name}` is one of its `numbers`. */
  ask: both,
  /** Shown when the reader asks for help: plain text. */
  hint: both.optional(),
};

/** One that may be chosen, and what is said of it when it was. */
const option = z.strictObject({
  id: slugSchema,
  text: both,
  /** Whether it is right. */
  right: z.boolean().default(false),
  /** Why it is right, or what speaks against it: plain text. */
  feedback: both,
});

/** One answer of several is right. */
const single = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: z.array(option).min(2).max(8),
  /** Whether they stand as written; otherwise each reader has them in an order of their own. */
  fixed: z.boolean().default(false),
});

/** Any number of answers is right. */
const multiple = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: z.array(option).min(2).max(8),
  fixed: z.boolean().default(false),
});

/** Things to be put into order. */
const ordering = z.strictObject({
  ...common,
  type: z.literal('ordering'),
  /** In the right order. */
  items: z
    .array(z.strictObject({ id: slugSchema, text: both }))
    .min(3)
    .max(8),
  feedback: verdict,
});

/** Things that belong together. */
const matching = z.strictObject({
  ...common,
  type: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ id: slugSchema, left: both, right: both }))
    .min(2)
    .max(8),
  /** More to choose from, which belongs to nothing. */
  others: z.array(z.strictObject({ id: slugSchema, right: both })).default([]),
  feedback: verdict,
});

/** A number that is drawn afresh at each attempt: from, from + step, … up to `to`. */
const range = z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive() });

/** A number is the answer: given, or computed of other numbers. */
const numeric = z.strictObject({
  ...common,
  type: z.literal('numeric'),
  /** The answer, where nothing computes it. */
  answer: z.number().optional(),
  /** What computes it of the numbers below. */
  computes: z.enum(computationNames).optional(),
  /** The numbers it is computed of, by name: one, or a range to draw from. */
  numbers: z.record(z.string(), z.union([z.number(), range])).default({}),
  /** How far off an answer may be, in its unit. */
  tolerance: z.number().nonnegative(),
  /** With how many digits after the point the solution is shown. */
  decimals: z.int().min(0).max(4).default(0),
  unit: both.optional(),
  /** `{answer}` is the solution, `{name}` one of the numbers. */
  feedback: verdict,
});

/** A word or a short phrase is the answer. */
const text = z.strictObject({
  ...common,
  type: z.literal('text'),
  /** What counts, the first of them shown as the solution. Capitals, accents and signs do not matter. */
  accepts: z.strictObject({
    it: z.array(z.string().min(1)).min(1),
    en: z.array(z.string().min(1)).min(1),
  }),
  feedback: verdict,
});

const question = z.discriminatedUnion('type', [
  single,
  multiple,
  ordering,
  matching,
  numeric,
  text,
]);

/** A quiz in every language: `content/quizzes/<quiz>.yaml`. */
export const quizSchema = z.strictObject({
  /** Headline, and its name in lists: plain text. */
  title: both,
  /** For lists: 160 characters at most, plain text. */
  summary: z.strictObject({
    it: z.string().min(1).max(160),
    en: z.string().min(1).max(160),
  }),
  /** The case it is about. */
  case: slugSchema.optional(),
  /** The seminar it is about. */
  seminar: slugSchema.optional(),
  /**
   * `practice` says at once what was right and why; `exam` only at the end, by objective, and has no
   * key in its page.
   */
  kind: z.enum(['practice', 'exam']).default('practice'),
  /** How often a question may be tried again once it was answered wrong. */
  retries: z.int().min(0).max(9).default(1),
  /** Share of the points that passes, in per cent. */
  pass: z.number().min(0).max(100).default(70),
  /** About how long it takes. */
  minutes: z.int().min(1).max(60),
  updated: daySchema,
  /** What it examines, by name: plain text. */
  objectives: z.record(slugSchema, both),
  questions: z.array(question).min(1),
});

export type QuizData = z.infer<typeof quizSchema>;
export type QuizQuestion = z.infer<typeof question>;
