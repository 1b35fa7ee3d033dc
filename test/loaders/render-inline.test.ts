import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { root } from '#cli/root.ts';
import { listFields } from '#checks/fields.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { readLibrary } from '#loaders/read-library.ts';
import { renderInline, resolveLink } from '#loaders/render.ts';
import { compileInline } from '#markdown/compile.ts';
import { parseText } from '#markdown/parse.ts';

/** What a field is with nothing cut short. */
function parsed(markdown: string, locale: Locale): string {
  const { tree } = parseText(markdown);
  if (tree === undefined) throw new Error(`“${markdown}” cannot be read.`);
  return toHtml(compileInline(tree, (href) => resolveLink(locale, href)));
}

const fields = listFields(readLibrary(root).library);

describe('a field that is nothing but words', () => {
  it('is what the parser makes of it, in all shipped content', () => {
    expect(fields.length).toBeGreaterThan(500);
    for (const { markdown, locale } of fields)
      expect(renderInline(markdown, locale)).toBe(parsed(markdown, locale));
  });

  it('is what the parser makes of any such field', () => {
    // All that may stand in one, and what Markdown may take for something else.
    const piece = fc.constantFrom(
      ...[...'abzABZèÈßœÅИ中א𝐀ªⅠ²٣09 ,;.:\'’"“”()?…%€–—-'],
      ...[
        'www.',
        'WWW.x',
        'http:',
        'https',
        'mailto:',
        'import ',
        'export ',
        'import',
        ' - ',
        ' --',
      ],
      ...[
        '---',
        '...',
        ' 1. ',
        ' (c)',
        ' (1)',
        ':name',
        '::x',
        ' :)',
        ' "a" ',
        "'s ",
        ' a:b',
        '  ',
      ],
    );
    const field = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(field, (markdown) => {
        fc.pre(parseText(markdown).tree !== undefined);
        expect(renderInline(markdown, 'it')).toBe(parsed(markdown, 'it'));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a link that is typed as an address', 'Look at www.example.org today'],
    ['a link in capitals', 'WWW.EXAMPLE.ORG'],
    ['spaces at its end', 'One two  '],
    ['spaces at its beginning', '  One two'],
    ['a list', '- one'],
    ['a number and a point', '1. one'],
    ['a line of dashes below', 'One\n---'],
    ['a second line', 'One\ntwo'],
    ['a second paragraph', 'One\n\ntwo'],
    ['an emphasis', 'One *two* _three_ **four**'],
    ['a sign with a backslash', 'One \\* two'],
    ['an entity', 'R&amp;D &eacute;'],
    ['code', 'a `b` c'],
    ['nothing', ''],
  ])('is read where it has %s', (_, markdown) => {
    for (const locale of locales)
      expect(renderInline(markdown, locale)).toBe(parsed(markdown, locale));
  });

  it.each(['import x from a', 'export it to Italy', 'importare', 'exports'])(
    'is the same where it begins like code: %s',
    (markdown) => {
      const { tree } = parseText(markdown);
      if (tree !== undefined) expect(renderInline(markdown, 'en')).toBe(parsed(markdown, 'en'));
      else expect(renderInline(markdown, 'en')).toBe(markdown);
    },
  );
});

describe('a field that cannot be read', () => {
  it('is shown as it was typed, until it is right: nothing in it can run', () => {
    expect(renderInline('a <b', 'en')).toBe('a &#x3C;b');
    expect(renderInline('<script>attack() {', 'en')).toBe('&#x3C;script>attack() {');
  });
});
