import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '#loaders/explain-issue.ts';
import { slugSchema } from '#model/slug.ts';
import { stages, themes } from '#model/taxonomy.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(10).optional(),
  minutes: z.strictObject({ class: z.int().positive().max(90) }).optional(),
  draft: z.boolean().optional(),
  themes: z.array(z.enum(themes)).min(1).max(2).optional(),
  stages: z.array(z.enum(stages)).optional(),
  level: z.enum(['introductory', 'advanced']).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be two capital letters, such as IT')
    .optional(),
  questions: z.record(slugSchema, z.string()).optional(),
  author: z
    .array(
      z.union([z.strictObject({ family: z.string() }), z.strictObject({ literal: z.string() })]),
    )
    .optional(),
});

/** The explanations of all that is wrong, as they are printed. */
function explain(data: unknown): string {
  const { error } = schema.safeParse(data, { reportInput: true });
  return (error?.issues ?? [])
    .map(explainIssue)
    .map(({ code, what, fix }) => `${code}: ${what} ${fix}`)
    .join('\n');
}

describe('explainIssue', () => {
  it('tells a field that is missing from one that is empty', () => {
    expect(explain({ minutes: {} })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes → class” is missing. Add class as content/README.md shows."`,
    );
    expect(explain({ title: null, minutes: { class: null } })).toMatchInlineSnapshot(`
      "front-matter-invalid: “title” is empty. Fill in title as content/README.md shows.
      front-matter-invalid: “minutes → class” is empty. Fill in class as content/README.md shows."
    `);
    expect(explain({ title: '' })).toMatchInlineSnapshot(
      `"front-matter-invalid: “title” is empty. Fill in title as content/README.md shows."`,
    );
  });

  it('names the kind that is wanted', () => {
    expect(explain({ title: 12, draft: 'yes', questions: 'one', minutes: 5 }))
      .toMatchInlineSnapshot(`
      "front-matter-invalid: “title” should be a text. Put it in quotes: without them YAML takes it for something else.
      front-matter-invalid: “minutes” should be a group of fields. Type it as content/README.md shows.
      front-matter-invalid: “draft” should be true or false. Type it as content/README.md shows.
      front-matter-invalid: “questions” should be a group of fields. Type it as content/README.md shows."
    `);
    expect(explain({ minutes: { class: '60' } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes → class” should be a number. Type it in digits, without quotes."`,
    );
    expect(explain({ minutes: { class: 1.5 } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes → class” should be a whole number. Type it as content/README.md shows."`,
    );
    expect(explain('title')).toMatchInlineSnapshot(
      `"front-matter-invalid: “the file” should be a group of fields. Type it as content/README.md shows."`,
    );
  });

  it('says how much is too much or too little', () => {
    expect(explain({ title: 'Eleven char' })).toMatchInlineSnapshot(
      `"front-matter-invalid: “title” is too long: 11 characters, and at most 10 are shown. Shorten it."`,
    );
    expect(explain({ themes: ['promise', 'culture', 'capacity'] })).toMatchInlineSnapshot(
      `"front-matter-invalid: “themes” has too many entries: at most 2. Remove some."`,
    );
    expect(explain({ themes: [] })).toMatchInlineSnapshot(
      `"front-matter-invalid: “themes” has too few entries: at least 1. Add one."`,
    );
    expect(explain({ minutes: { class: 91 } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes → class” is too large: at most 90. Type it as content/README.md shows."`,
    );
    expect(explain({ minutes: { class: 0 } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes → class” is too small: more than 0. Type it as content/README.md shows."`,
    );
  });

  it('suggests the nearest name of a closed list, and codes themes and stages apart', () => {
    expect(explain({ themes: ['promise', 'promis'] })).toMatchInlineSnapshot(
      `"unknown-theme: “themes → 2” is “promis”, which is not one of: promise, measurement, empowerment, recovery, capacity, listening, culture, organisation, learning, reputation. Did you mean “promise”?"`,
    );
    expect(explain({ stages: ['divorce'] })).toMatchInlineSnapshot(
      `"unknown-stage: “stages → 1” is “divorce”, which is not one of: discover, choose, buy, use, support, renew, recommend. Choose one of the list."`,
    );
    expect(explain({ level: 'Advanced' })).toMatchInlineSnapshot(
      `"front-matter-invalid: “level” is “Advanced”, which is not one of: introductory, advanced. Did you mean “advanced”?"`,
    );
    expect(explain({ level: 3 })).toMatchInlineSnapshot(
      `"front-matter-invalid: “level” is “3”, which is not one of: introductory, advanced. Choose one of the list."`,
    );
  });

  it('repeats what a pattern asks for', () => {
    expect(explain({ country: 'Italy' })).toMatchInlineSnapshot(
      `"front-matter-invalid: “country” cannot be used: must be two capital letters, such as IT. Type it as content/README.md shows."`,
    );
    expect(explain({ questions: { 'Who Owned': 'x' } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “questions → Who Owned” cannot be a name: it must be lower-case letters, digits and single hyphens. Rename it."`,
    );
  });

  it('names fields that mean nothing', () => {
    expect(explain({ titel: 'x' })).toMatchInlineSnapshot(
      `"front-matter-invalid: The file has “titel”, which means nothing here. Remove it, or check its spelling against content/README.md."`,
    );
    expect(explain({ minutes: { class: 60, reading: 8 } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes” has “reading”, which means nothing here. Remove it, or check its spelling against content/README.md."`,
    );
  });

  it('guesses at a text that a comma cut in two', () => {
    // What YAML makes of { class: 60, or more }.
    expect(explain({ minutes: { class: 60, 'or more': null } })).toMatchInlineSnapshot(
      `"front-matter-invalid: “minutes” has “or more”, which means nothing here. Put the text that it is part of in quotes: inside { } a comma ends a text."`,
    );
  });

  it('does not choose between several forms', () => {
    expect(explain({ author: ['Rocks'] })).toMatchInlineSnapshot(
      `"front-matter-invalid: “author → 1” has none of the forms it may have. Type it as content/README.md shows."`,
    );
  });
});
