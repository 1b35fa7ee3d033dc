import { z } from 'zod';
import { daySchema, slugSchema } from './slug.ts';

/** For whom a seminar is. */
export const seminarAudiences = ['masters', 'managers', 'staff'] as const;

/** What happens in a block. */
export const blockKinds = ['open', 'read', 'discuss', 'work', 'show', 'break', 'close'] as const;

const momentError = 'must be a day and a time such as 2026-12-03T17:00';

const block = z.strictObject({
  /** Name by which the texts speak of it. */
  id: slugSchema,
  minutes: z.int().positive(),
  kind: z.enum(blockKinds),
  /** Who is at work. */
  who: z.enum(['trainer', 'alone', 'pairs', 'groups', 'everyone']).default('everyone'),
  /** The objectives of the seminar that it serves. */
  objectives: z.array(slugSchema).default([]),
  /** The case it is about: one of the seminar’s. */
  case: slugSchema.optional(),
  /** A question of that case. */
  question: slugSchema.optional(),
  /** A decision, poll, calculator or other thing to do of that case: its name in the text. */
  exercise: z.string().min(1).optional(),
  /** A quiz: its name. */
  quiz: slugSchema.optional(),
  /** The board that is filled in it. */
  board: slugSchema.optional(),
  /** Whether a shorter version does without it. */
  optional: z.boolean().default(false),
});

/** When a session is held. */
const date = z.strictObject({
  session: slugSchema,
  /** Day and time on the wall of its zone: `2026-12-03T17:00`. */
  start: z.iso.datetime({ local: true, precision: -1, error: momentError }),
  /** Name of a time zone. */
  zone: z.string().min(1).default('Europe/Rome'),
  place: z.strictObject({ it: z.string().min(1), en: z.string().min(1) }).optional(),
});

/** What a seminar says in no language: `content/seminars/<seminar>/seminar.yaml`. */
export const seminarFactsSchema = z.strictObject({
  audience: z.enum(seminarAudiences),
  /** Day of the last change that matters to those who hold it. */
  updated: daySchema,
  /** When it is held, where that is known. */
  dates: z.array(date).default([]),
  /** The cases it is about: names of folders in `content/cases`. */
  cases: z.array(slugSchema).min(1),
  /** Names of its objectives. */
  objectives: z.array(slugSchema).min(1),
  /** Meetings, in their order. */
  sessions: z
    .array(
      z.strictObject({
        id: slugSchema,
        /** How long it takes with all its blocks. */
        minutes: z.int().positive(),
        blocks: z.array(block).min(1),
      }),
    )
    .min(1),
  /** Boards and the names of their columns, in their order. */
  boards: z.record(slugSchema, z.strictObject({ columns: z.array(slugSchema).min(1) })).default({}),
});

/** Its words: front matter of `content/seminars/<seminar>/<language>.mdx`. */
export const seminarWordsSchema = z.strictObject({
  /** Headline, and its name in lists. */
  title: z.string().min(1),
  /** For lists and search engines: 160 characters at most, plain text. */
  summary: z.string().min(1).max(160),
  /** What one should have read or know before: plain text. */
  prerequisites: z.string().min(1),
  /** Each objective in a sentence: plain text. */
  objectives: z.record(slugSchema, z.string().min(1)),
  /** What each session is called. */
  sessions: z.record(slugSchema, z.string().min(1)),
  /** Each block in words: plain text. */
  blocks: z.record(
    slugSchema,
    z.strictObject({
      title: z.string().min(1),
      /** What those taking part do. */
      what: z.string().min(1),
      /** What the speaker keeps in mind. Trainers only. */
      note: z.string().min(1).optional(),
    }),
  ),
  /** Each board in words: plain text. */
  boards: z
    .record(
      slugSchema,
      z.strictObject({
        title: z.string().min(1),
        /** What each column is called. */
        columns: z.record(slugSchema, z.string().min(1)),
        /** What is likely to stand there at the end, by column. Trainers only. */
        expected: z.record(slugSchema, z.array(z.string().min(1))).default({}),
      }),
    )
    .default({}),
});

export type SeminarFacts = z.infer<typeof seminarFactsSchema>;
export type SeminarWords = z.infer<typeof seminarWordsSchema>;
export type SeminarBlock = z.infer<typeof block>;
