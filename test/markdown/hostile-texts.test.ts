import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderInline, renderText } from '#loaders/render.ts';
import { parseText } from '#markdown/parse.ts';
import { allowedHtml, isTagName, tagSpecs } from '#model/tags.ts';
import type { Segment } from '#model/text.ts';
import { compiled } from '../helpers/compiled.ts';
import { reportOn, reportOnFiles, validFile } from '../helpers/fixture.ts';

/** Ways to make a page run something, and a word that tells whether it got through. */
const attacks = {
  'an expression': 'a {attack()} b',
  'an expression on lines of its own': '{\n  attack()\n}',
  'an import': "import attack from './attack.js'",
  'an export': 'export const attack = 1',
  'a script': '<script>attack()</script>',
  'a script inside a sentence': 'a <script>attack()</script> b',
  'a frame': '<iframe src="https://attack.example"></iframe>',
  'an event attribute': '<i onclick="attack()">a</i>',
  'a style attribute': '<i style="background: url(//attack.example)">a</i>',
  'raw HTML for a tag': '<Term id="a" set:html="<b>attack</b>">a</Term>',
  'raw HTML for HTML': '<i set:html="<b>attack</b>">a</i>',
  'a directive of Astro for a tag':
    '<Term id="a" client:load="attack" is:raw="attack" class="attack">a</Term>',
  'a computed attribute': '<Term id={attack()}>a</Term>',
  'computed attributes': '<Term {...attack}>a</Term>',
  'a link that runs': '[a](javascript:attack())',
  'a link that runs, in other letters': '[a](JaVaScRiPt:attack())',
  'a link that runs, after a space': '[a](<\tjavascript:attack()>)',
  'a link that runs, in entities': '[a](java&#115;cript&colon;attack())',
  'a link that runs, by reference': '[a][b]\n\n[b]: javascript:attack()',
  'a link that holds a page': '[a](data:text/html,attack)',
  'a link to an unnamed host': '[a](//attack.example)',
  'a typed link': '<a href="javascript:attack()">a</a>',
  'a typed picture': '<img src="x" onerror="attack()" />',
  'a drawing': '<svg onload="attack()"></svg>',
  'a form': '<form action="https://attack.example"><input name="a" /></form>',
  'a component of the site': '<Layout attack="a" />',
  'a member of a thing': '<a.attack />',
} as const;

describe.each(Object.entries(attacks))('%s', (_, attack) => {
  it('does not reach the page', () => {
    const { segments } = compiled(attack, 'en', 'trainer');
    expect(JSON.stringify(segments)).not.toContain('attack');
    expect(listForeign(segments)).toEqual([]);
  });

  it('does not reach the page from a field', () => {
    expect(renderInline(attack, 'en')).not.toContain('attack');
  });

  it('is reported with its line', () => {
    const file = 'content/cases/counter/en.mdx';
    const text = `${validFile(file)}\n${attack}\n`;
    const { problems } = reportOnFiles({ [file]: text });
    const first = text.slice(0, text.indexOf(attack)).split('\n').length;
    // One line of a text can be wrong in more than one respect; no other line is wrong.
    const lines = problems.filter((problem) => problem.file === file && problem.line !== undefined);
    expect(new Set(lines.map(({ line }) => line))).toEqual(new Set([first]));
  });
});

it('leaves only the HTML on the list in a text made of hostile pieces', () => {
  const pieces = [
    '<i lang="en">',
    '</i>',
    '<Term id="a">',
    '</Term>',
    '"',
    '`',
    '\n\n',
    ' ',
    '| a |',
    '#',
    '[x]',
    '&lt;',
    '<!--',
  ];
  const text = fc.array(fc.constantFrom(...Object.values(attacks), ...pieces), { maxLength: 8 });
  fc.assert(
    fc.property(text, (parts) => {
      const markdown = parts.join('');
      if (parseText(markdown).failure) return;
      expect(listForeign(compiled(markdown, 'it', 'student').segments)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('leaves no address that runs in the valid content with every broken link', () => {
  for (const { tree } of reportOn('broken-link').library.caseTexts) {
    const html = JSON.stringify(renderText(tree, 'en', 'trainer').segments);
    expect(html).not.toMatch(/href=\\"(?!https?:|mailto:|#|\/en\/)/);
  }
});

// What Markdown itself makes, and the HTML that authors may type.
const elements = [
  ...[
    'p',
    'em',
    'strong',
    'del',
    'code',
    'pre',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'input',
    'section',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...Object.keys(allowedHtml),
];
const attributes = ['href', 'id', 'class', 'lang', 'title', 'start', 'type', 'checked', 'disabled'];

/** Whatever is in segments that nobody allowed. In them every literal `<` is escaped. */
function listForeign(segments: readonly Segment[]): string[] {
  return segments.flatMap((segment) => {
    if (typeof segment !== 'string') {
      const allowed: readonly string[] =
        segment.tag === 'Picture' ? ['src', 'alt'] : Object.keys(tagSpecs[segment.tag].attributes);
      const props = Object.keys(segment.props).filter((name) => !allowed.includes(name));
      const tag = segment.tag === 'Picture' || isTagName(segment.tag) ? [] : [segment.tag];
      return [...tag, ...props, ...listForeign(segment.children)];
    }
    return [...segment.matchAll(/<\/?([^\s>]*)([^>]*)>/g)].flatMap(
      ([, element = '', rest = '']) => {
        const names = [...rest.matchAll(/([^\s="]+)(?:="[^"]*")?/g)].map(([, name = '']) => name);
        const foreign = names.filter((name) => !attributes.includes(name));
        return elements.includes(element) ? foreign : [element, ...foreign];
      },
    );
  });
}
