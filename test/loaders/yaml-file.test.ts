import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from '#loaders/yaml-file.ts';
import { caseFactsSchema } from '#model/case.ts';
import type { FieldPath } from '#model/library.ts';
import { formatProblems } from '#problems/problem.ts';

const anything = z.record(z.string(), z.unknown());

function printed(yaml: string, schema: z.ZodType = anything, firstLine = 1): string {
  const read = readYaml(yaml, schema, 'x.yaml', firstLine);
  return 'problems' in read ? formatProblems(read.problems) : '';
}

function linesOf(yaml: string, paths: readonly FieldPath[], firstLine = 1): (number | undefined)[] {
  const read = readYaml(yaml, anything, 'x.yaml', firstLine);
  if ('problems' in read) throw new Error(formatProblems(read.problems));
  return paths.map(read.fields.lineOf);
}

describe('lineOf', () => {
  const yaml = `title: One
synopsis: >-
  Two
  lines.
plan:
  - { minutes: 10, activity: Open }
  - minutes: 20
    activity: Close
answers:
  who:
    He.
`;

  it('is the line of a field’s name or of an entry of a list', () => {
    const paths = [
      ['title'],
      ['synopsis'],
      ['plan'],
      ['plan', 0, 'activity'],
      ['plan', 1],
      ['plan', 1, 'activity'],
      ['answers', 'who'],
    ];
    expect(linesOf(yaml, paths)).toEqual([1, 2, 5, 6, 7, 8, 10]);
  });

  it('is the line of the nearest field above one that is not there', () => {
    expect(
      linesOf(yaml, [
        ['plan', 5, 'activity'],
        ['answers', 'whom'],
        ['nothing', 'at', 'all'],
        ['title', 'x'],
      ]),
    ).toEqual([5, 9, undefined, 1]);
  });

  it('counts from the line of the file that the fields start on', () => {
    expect(linesOf(yaml, [['title'], ['answers', 'who']], 2)).toEqual([2, 11]);
  });

  it('is the same in a file from Windows, and after a byte-order mark', () => {
    const windows = `\uFEFF${yaml.replaceAll('\n', '\r\n')}`;
    expect(linesOf(windows, [['title'], ['plan', 1], ['answers', 'who']])).toEqual([1, 7, 10]);
  });
});

describe('readYaml', () => {
  it('reads the first field after a byte-order mark', () => {
    const read = readYaml('\uFEFFtitle: One\n', anything, 'x.yaml');
    expect('fields' in read && read.fields.data).toEqual({ title: 'One' });
  });

  it('takes an empty file for one without fields', () => {
    expect(printed('', z.strictObject({ title: z.string() }))).toMatchInlineSnapshot(`
      "x.yaml:1  front-matter-invalid
        “title” is missing.
        Fix: Add title as content/README.md shows.
      "
    `);
  });

  it('makes every mistake a Problem with its line, also every field that means nothing', () => {
    const schema = z.strictObject({
      title: z.string(),
      minutes: z.strictObject({ class: z.int() }),
    });
    const yaml = 'titel: One\nminutes:\n  class: sixty\n  reading: 5\n';
    expect(printed(yaml, schema, 2)).toMatchInlineSnapshot(`
      "x.yaml:2  front-matter-invalid
        “title” is missing.
        Fix: Add title as content/README.md shows.

      x.yaml:2  front-matter-invalid
        The file has “titel”, which means nothing here.
        Fix: Remove it, or check its spelling against content/README.md.

      x.yaml:4  front-matter-invalid
        “minutes → class” should be a number.
        Fix: Type it in digits, without quotes.

      x.yaml:5  front-matter-invalid
        “minutes” has “reading”, which means nothing here.
        Fix: Remove it, or check its spelling against content/README.md.
      "
    `);
  });

  it('says one thing about a value of the wrong kind', () => {
    const schema = z.strictObject({ themes: z.array(z.string()).max(4) });
    expect(printed('themes: promise\n', schema)).toMatchInlineSnapshot(`
      "x.yaml:1  front-matter-invalid
        “themes” should be a list.
        Fix: Type it as content/README.md shows.
      "
    `);
  });

  it('says what cannot be read in the words of YAML, and on which line', () => {
    expect(printed('title: one: two\n')).toMatchInlineSnapshot(`
      "x.yaml:1  yaml-unreadable
        The fields cannot be read: Nested mappings are not allowed in compact mappings.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.
      "
    `);
    expect(printed('a: 1\na: 2\nb: "x\n')).toMatchInlineSnapshot(`
      "x.yaml:2  yaml-unreadable
        The fields cannot be read: Map keys must be unique.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.

      x.yaml:4  yaml-unreadable
        The fields cannot be read: Missing closing "quote.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.
      "
    `);
    expect(printed('title: x\n---\ntitle: y\n')).toMatchInlineSnapshot(`
      "x.yaml:2  yaml-unreadable
        The fields cannot be read: a line of --- ends them too early.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.
      "
    `);
  });

  it('refuses emphasis without quotes, which YAML takes for a reference', () => {
    expect(printed('title: One\npitfalls:\n  - *Two*\n  - three\n')).toMatchInlineSnapshot(`
      "x.yaml:3  yaml-unreadable
        The fields cannot be read: “*Two*” at the start of a text needs quotes around the text.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.
      "
    `);
    expect(printed('title: *One* more\n')).toMatchInlineSnapshot(`
      "x.yaml:1  yaml-unreadable
        The fields cannot be read: “*One*” at the start of a text needs quotes around the text.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.
      "
    `);
  });

  it('reads or refuses whatever is typed, and never fails otherwise', () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '  ',
      '*',
      '&',
      '!',
      '|',
      '>',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      '?',
      '%',
      '---\n',
      '<<: ',
      '\t',
      '\uFEFF',
      '\r\n',
      'themes: [',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        const yaml = pieces.join('');
        const read = readYaml(yaml, caseFactsSchema, 'x.yaml');
        const last = yaml.split('\n').length;
        const lines = 'problems' in read ? read.problems.map(({ line }) => line ?? 0) : [];
        expect(Math.max(1, ...lines)).toBeLessThanOrEqual(last);
        expect(Math.min(1, ...lines)).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
