import { z } from 'zod';

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/**
 * A source in the fields of CSL-JSON, in YAML: `content/sources/<source>.yaml`.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export const sourceSchema = z.strictObject({
  /** Kind of source, in CSL’s words. */
  type: z.enum([
    'article-journal',
    'article-magazine',
    'book',
    'chapter',
    'paper-conference',
    'post-weblog',
    'report',
    'webpage',
  ]),
  title: z.string().min(1),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  /** `{ date-parts: [[2010, 10, 22]] }`; left out when unknown. */
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) })
    .optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  edition: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\//, 'must start with 10., without https://doi.org/')
    .optional(),
  ISBN: z.string().optional(),
  URL: z.url().optional(),
  /** Language of the title: two letters. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** What it is used for here, in each language. */
  annotation: z.strictObject({ it: z.string().min(1), en: z.string().min(1) }),
});

export type SourceData = z.infer<typeof sourceSchema>;
