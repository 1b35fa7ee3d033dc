import { expect, it } from 'vitest';
import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';
import type { Mentions } from '#model/text.ts';

function mentionsOf(markdown: string): Mentions {
  const { tree, failure } = parseText(markdown);
  if (failure) throw new Error(failure.reason);
  return listMentions(tree);
}

const inline = { inNote: false, inSentence: true, filled: true };

it('lists everything the rules look at, by line', () => {
  const text = `A <Term id="x">word</Term>, a [link](case:y), a ![picture](figures/z.svg).

## End

# Again

<Decision>

Or {1 + 1}? <i lang="en">Or</i> <Term id={x} {...y} hidden>this</Term>

</Decision>

import a from 'b'
`;
  const within = { name: 'Decision', line: 7 };
  expect(mentionsOf(text)).toEqual({
    tags: [
      { name: 'Term', props: { id: 'x' }, line: 1, ...inline },
      { name: 'Decision', props: {}, line: 7, ...inline, inSentence: false },
      { name: 'i', props: { lang: 'en' }, line: 9, within, ...inline },
      { name: 'Term', props: { hidden: '' }, computed: ['id', '...'], line: 9, within, ...inline },
    ],
    links: [{ href: 'case:y', line: 1 }],
    images: [{ src: 'figures/z.svg', alt: 'picture', line: 1, inNote: false }],
    headings: [{ depth: 2, id: 'end', text: 'End', line: 3 }],
    misplacedHeadings: [{ level: 1, line: 5 }],
    numbers: [],
    code: [
      { source: '{1 + 1}', line: 9, inNote: false },
      { source: 'id={x}', line: 9, inNote: false },
      { source: '{...y}', line: 9, inNote: false },
      { source: "import a from 'b'", line: 13, inNote: false },
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

it('says of a tag whether it stands in a sentence', () => {
  const inSentence = (markdown: string): Record<string, boolean> =>
    Object.fromEntries(mentionsOf(markdown).tags.map((tag) => [tag.name, tag.inSentence]));
  expect(inSentence('<MarginNote>One <Ref exhibit="x" /></MarginNote>')).toEqual({
    MarginNote: false,
    Ref: true,
  });
  expect(inSentence('A line\n<Exhibit id="x" />.')).toEqual({ Exhibit: true });
  expect(inSentence('| a |\n| - |\n| <Exhibit id="x" /> |')).toEqual({ Exhibit: true });
  expect(inSentence('<q><Exhibit id="x" /></q>')).toMatchObject({ Exhibit: true });
  expect(inSentence('- One\n- <Exhibit id="x" />')).toEqual({ Exhibit: false });
  expect(inSentence('<Decision>\n<Exhibit id="x" />\n</Decision>')).toEqual({
    Decision: false,
    Exhibit: false,
  });
});

it('says of a tag whether it holds anything to read or see', () => {
  const filled = (markdown: string): boolean | undefined => mentionsOf(markdown).tags[0]?.filled;
  for (const empty of ['', ' ', '<i></i>', '<b> </b>', '\n\n-\n\n']) {
    expect(filled(`<Term id="x">${empty}</Term>`), empty).toBe(false);
  }
  for (const words of ['a', '<i>a</i>', '<Cite id="y" />', '![a](b.svg)', '\n\n- a\n\n']) {
    expect(filled(`<Term id="x">${words}</Term>`), words).toBe(true);
  }
});

it('says of tags and pictures whether they stand in a note for trainers', () => {
  const { tags, images } = mentionsOf(
    '<TrainerNote>\n\nA *<Cite id="x" />* ![a](b.svg)\n\n</TrainerNote>\n\n![c](d.svg)',
  );
  expect(tags.map(({ inNote }) => inNote)).toEqual([false, true]);
  expect(images.map(({ inNote }) => inNote)).toEqual([true, false]);
});

it('finds paragraphs, points and cells with digits, without the words that tags show', () => {
  const { numbers } = mentionsOf(
    'An NPS\nof *12* <Cite id="x" /> for <Term id="y">30 people</Term>.\n\n- no digit\n- 4 answers\n\n| a |\n| - |\n| 5 |\n\n<TrainerNote>\n\nThen 6.\n\n</TrainerNote>\n\n`7`\n',
  );
  expect(numbers).toEqual([
    { text: 'An NPS\nof 12 \uFFFC for 30 people.', line: 1, inNote: false },
    { text: '4 answers', line: 5, inNote: false },
    { text: '5', line: 9, inNote: false },
    { text: 'Then 6.', line: 13, inNote: true },
  ]);
});
