import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';

it('says where reading stopped and why', () => {
  expect(parseText('One.\n\n<Decision>\n\nTwo.\n').failure).toMatchInlineSnapshot(`
    {
      "line": 3,
      "reason": "Expected a closing tag for \`<Decision>\` (3:1)",
    }
  `);
  expect(parseText('One <Term id="x">two.\n').failure).toMatchInlineSnapshot(`
    {
      "line": 1,
      "reason": "Expected a closing tag for \`<Term>\` (1:5) before the end of \`paragraph\`",
    }
  `);
  expect(parseText('One.\n\nTwo { three.\n').failure).toMatchInlineSnapshot(`
    {
      "line": 3,
      "reason": "Unexpected end of file in expression, expected a corresponding closing brace for \`{\`",
    }
  `);
});

it('looks at imports and exports only where they count', () => {
  const text = 'One.\n\nexport const = 1\n';
  expect(parseText(text).failure).toBeUndefined();
  expect(parseText(text, true).failure).toMatchInlineSnapshot(`
    {
      "line": 3,
      "reason": "Could not parse esm with oxc: Unexpected token",
    }
  `);
});

it('takes three lines of --- for a line across the page, not for front matter', () => {
  expect(parseText('---\ntitle: x\n---\n').tree?.children.map((node) => node.type))
    .toMatchInlineSnapshot(`
    [
      "element",
      "text",
      "element",
    ]
  `);
});

it('reads or refuses whatever is typed, and never fails otherwise', () => {
  const signs = fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '/',
    '#',
    '\n',
    ' ',
    '`',
    '[',
    ']',
    '(',
    ')',
    '*',
    '|',
    '-',
    '"',
    '=',
  );
  const typed = fc.array(
    fc.oneof(
      signs,
      fc.string({ maxLength: 3, unit: 'grapheme' }),
      fc.constantFrom('Term', 'i', '!', 'import', '\r\n'),
    ),
  );
  fc.assert(
    fc.property(typed, (pieces) => {
      const text = pieces.join('');
      const { tree, failure } = parseText(text);
      if (tree) listMentions(tree);
      const last = text.split('\n').length;
      expect(failure?.line ?? 1).toBeLessThanOrEqual(last);
    }),
    { numRuns: 500 },
  );
});
