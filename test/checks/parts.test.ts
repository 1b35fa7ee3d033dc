import { expect, it } from 'vitest';
import { formatProblems } from '#problems/problem.ts';
import { reportOnFiles, validFile } from '../helpers/fixture.ts';

const file = 'content/cases/counter/en.mdx';

/** What is wrong with the parts of a text that ends with this. */
function wrongIn(body: string): string {
  const { problems } = reportOnFiles({ [file]: `${validFile(file)}\n${body}\n` });
  return formatProblems(problems.filter((problem) => problem.file === file && problem.line));
}

const choice = (name: string, content = 'So it goes.'): string =>
  `<Choice name="${name}" label="Do it">\n\n${content}\n\n</Choice>`;
const decision = (...choices: readonly string[]): string =>
  `<Decision name="d">\n\nWhat now?\n\n${choices.join('\n\n')}\n\n</Decision>`;

it('lets a tag have the parts that it wants, also one inside another', () => {
  const inner = decision(choice('a'), choice('b')).replace('"d"', '"e"');
  expect(wrongIn(decision(choice('a'), choice('b', inner)))).toBe('');
  expect(wrongIn('<Decision>\n\nWhat now?\n\n</Decision>')).toBe('');
});

it('finds too few, too many and none where they are wanted', () => {
  expect(wrongIn(decision(choice('a')))).toMatchInlineSnapshot(`
    "content/cases/counter/en.mdx:31  missing-words
      <Decision> has only 1 <Choice>.
      Fix: Write 2 or more inside it, each on lines of its own.
    "
  `);
  expect(wrongIn(decision(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => choice(name)))))
    .toMatchInlineSnapshot(`
    "content/cases/counter/en.mdx:31  tag-misplaced
      <Decision> has 6 <Choice>, which is more than it has room for.
      Fix: Leave 5 at most.
    "
  `);
});

it('finds a part outside its tag', () => {
  expect(wrongIn(choice('a'))).toMatchInlineSnapshot(`
    "content/cases/counter/en.mdx:31  tag-misplaced
      <Choice> is a part of <Decision>, and is not shown outside it.
      Fix: Put it between <Decision …> and </Decision>, on a line of its own.
    "
  `);
});

it('finds two of one name, and a tag with parts that has none', () => {
  expect(wrongIn(decision(choice('a'), choice('a')))).toMatchInlineSnapshot(`
    "content/cases/counter/en.mdx:41  placed-twice
      <Choice name="a"> stands in line 35 already, so what is written in one would show in both.
      Fix: Give one of them another name.
    "
  `);
  expect(wrongIn(decision(choice('a'), choice('b')).replace(' name="d"', '')))
    .toMatchInlineSnapshot(`
    "content/cases/counter/en.mdx:31  missing-attribute
      <Decision> has no name, so what the reader enters could not be kept.
      Fix: Give it one of its own in this text, such as <Decision name="first-answer">.
    "
  `);
});

it('finds other tags where there is room only for parts', () => {
  const card = (inside: string): string =>
    `<ProtocolCard name="p" title="t">\n\n${inside}\n\n</ProtocolCard>`;
  expect(wrongIn(card('<Line name="a" label="Who" />'))).toBe('');
  expect(wrongIn(card('<Exhibit id="x" />\n\n<Line name="a" label="Who" />'))).toContain(
    '<Exhibit> stands in <ProtocolCard>, where the reader is to write.',
  );
});
