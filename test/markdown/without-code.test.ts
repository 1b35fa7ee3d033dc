import { expect, it } from 'vitest';
import { compileText } from '#markdown/compile.ts';
import { parseText } from '#markdown/parse.ts';
import { stripNotes } from '#markdown/strip-notes.ts';
import { withoutCode } from '#markdown/without-code.ts';
import type { CompiledText } from '#model/text.ts';

function dataOf(markdown: string): CompiledText {
  const { tree, failure } = parseText(markdown);
  if (failure) throw new Error(failure.reason);
  return compileText(stripNotes(withoutCode(tree), 'student'), (href) => href);
}

it('leaves out what would have to run', () => {
  expect(
    dataOf("import a from 'b'\n\nexport const c = 1\n\nA {c}.\n\n{c}\n\nB.")
      .segments.join('')
      .replaceAll('\n', ''),
  ).toBe('<p>A .</p><p>B.</p>');
});

it('keeps what stands in a tag that the text defines, or whose attributes are computed', () => {
  const { segments, headings } = dataOf(
    '<Plot>\n\n## In <B>it</B>\n\nSee <Term id={x}>a *word*</Term> <Cite {...y} />.\n\n<>z</>\n\n</Plot>\n\n## After\n',
  );
  expect(segments.join('').replaceAll('\n', '')).toBe(
    '<h2 id="in-it">In it</h2><p>See a <em>word</em> .</p>z<h2 id="after">After</h2>',
  );
  expect(headings.map(({ id }) => id)).toEqual(['in-it', 'after']);
});

it('keeps tags whose attributes are typed', () => {
  expect(dataOf('<Plot>\n\n<Exhibit id="a" />\n\n</Plot>').segments).toContainEqual({
    tag: 'Exhibit',
    props: { id: 'a' },
    children: [],
  });
});

it('leaves a note a note, whatever is typed at it and wherever it stands', () => {
  const { segments } = dataOf(
    '<Plot>\n\n<TrainerNote a={b} {...c}>\n\nSecret.\n\n</TrainerNote>\n\n</Plot>\n',
  );
  expect(segments.join('')).not.toContain('Secret');
});
