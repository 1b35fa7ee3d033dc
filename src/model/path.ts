import { z } from 'zod';
import { daySchema, slugSchema } from './slug.ts';

const both = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });

/** One of a list that is ticked off. */
const item = z.strictObject({ id: slugSchema, it: z.string().min(1), en: z.string().min(1) });

/** What a step is. */
export const stepKinds = ['case', 'section', 'exercise', 'quiz', 'task'] as const;

const step = z.strictObject({
  /** Name of its own: permanent, because what readers have done is kept under it. */
  id: slugSchema,
  /**
   * `case` is read whole; a `section` of it from a heading on; an `exercise` is a decision, calculator or
   * other thing to do in it; a `quiz`; a `task` is done in the shop.
   */
  kind: z.enum(stepKinds),
  minutes: z.int().min(1).max(15),
  title: both,
  /** What to look for, or what to do: plain text. */
  what: both,
  /** The case it is in. */
  case: slugSchema.optional(),
  /** Where a section begins: the anchor of its heading, in each language. */
  section: both.optional(),
  /** The name of the thing to do in the case’s text. */
  exercise: z.string().min(1).optional(),
  quiz: slugSchema.optional(),
  /** What is ticked off in the shop. */
  checklist: z.array(item).default([]),
  /** Only with these roles is it mandatory; without any it is for everyone. */
  roles: z.array(slugSchema).default([]),
  /** Whether one may do without it. */
  optional: z.boolean().default(false),
  /** Steps that come first. Without any it can be taken at any time. */
  after: z.array(slugSchema).default([]),
});

/** A talk, or a look back, some time after the first day. */
const checkpoint = z.strictObject({
  day: z.union([z.literal(30), z.literal(60), z.literal(90)]),
  title: both,
  /** What is looked back at. */
  checklist: z.array(item).min(1),
});

/** An onboarding path in every language: `content/paths/<path>.yaml`. */
export const pathSchema = z.strictObject({
  title: both,
  /** For lists: 160 characters at most, plain text. */
  summary: z.strictObject({
    it: z.string().min(1).max(160),
    en: z.string().min(1).max(160),
  }),
  updated: daySchema,
  /** The roles one may choose from. */
  roles: z.record(slugSchema, both).default({}),
  steps: z.array(step).min(2),
  checkpoints: z.array(checkpoint).max(3).default([]),
});

export type PathData = z.infer<typeof pathSchema>;
export type PathStep = PathData['steps'][number];
