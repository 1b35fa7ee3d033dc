import { z } from 'zod';
import { slugSchema } from './slug.ts';

/** Front matter of a teaching note: `content/teaching-notes/<case>/<language>.mdx`. Trainers only. */
export const teachingNoteSchema = z.strictObject({
  /** The case in three sentences, for the trainer who has ten minutes. */
  synopsis: z.string().min(1),
  /** For whom, and what they should know before. */
  audience: z.string().min(1),
  /** What happens in class. The minutes sum to the case’s `minutes.class`. */
  plan: z
    .array(
      z.strictObject({
        minutes: z.int().positive(),
        /** What the trainer does and asks. Inline Markdown. */
        activity: z.string().min(1),
        /** The case’s question that is discussed. */
        question: slugSchema.optional(),
      }),
    )
    .min(1),
  /** What the board looks like at the end. */
  board: z.array(z.strictObject({ column: z.string().min(1), points: z.array(z.string()).min(1) })),
  /** What good answers to each question of the case contain. Inline Markdown. */
  answers: z.record(slugSchema, z.string().min(1)),
  /** What classes get wrong, and how to turn it. Inline Markdown. */
  pitfalls: z.array(z.string().min(1)).min(1),
  /** What happened afterwards, or plainly that the source does not say. Inline Markdown. */
  epilogue: z.string().min(1),
  /** Where the note has been used. */
  whereUsed: z.string().min(1),
});

export type TeachingNoteWords = z.infer<typeof teachingNoteSchema>;
