import { describe, expect, it } from 'vitest';
import { reportOn, reportOnFiles, validFile } from '../helpers/fixture.ts';

describe('readLibrary', () => {
  it('reads every kind of thing', () => {
    const { caseFacts, caseTexts, teachingNotes, terms, sources, dataFiles, figures } =
      reportOn().library;
    expect(caseFacts.map(({ slug }) => slug)).toEqual(['counter']);
    expect(caseTexts.map(({ slug, locale }) => [slug, locale])).toEqual([
      ['counter', 'en'],
      ['counter', 'it'],
    ]);
    expect(teachingNotes.map(({ file }) => file)).toEqual([
      'content/teaching-notes/counter/en.mdx',
      'content/teaching-notes/counter/it.mdx',
    ]);
    expect([terms, sources].map(([thing]) => thing?.slug)).toEqual(['front-line', 'counter-post']);
    expect([...dataFiles.keys()]).toEqual([
      'content/cases/counter/data/answers.csv',
      'content/cases/counter/data/steps.csv',
    ]);
    expect([...figures]).toEqual(['content/cases/counter/figures/counter.svg']);
  });

  it('finds nothing in an empty folder, or in none', () => {
    for (const { library, printed } of [
      reportOnFiles({}),
      reportOnFiles({ 'content/README.md': '' }),
    ]) {
      expect(printed).toBe('');
      expect(library.found).toEqual([]);
    }
  });

  it('takes files from Windows and with a byte-order mark', () => {
    const file = 'content/cases/counter/en.mdx';
    const facts = 'content/cases/counter/case.yaml';
    const windows = (path: string): string => `\uFEFF${validFile(path).replaceAll('\n', '\r\n')}`;
    const { library, printed } = reportOnFiles({ [file]: windows(file), [facts]: windows(facts) });
    expect(library.caseTexts.map(({ data }) => data.title)).toEqual(['The counter']);
    expect(library.caseFacts.map(({ data }) => data.sector)).toEqual(['vehicle-repair']);
    expect(printed).not.toContain('front-matter-invalid');
  });

  it('reports odd files and folders, or passes over them', () => {
    const { library, printed } = reportOnFiles({
      'content/.hidden/it.mdx': 'x',
      'content/cases/.DS_Store': 'x',
      'content/cases/stray.mdx': 'x',
      'content/cases/Caffè Aurora/it.mdx': 'x',
      'content/cases/aurora/fr.mdx': 'x',
      'content/cases/aurora/notes.txt': 'x',
      'content/cases/aurora/it.mdx/inner.mdx': 'x',
      'content/cases/aurora/data/deeper/x.csv': '"',
      'content/cases/aurora/data/x.csv': '\u0000"',
      'content/glossary/a.b.yaml': '\u0000: [',
      'content/glossary/-.yml': '- 1',
      'content/glossary/deeper/x.yaml': 'x',
      'content/sources/.yaml': 'x',
      'content/sources/__proto__.yaml': '__proto__: 1',
      'content/teaching-notes/toString/it.mdx': '---\n---\n{',
    });
    expect(library.caseTexts).toEqual([]);
    expect(printed).toMatchInlineSnapshot(`
      "content/cases/aurora/case.yaml  missing-facts
        “aurora” has a text but no case.yaml, so it has no sector, themes or sources.
        Fix: Write content/cases/aurora/case.yaml as content/README.md shows.

      content/cases/aurora/en.mdx  missing-language
        “aurora” is not written in en.
        Fix: Write content/cases/aurora/en.mdx, or set draft: true in content/cases/aurora/case.yaml.

      content/cases/aurora/it.mdx  missing-language
        “aurora” is not written in it.
        Fix: Write content/cases/aurora/it.mdx, or set draft: true in content/cases/aurora/case.yaml.

      content/cases/Caffè Aurora/case.yaml  missing-facts
        “Caffè Aurora” has a text but no case.yaml, so it has no sector, themes or sources.
        Fix: Write content/cases/Caffè Aurora/case.yaml as content/README.md shows.

      content/cases/Caffè Aurora/en.mdx  missing-language
        “Caffè Aurora” is written in it but not written in en.
        Fix: Write content/cases/Caffè Aurora/en.mdx, or set draft: true in content/cases/Caffè Aurora/case.yaml.

      content/cases/Caffè Aurora/it.mdx  invalid-slug
        “Caffè Aurora” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.

      content/cases/Caffè Aurora/it.mdx:1  front-matter-invalid
        The file does not start with its fields between two lines of ---.
        Fix: Start the file with ---, the fields, and another ---, as content/README.md shows.

      content/glossary/-.yml  invalid-slug
        “-” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.

      content/glossary/-.yml:1  front-matter-invalid
        “the file” should be a group of fields.
        Fix: Type it as content/README.md shows.

      content/glossary/a.b.yaml  invalid-slug
        “a.b” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.

      content/glossary/a.b.yaml:1  yaml-unreadable
        The fields cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.

      content/sources/__proto__.yaml  invalid-slug
        “__proto__” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.

      content/sources/__proto__.yaml:1  front-matter-invalid
        “type” is missing.
        Fix: Add type as content/README.md shows.

      content/sources/__proto__.yaml:1  front-matter-invalid
        “title” is missing.
        Fix: Add title as content/README.md shows.

      content/sources/__proto__.yaml:1  front-matter-invalid
        “language” is missing.
        Fix: Add language as content/README.md shows.

      content/sources/__proto__.yaml:1  front-matter-invalid
        “annotation” is missing.
        Fix: Add annotation as content/README.md shows.

      content/sources/__proto__.yaml:1  front-matter-invalid
        The file has “__proto__”, which means nothing here.
        Fix: Remove it, or check its spelling against content/README.md.

      content/teaching-notes/toString/en.mdx  missing-language
        “toString” is written in it but not written in en.
        Fix: Write content/teaching-notes/toString/en.mdx, or set draft: true in content/cases/toString/case.yaml.

      content/teaching-notes/toString/it.mdx  invalid-slug
        “toString” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “synopsis” is missing.
        Fix: Add synopsis as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “audience” is missing.
        Fix: Add audience as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “plan” is missing.
        Fix: Add plan as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “board” is missing.
        Fix: Add board as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “answers” is missing.
        Fix: Add answers as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “pitfalls” is missing.
        Fix: Add pitfalls as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “epilogue” is missing.
        Fix: Add epilogue as content/README.md shows.

      content/teaching-notes/toString/it.mdx:2  front-matter-invalid
        “whereUsed” is missing.
        Fix: Add whereUsed as content/README.md shows.

      content/teaching-notes/toString/it.mdx:3  mdx-unreadable
        The text cannot be read from here: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
        Fix: Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.
      "
    `);
  });
});
