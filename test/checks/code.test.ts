import { describe, expect, it } from 'vitest';
import { formatProblems } from '#problems/problem.ts';
import { reportOnFiles, reportOnProgram, validFile } from '../helpers/fixture.ts';

const file = 'content/cases/counter/en.mdx';

/** What is wrong on the lines of a text that says “code: true” and ends with these. */
function wrongIn(body: string, field = 'code: true'): string {
  const text = `${validFile(file).replace('\n---\n', `\n${field}\n---\n`)}\n${body}\n`;
  const { problems } = reportOnFiles({ [file]: text });
  return formatProblems(problems.filter((problem) => problem.file === file && problem.line));
}

describe('a text that says that it runs code', () => {
  it('may import, export and compute', () => {
    expect(reportOnProgram().printed).toBe('');
  });

  it('may compute the attributes of tags, but gives them no others', () => {
    expect(wrongIn('A <Term id={"x"}>b</Term> <Cite {...c} /> <i lang={d}>e</i>.')).toBe('');
    expect(wrongIn('A <Term set:html={b}>c</Term>.')).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:32  unknown-attribute
        <Term> has no “set:html”.
        Fix: It takes: id.

      content/cases/counter/en.mdx:32  missing-attribute
        <Term> lacks its “id”.
        Fix: Write <Term id="…">.
      "
    `);
  });

  it('has no other tags than those it defines', () => {
    const defined = "import { A } from './script.ts'\n\nexport const B = () => null\n\n";
    expect(wrongIn(`${defined}<A.x><B /></A.x>`)).toBe('');
    expect(wrongIn(`${defined}A <script>b</script>.\n\n<C />`)).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:36  unknown-tag
        <script> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/cases/counter/en.mdx:38  unknown-tag
        <C> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.
      "
    `);
  });

  it('keeps its notes out of its code', () => {
    expect(
      wrongIn("{['a'].map((b) => <TrainerNote>{b}</TrainerNote>)}\n\nexport const N = TrainerNote"),
    ).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:32  content-runs-code
        A <TrainerNote> inside code could not be kept from students.
        Fix: Write it in the text, outside of { }; it may have { } in it.

      content/cases/counter/en.mdx:34  content-runs-code
        A <TrainerNote> inside code could not be kept from students.
        Fix: Write it in the text, outside of { }; it may have { } in it.
      "
    `);
  });

  it('is refused where its code cannot be read', () => {
    expect(wrongIn('One.\n\nexport const = 1')).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:34  mdx-unreadable
        The text cannot be read from here: Could not parse esm with oxc: Unexpected token.
        Fix: Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.
      "
    `);
  });
});

it.each(['code: false', ''])('nothing runs in a text with “%s”', (field) => {
  expect(wrongIn('A {b}.', field)).toContain('write “code: true” among the fields of the text');
});

it('is no field of a teaching note', () => {
  const note = 'content/teaching-notes/counter/en.mdx';
  const text = validFile(note).replace('---\n', '---\ncode: true\n');
  const { problems } = reportOnFiles({ [note]: text });
  expect(problems.filter((problem) => problem.file === note)).toMatchObject([
    { code: 'front-matter-invalid', line: 2 },
  ]);
});
