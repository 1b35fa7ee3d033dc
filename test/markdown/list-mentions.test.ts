import { expect, it } from 'vitest';
import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';
import type { Mentions } from '#model/text.ts';

function mentionsOf(markdown: string): Mentions {
  const { tree, failure } = parseText(markdown);
  if (failure) throw new Error(failure.reason);
  return listMentions(tree);
}

it('lists everything the rules look at, by line', () => {
  const text = `A <Term id="x">word</Term>, a [link](case:y), a ![picture](figures/z.svg).

## End

<Decision>

Or {1 + 1}? <i lang="en">Or</i> <Term id={x} {...y} hidden>this</Term>

</Decision>

import a from 'b'
`;
  expect(mentionsOf(text)).toEqual({
    tags: [
      { name: 'Term', props: { id: 'x' }, line: 1 },
      { name: 'Decision', props: {}, line: 5 },
      { name: 'i', props: { lang: 'en' }, line: 7 },
      { name: 'Term', props: { hidden: '' }, line: 7 },
    ],
    links: [{ href: 'case:y', line: 1 }],
    images: [{ src: 'figures/z.svg', alt: 'picture', line: 1 }],
    headings: [{ depth: 2, id: 'end', text: 'End', line: 3 }],
    code: [
      { source: '{1 + 1}', line: 7 },
      { source: 'id={x}', line: 7 },
      { source: '{...y}', line: 7 },
      { source: "import a from 'b'", line: 11 },
    ],
  });
});

it('counts the lines of a file from Windows alike', () => {
  expect(mentionsOf('One.\r\n\r\n## Two\r\n\r\n<Cite id="x" />\r\n')).toMatchObject({
    headings: [{ line: 3 }],
    tags: [{ line: 5 }],
  });
});

it('finds nothing in code that is only shown', () => {
  const { tags, links, headings, code } = mentionsOf(
    '`<Term>` `{x}`\n\n```\n# a\n<b> {c} [d](e)\n```\n',
  );
  expect([tags, links, headings, code]).toEqual([[], [], [], []]);
});
