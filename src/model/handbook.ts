import { z } from 'zod';
import { caseWordsSchema, exhibitFactsSchema } from './case.ts';
import { type TagName, tagNames, type TagSpec, tagSpecs } from './tags.ts';

/** What tags are for: the parts of the handbook, in its order. */
export const handbookGroups = [
  'text',
  'figures',
  'calculators',
  'acting',
  'making',
  'teaching',
] as const;

/** What a page of the handbook says in no language: `content/handbook/<page>/page.yaml`. */
export const handbookFactsSchema = z.strictObject({
  /** The tags it is about: one, or one with its parts. */
  tags: z.array(z.enum(tagNames)).min(1),
  /** What they are for. */
  group: z.enum(handbookGroups),
  /** Exhibits of the example, as in a `case.yaml`. */
  exhibits: z.array(exhibitFactsSchema).default([]),
});

/** The words of such a page: front matter of `content/handbook/<page>/<language>.mdx`; below it stands the example. */
export const handbookWordsSchema = z.strictObject({
  /** Headline, and its name in the list of all pages. */
  title: z.string().min(1),
  /** For the list and for search engines: 160 characters at most, plain text. */
  summary: z.string().min(1).max(160),
  /** What it is for, in two or three sentences. Inline Markdown. */
  purpose: z.string().min(1),
  /** What its data look like, where it has any. Inline Markdown. */
  data: z.string().optional(),
  /** A sentence on each attribute, by tag. Inline Markdown. */
  attributes: z.record(z.string(), z.record(z.string(), z.string().min(1))).default({}),
  /** The exhibits of the example in words, as in a case’s text. */
  exhibits: caseWordsSchema.shape.exhibits,
  /** Texts that are wrong. What the content rules say of each is shown beside it. */
  mistakes: z.array(z.string().min(1)).min(1),
});

export type HandbookFacts = z.infer<typeof handbookFactsSchema>;
export type HandbookWords = z.infer<typeof handbookWordsSchema>;

/** The attributes of a tag that its page has to describe: all whose words are not known from elsewhere. */
export function attributesToDescribe(tag: TagName): readonly string[] {
  const { attributes }: TagSpec = tagSpecs[tag];
  return Object.keys(attributes).filter(
    (name) =>
      name !== 'name' && name !== 'subject' && !(isCalculator(tag) && attributes[name]?.field),
  );
}

/** Whether the fields of a calculator can be given as attributes of this tag. */
export function isCalculator(tag: TagName): boolean {
  return tag.endsWith('Calculator');
}
