import { expect, it } from 'vitest';
import { checkParts } from '#checks/parts.ts';
import { listMentions } from '#markdown/list-mentions.ts';
import { parseText } from '#markdown/parse.ts';
import type { Library } from '#model/library.ts';

function wrongIn(text: string): string[] {
  const { tree } = parseText(text);
  if (tree === undefined) throw new Error('The text cannot be read.');
  const library = {
    caseTexts: [{ file: 'x.mdx', mentions: listMentions(tree) }],
    teachingNotes: [],
  };
  return checkParts(library as unknown as Library).map(
    ({ code, line, what, fix }) => `${line} ${code} ${what} ${fix}`,
  );
}

const line = (name: string): string => `<Line name="${name}" label="Who" />`;
const card = (inside: string): string =>
  `<ProtocolCard name="a" title="b">\n${inside}\n</ProtocolCard>\n`;

it('finds nothing wrong with parts in their tags, nor with the same names in two of them', () => {
  expect(wrongIn(card(`${line('x')}\n${line('y')}`) + card(line('x')))).toEqual([]);
  expect(
    wrongIn(
      '<GrowthLadder name="a" title="b">\n<Rung name="x" label="y">Z</Rung>\n</GrowthLadder>',
    ),
  ).toEqual([]);
});

it('finds parts outside their tags', () => {
  expect(wrongIn(`${line('x')}\n\n<Decision>\n${line('y')}\n</Decision>`)).toEqual([
    '1 tag-misplaced <Line> is a part of <ProtocolCard>, and is not shown outside it. Put it between <ProtocolCard …> and </ProtocolCard>, on a line of its own.',
    '4 tag-misplaced <Line> is a part of <ProtocolCard>, and is not shown outside it. Put it between <ProtocolCard …> and </ProtocolCard>, on a line of its own.',
  ]);
});

it('finds other tags among the parts, and in them', () => {
  expect(wrongIn(card(`<Exhibit id="x" />\n${line('y')}`))).toEqual([
    '2 tag-misplaced <Exhibit> stands in <ProtocolCard>, where the reader is to write. Put it before or after it.',
  ]);
  expect(
    wrongIn(
      '<SignMaker name="a" title="b">\n<SignCheck name="x">A <Term id="y">z</Term>.</SignCheck>\n</SignMaker>',
    ),
  ).toEqual([
    '2 tag-misplaced <Term> stands in <SignCheck>, where the reader is to write. Put it before or after it.',
  ]);
});

it('finds none, too many, and two of one name', () => {
  expect(wrongIn(card('\nWords.\n'))).toEqual([
    '1 missing-words <ProtocolCard> has no <Line>. Write one or more inside it, each on lines of its own.',
  ]);
  expect(wrongIn(card(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(line).join('\n')))).toEqual([
    '1 tag-misplaced <ProtocolCard> has 7 <Line>, which is more than it has room for. Leave 6 at most.',
  ]);
  expect(wrongIn(card(`${line('a')}\n${line('a')}`))).toEqual([
    '3 placed-twice <Line name="a"> stands in line 2 already, so what is written in one would show in both. Give one of them another name.',
  ]);
});
