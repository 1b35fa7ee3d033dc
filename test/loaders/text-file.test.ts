import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readText } from '#loaders/text-file.ts';
import { formatProblems } from '#problems/problem.ts';

const schema = z.strictObject({ title: z.string() });

function printed(source: string): string {
  const read = readText(source, schema, 'en.mdx');
  return 'problems' in read ? formatProblems(read.problems) : '';
}

function readable(
  source: string,
): Extract<ReturnType<typeof readText<{ title: string }>>, { text: unknown }>['text'] {
  const read = readText(source, schema, 'en.mdx');
  if ('problems' in read) throw new Error(formatProblems(read.problems));
  return read.text;
}

const text = `---
title: One
---

Two <Cite id="x" />.

## Three

[four](case:y)
`;

describe('readText', () => {
  it('reads the fields and what the text mentions, by line of the file', () => {
    const { data, lineOf, mentions } = readable(text);
    expect(data).toEqual({ title: 'One' });
    expect(lineOf(['title'])).toBe(2);
    expect(mentions.tags).toMatchObject([{ name: 'Cite', props: { id: 'x' }, line: 5 }]);
    expect(mentions.headings).toEqual([{ depth: 2, id: 'three', text: 'Three', line: 7 }]);
    expect(mentions.links).toEqual([{ href: 'case:y', line: 9 }]);
  });

  it.each([
    ['from Windows', text.replaceAll('\n', '\r\n')],
    ['after a byte-order mark', `\uFEFF${text}`],
    ['from Windows after a byte-order mark', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['with spaces behind the dashes', text.replaceAll('---', '---  ')],
  ])('finds the same %s', (_, source) => {
    const { data, lineOf, mentions } = readable(source);
    const expected = readable(text);
    expect([data, lineOf(['title']), mentions]).toEqual([expected.data, 2, expected.mentions]);
  });

  it('reads a file with fields and no text', () => {
    expect(readable('---\ntitle: One\n---').empty).toBe(true);
    expect(readable(text).empty).toBe(false);
  });

  it('takes later lines of --- for lines across the page', () => {
    expect(readable(`${text}\n---\n\nFive.\n\n---\n`).data).toEqual({ title: 'One' });
  });

  it('asks for the fields, also when lines of --- follow in the text', () => {
    expect(printed('One.\n\n---\ntitle: Two\n---\n')).toMatchInlineSnapshot(`
      "en.mdx:1  front-matter-invalid
        The file does not start with its fields between two lines of ---.
        Fix: Start the file with ---, the fields, and another ---, as content/README.md shows.
      "
    `);
    expect(printed('')).toBe(printed('One.\n\n---\ntitle: Two\n---\n'));
    expect(printed('---\ntitle: One\n')).toBe(printed(''));
  });

  it('says where a text cannot be read, with the line of the file', () => {
    expect(printed(`${text}\n<Decision>\n\nFive.\n`)).toMatchInlineSnapshot(`
      "en.mdx:11  mdx-unreadable
        The text cannot be read from here: Expected a closing tag for \`<Decision>\` (11:1).
        Fix: Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.
      "
    `);
  });

  it('reports fields and text together', () => {
    expect(printed('---\ntitel: One\n---\n\nTwo <b>\n')).toMatchInlineSnapshot(`
      "en.mdx:2  front-matter-invalid
        “title” is missing.
        Fix: Add title as content/README.md shows.

      en.mdx:2  front-matter-invalid
        The file has “titel”, which means nothing here.
        Fix: Remove it, or check its spelling against content/README.md.

      en.mdx:5  mdx-unreadable
        The text cannot be read from here: Expected a closing tag for \`<b>\` (5:5) before the end of \`paragraph\`.
        Fix: Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.
      "
    `);
  });
});
