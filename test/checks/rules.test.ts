import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invalidFixtures, reportOn, reportOnFiles } from '../helpers/fixture.ts';

const root = join(import.meta.dirname, '../..');

it('finds nothing wrong with the valid content', () => {
  const { printed, library } = reportOn();
  expect(printed).toBe('');
  // All of it was read: an empty library has no mistakes either.
  expect(library.found).toHaveLength(7);
});

it('finds nothing wrong with no content at all', () => {
  expect(reportOnFiles({}).printed).toBe('');
});

it('has a fixture for every code, and a code for every fixture', () => {
  const sources = globSync('src/**/*.ts', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/\bcode(?: =|:) '([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code),
  );
  expect([...new Set(codes)].toSorted()).toEqual(invalidFixtures);
});

it.each(invalidFixtures)('reports nothing else about the fixture %s', (code) => {
  const codes = reportOn(code).problems.map((problem) => problem.code);
  expect([...new Set(codes)]).toEqual([code]);
});

describe('prints, for', () => {
  it('broken-anchor', () => {
    expect(reportOn('broken-anchor').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:10  broken-anchor
        In “questions → was-right”: The link “#nowhere” leads nowhere: no heading of this text has that name.
        Fix: Its headings are: decision.

      content/cases/counter/en.mdx:23  broken-anchor
        The link “#decison” leads nowhere: no heading of this text has that name.
        Fix: Did you mean “decision”?

      content/cases/counter/en.mdx:23  broken-anchor
        The link “#end” leads nowhere: no heading of this text has that name.
        Fix: Its headings are: decision.

      content/cases/counter/en.mdx:23  broken-anchor
        The link “#100%E0%A4” leads nowhere: no heading of this text has that name.
        Fix: Its headings are: decision.

      content/glossary/front-line.yaml:4  broken-anchor
        In “it → text”: The link “#fine” leads nowhere: no heading of content/cases/counter/it.mdx has that name.
        Fix: Its headings are: la-decisione-è-presa, solo-per-chi-insegna, fonti.

      content/teaching-notes/counter/en.mdx:21  broken-anchor
        The link “#close” leads nowhere: no heading of content/cases/counter/en.mdx has that name.
        Fix: Its headings are: decision.
      "
    `);
  });

  it('broken-link', () => {
    expect(reportOn('broken-link').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  broken-link
        The link “javascript:alert(1)” is refused: “javascript:” is neither a thing of this site nor a web or mail address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:19  broken-link
        The link “JavaScript:alert(1)” is refused: “JavaScript:” is neither a thing of this site nor a web or mail address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:19  broken-link
        The link “data:text/html,x” is refused: “data:” is neither a thing of this site nor a web or mail address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:19  broken-link
        The link “ftp://example.org” is refused: “ftp:” is neither a thing of this site nor a web or mail address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:20  broken-link
        The link “//example.org” leads nowhere: inside the site links name the thing, not its address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:20  broken-link
        The link “cases:counter” is refused: “cases:” is neither a thing of this site nor a web or mail address.
        Fix: Did you mean “case”?

      content/cases/counter/en.mdx:20  broken-link
        The link “/it/casi/counter/” leads nowhere: inside the site links name the thing, not its address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:20  broken-link
        The link “case:countr” leads nowhere: there is no case called “countr”.
        Fix: Did you mean “counter”?

      content/cases/counter/en.mdx:20  broken-link
        The link “term:nowhere-near” leads nowhere: there is no term called “nowhere-near”.
        Fix: Choose one of: front-line.

      content/cases/counter/en.mdx:20  broken-link
        The link “vbscript:x” is refused: “vbscript:” is neither a thing of this site nor a web or mail address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:20  broken-link
        The link “” leads nowhere: inside the site links name the thing, not its address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.

      content/cases/counter/en.mdx:24  broken-link
        The link “case:draft” leads nowhere: “draft” is a draft, and drafts are in no build.
        Fix: Remove the link until content/cases/draft/case.yaml no longer says draft: true.

      content/glossary/front-line.yaml:4  broken-link
        In “it → text”: The link “case:countr” leads nowhere: there is no case called “countr”.
        Fix: Did you mean “counter”?

      content/sources/counter-post.yaml:5  broken-link
        The URL “javascript:alert(1)” is not the address of a web page.
        Fix: Copy the whole address from the browser, with https://.

      content/teaching-notes/counter/en.mdx:11  broken-link
        In “answers → was-right”: The link “javascript:alert(1)” is refused: “javascript:” is neither a thing of this site nor a web or mail address.
        Fix: Write case:name, term:name, source:name or #heading; elsewhere a whole address with https://.
      "
    `);
  });

  it('broken-reference', () => {
    expect(reportOn('broken-reference').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:10  broken-reference
        There is no source called “counter-pots”.
        Fix: Did you mean “counter-post”?

      content/cases/counter/case.yaml:14  broken-reference
        There is no objective called “weigh-refusals”.
        Fix: Did you mean “weigh-refusal”?

      content/cases/counter/case.yaml:14  broken-reference
        There is no exhibit called “stairs”.
        Fix: Choose one of: answers, steps, sketch.

      content/cases/counter/case.yaml:17  broken-reference
        There is no source called “nobody”.
        Fix: Choose one of: counter-post.

      content/cases/counter/en.mdx:11  broken-reference
        questions speaks of “was-wrong”, which case.yaml does not list.
        Fix: List “was-wrong” under questions: in case.yaml, or remove it here.

      content/cases/counter/en.mdx:20  broken-reference
        There is no term called “frontline”.
        Fix: Did you mean “front-line”?

      content/cases/counter/en.mdx:20  broken-reference
        There is no source called “nobody”.
        Fix: Choose one of: counter-post.

      content/cases/counter/en.mdx:20  broken-reference
        There is no exhibit called “step”.
        Fix: Did you mean “steps”?

      content/glossary/front-line.yaml:14  broken-reference
        There is no term called “back-office”.
        Fix: Choose one of: front-line.

      content/glossary/front-line.yaml:15  broken-reference
        There is no source called “counter-pst”.
        Fix: Did you mean “counter-post”?

      content/teaching-notes/counter/en.mdx:6  broken-reference
        There is no question called “was-wright”.
        Fix: Did you mean “was-right”?

      content/teaching-notes/counter/en.mdx:12  broken-reference
        There is no question called “was-wrong”.
        Fix: Choose one of: was-right.

      content/teaching-notes/unknown/en.mdx  broken-reference
        There is no case called “unknown”.
        Fix: Choose one of: counter.

      content/teaching-notes/unknown/it.mdx  broken-reference
        There is no case called “unknown”.
        Fix: Choose one of: counter.
      "
    `);
  });

  it('column-unknown', () => {
    expect(reportOn('column-unknown').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:17  column-unknown
        The data of “steps” have no column “stap”.
        Fix: Did you mean “step”?

      content/cases/counter/case.yaml:17  column-unknown
        The data of “steps” have no column “minute”.
        Fix: Did you mean “minutes”?

      content/cases/counter/case.yaml:17  column-unknown
        The data of “steps” have no column “who”.
        Fix: Its columns are: step, minutes.

      content/cases/counter/case.yaml:17  column-unknown
        The data of “steps” have no column “minuts”.
        Fix: Did you mean “minutes”?

      content/cases/counter/case.yaml:17  column-unknown
        The columns of “steps” do not say once how many people each row stands for.
        Fix: Have one column of the type answers, or one each of promoters, passives and detractors, or none.
      "
    `);
  });

  it('content-runs-code', () => {
    expect(reportOn('content-runs-code').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  content-runs-code
        “import data from './data.csv'” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import. Or, where only a program will do, write “code: true” among the fields of the text.

      content/cases/counter/en.mdx:21  content-runs-code
        “export const price = 25” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import. Or, where only a program will do, write “code: true” among the fields of the text.

      content/cases/counter/en.mdx:23  content-runs-code
        “{price * 2}” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import. Or, where only a program will do, write “code: true” among the fields of the text.

      content/cases/counter/en.mdx:23  content-runs-code
        “lang={language}” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import. Or, where only a program will do, write “code: true” among the fields of the text.

      content/cases/counter/en.mdx:23  content-runs-code
        “{...rest}” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import. Or, where only a program will do, write “code: true” among the fields of the text.

      content/cases/counter/en.mdx:25  content-runs-code
        “{” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import. Or, where only a program will do, write “code: true” among the fields of the text.

      content/teaching-notes/counter/en.mdx:11  content-runs-code
        In “answers → was-right”: “{25 * 2}” is program code; texts are not executed, so it would be lost.
        Fix: Remove it. Put attributes in quotes, write \\{ for a literal {, and begin no line with import or export: tags need no import.
      "
    `);
  });

  it('data-invalid', () => {
    expect(reportOn('data-invalid').printed).toMatchInlineSnapshot(`
      "content/cases/counter/data/answers.csv:2  data-invalid
        “11” is not a score from 0 to 10.
        Fix: Type a whole number from 0 to 10.

      content/cases/counter/data/answers.csv:3  data-invalid
        “many” is not a count of answers.
        Fix: Type a whole number from 0 up.

      content/cases/counter/data/answers.csv:4  data-invalid
        This row is empty, or does not have as many cells as the first line (2).
        Fix: Remove it, or add or remove commas; put a cell that contains a comma in double quotes, and close them.

      content/cases/counter/data/answers.csv:5  data-invalid
        This row is empty, or does not have as many cells as the first line (2).
        Fix: Remove it, or add or remove commas; put a cell that contains a comma in double quotes, and close them.

      content/cases/counter/data/answers.csv:6  data-invalid
        This row is empty, or does not have as many cells as the first line (2).
        Fix: Remove it, or add or remove commas; put a cell that contains a comma in double quotes, and close them.

      content/cases/counter/data/empty.csv:1  data-invalid
        The table has no rows.
        Fix: Add the data.

      content/cases/counter/data/steps.csv:1  data-invalid
        The column “step.en” is missing beside its sister.
        Fix: Add the column “step.en”.

      content/cases/counter/data/steps.csv:3  data-invalid
        “a few” is not a number from 0 up, so no bar can be drawn.
        Fix: Type it like 12.5.

      content/cases/counter/data/typed.csv:4  data-invalid
        “forse” in the column “first” is not of the type yes-no that case.yaml gives it.
        Fix: Type yes or no (sì or no in Italian), or leave the cell blank.

      content/cases/counter/data/typed.csv:4  data-invalid
        “maybe” in the column “first” is not of the type yes-no that case.yaml gives it.
        Fix: Type yes or no (sì or no in Italian), or leave the cell blank.

      content/cases/counter/data/typed.csv:4  data-invalid
        “8” in the column “ease” is not of the type score-1-7 that case.yaml gives it.
        Fix: Type a whole number from 1 to 7, or leave the cell blank.

      content/cases/counter/data/typed.csv:4  data-invalid
        “-3” in the column “wait” is not of the type minutes that case.yaml gives it.
        Fix: Type a number from 0 up, with a point before decimals, such as 12.5; or leave the cell blank.

      content/cases/counter/data/typed.csv:4  data-invalid
        “0” in the column “left” is not of the type contacts that case.yaml gives it.
        Fix: Type a whole number from 1 up, or leave the cell blank.

      content/cases/counter/data/typed.csv:5  data-invalid
        “=lfet * 2” cannot be worked out.
        Fix: Use columns of the same row, rows by their id, numbers, and + - * / with spaces around them.
      "
    `);
  });

  it('data-not-found', () => {
    expect(reportOn('data-not-found').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:16  data-not-found
        The exhibit “answers” is drawn from content/cases/counter/data/answer.csv, which does not exist.
        Fix: Put the file there, or correct its name.

      content/cases/counter/case.yaml:17  data-not-found
        The exhibit “steps” does not say from which data file it is drawn.
        Fix: Add data: steps.csv and put that file into content/cases/counter/data/.
      "
    `);
  });

  it('duplicate-slug', () => {
    expect(reportOn('duplicate-slug').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:14  duplicate-slug
        Two objectives are called “weigh-refusal”, so the text cannot say which one it means.
        Fix: Give one of them another id.

      content/cases/counter/case.yaml:17  duplicate-slug
        Two questions are called “was-right”, so the text cannot say which one it means.
        Fix: Give one of them another id.

      content/cases/counter/case.yaml:22  duplicate-slug
        Two exhibits are called “sketch”, so the text cannot say which one it means.
        Fix: Give one of them another id.

      content/glossary/front-line.yml  duplicate-slug
        This has the same address as content/glossary/front-line.yaml, so only one of them would be published.
        Fix: Rename one of them, or remove it.
      "
    `);
  });

  it('exhibit-not-placed', () => {
    expect(reportOn('exhibit-not-placed').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:13  exhibit-not-placed
        The exhibit “steps” stands nowhere in the text, so links to exhibit 2 lead nowhere.
        Fix: Put <Exhibit id="steps" /> on a line of its own where readers need it, or remove it from case.yaml.

      content/cases/counter/en.mdx:14  exhibit-not-placed
        The exhibit “sketch” stands only in a <TrainerNote>, so links to exhibit 3 lead nowhere.
        Fix: Put <Exhibit id="sketch" /> on a line of its own where readers need it, or remove it from case.yaml.
      "
    `);
  });

  it('exhibit-without-source', () => {
    expect(reportOn('exhibit-without-source').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:17  exhibit-without-source
        The exhibit “steps” does not say where its data are from.
        Fix: Add source: and the name of a file in content/sources, or illustrative: true if you made the data up.
      "
    `);
  });

  it('figure-contradicts', () => {
    expect(reportOn('figure-contradicts').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:4  figure-contradicts
        “31 answers” is not what the exhibits of this case say. They have these numbers of answers: 30.
        Fix: Let the build compute it: <Value exhibit="…" of="…" />; or correct the number.

      content/cases/counter/en.mdx:20  figure-contradicts
        “NPS was +57” is not what the exhibits of this case say. They have the NPS 53.33.
        Fix: Let the build compute it: <Value exhibit="…" of="…" />; or correct the number.

      content/cases/counter/en.mdx:20  figure-contradicts
        “25 promoters” is not what the exhibits of this case say. They have these numbers of promoters: 20.
        Fix: Let the build compute it: <Value exhibit="…" of="…" />; or correct the number.

      content/teaching-notes/counter/en.mdx:21  figure-contradicts
        “NPS of 35” is not what the exhibits of this case say. They have the NPS 53.33.
        Fix: Let the build compute it: <Value exhibit="…" of="…" />; or correct the number.
      "
    `);
  });

  it('front-matter-invalid', () => {
    expect(reportOn('front-matter-invalid').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:1  front-matter-invalid
        “sector” is “vehicle-repairs”, which is not one of: contract-services, telecommunications, chain-stores, vehicle-repair, consumer-brands, public-facing.
        Fix: Did you mean “vehicle-repair”?

      content/cases/counter/case.yaml:1  front-matter-invalid
        “level” is missing.
        Fix: Add level as content/README.md shows.

      content/cases/counter/case.yaml:2  front-matter-invalid
        “country” cannot be used: must be two capital letters, such as IT.
        Fix: Type it as content/README.md shows.

      content/cases/counter/case.yaml:3  front-matter-invalid
        “themes” has too few entries: at least 1.
        Fix: Add one.

      content/cases/counter/case.yaml:6  front-matter-invalid
        “difficulty → analysis” is too large: at most 3.
        Fix: Type it as content/README.md shows.

      content/cases/counter/case.yaml:7  front-matter-invalid
        “minutes → reading” is too small: more than 0.
        Fix: Type it as content/README.md shows.

      content/cases/counter/case.yaml:7  front-matter-invalid
        “minutes → class” should be a whole number.
        Fix: Type it as content/README.md shows.

      content/cases/counter/en.mdx:2  front-matter-invalid
        “title” should be a text.
        Fix: Put it in quotes: without them YAML takes it for something else.

      content/cases/counter/en.mdx:3  front-matter-invalid
        “summary” is too long: 161 characters, and at most 160 are shown.
        Fix: Shorten it.

      content/cases/counter/en.mdx:5  front-matter-invalid
        “decision” is empty.
        Fix: Fill in decision as content/README.md shows.

      content/cases/counter/en.mdx:8  front-matter-invalid
        “objectives → weigh-refusal” has “and to whom”, which means nothing here.
        Fix: Put the text that it is part of in quotes: inside { } a comma ends a text.

      content/cases/counter/en.mdx:10  front-matter-invalid
        “questions → Was Right” cannot be a name: it must be lower-case letters, digits and single hyphens.
        Fix: Rename it.

      content/glossary/front-line.yaml:1  front-matter-invalid
        “the file” should be a group of fields.
        Fix: Type it as content/README.md shows.

      content/sources/counter-post.yaml:1  front-matter-invalid
        “type” is “weblog”, which is not one of: article-journal, article-magazine, book, chapter, paper-conference, post-weblog, report, webpage.
        Fix: Choose one of the list.

      content/sources/counter-post.yaml:1  front-matter-invalid
        “language” is missing.
        Fix: Add language as content/README.md shows.

      content/sources/counter-post.yaml:3  front-matter-invalid
        “author → 1” has none of the forms it may have.
        Fix: Type it as content/README.md shows.

      content/sources/counter-post.yaml:5  front-matter-invalid
        “URL” cannot be used: Invalid URL.
        Fix: Type it as content/README.md shows.

      content/sources/counter-post.yaml:6  front-matter-invalid
        The file has “langage”, which means nothing here.
        Fix: Remove it, or check its spelling against content/README.md.

      content/teaching-notes/counter/en.mdx:1  front-matter-invalid
        The file does not start with its fields between two lines of ---.
        Fix: Start the file with ---, the fields, and another ---, as content/README.md shows.
      "
    `);
  });

  it('handbook-incomplete', () => {
    expect(reportOn('handbook-incomplete').printed).toMatchInlineSnapshot(`
      "content/handbook/poll/en.mdx  handbook-incomplete
        The page is about <Option>, but its example has none.
        Fix: Show a <Option> below the front matter, or remove it from the tags of page.yaml.

      content/handbook/poll/en.mdx:6  handbook-incomplete
        Nothing says what “high” of <Poll> is for.
        Fix: Write a sentence at attributes: → Poll: → high:.

      content/handbook/poll/en.mdx:9  handbook-incomplete
        “heigh” of <Poll> is not for this page to describe.
        Fix: Did you mean “high”?

      content/handbook/poll/en.mdx:14  handbook-incomplete
        “label” of <Level> is not for this page to describe.
        Fix: Remove the sentence.

      content/handbook/poll/en.mdx:17  handbook-incomplete
        Nothing is wrong with this text, so it cannot show what a mistake looks like.
        Fix: Type a text that the content rules complain about, or remove it.
      "
    `);
  });

  it('heading-level', () => {
    expect(reportOn('heading-level').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  heading-level
        This is a second title: the page has its title from the front matter.
        Fix: Use ## for sections, ### and #### below them.

      content/cases/counter/en.mdx:23  heading-level
        This is a heading of level 5, too deep for the table of contents.
        Fix: Use ## for sections, ### and #### below them.

      content/cases/counter/en.mdx:25  heading-level
        This is a heading of level 6, too deep for the table of contents.
        Fix: Use ## for sections, ### and #### below them.

      content/cases/counter/en.mdx:27  heading-level
        This is a second title: the page has its title from the front matter.
        Fix: Use ## for sections, ### and #### below them.

      content/cases/counter/en.mdx:29  heading-level
        This is a second title: the page has its title from the front matter.
        Fix: Use ## for sections, ### and #### below them.

      content/glossary/front-line.yaml:4  heading-level
        In “it → text”: A field has no headings.
        Fix: Write it as a sentence; write \\# for a literal #.

      content/glossary/front-line.yaml:4  heading-level
        In “it → text”: A field has no headings.
        Fix: Write it as a sentence; write \\# for a literal #.
      "
    `);
  });

  it('image-not-found', () => {
    expect(reportOn('image-not-found').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:17  image-not-found
        The exhibit “steps” is an image but does not say which.
        Fix: Add figure: steps.svg and put that file into content/cases/counter/figures/.

      content/cases/counter/case.yaml:18  image-not-found
        The picture content/cases/counter/figures/counters.svg does not exist.
        Fix: Put the file there, or correct its name: figure: takes it without its folder.

      content/cases/counter/en.mdx:19  image-not-found
        The picture figures/queue.svg is not in content/cases/counter/.
        Fix: Put it into content/cases/counter/figures/ and write its name as figures/name.svg; pictures from elsewhere are not shown.

      content/cases/counter/en.mdx:19  image-not-found
        The picture https://example.org/bar.png is not in content/cases/counter/.
        Fix: Put it into content/cases/counter/figures/ and write its name as figures/name.svg; pictures from elsewhere are not shown.

      content/teaching-notes/counter/en.mdx:11  image-not-found
        In “answers → was-right”: The picture figures/counter.svg has no place in a field, so it would not be shown.
        Fix: Put it into the text below the fields, or make it an exhibit.
      "
    `);
  });

  it('invalid-slug', () => {
    expect(reportOn('invalid-slug').printed).toMatchInlineSnapshot(`
      "content/glossary/Front_Line.yaml  invalid-slug
        “Front_Line” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.

      content/sources/Post 2010.yaml  invalid-slug
        “Post 2010” cannot be part of an address.
        Fix: Rename it with lower-case letters without accents, digits and single hyphens.
      "
    `);
  });

  it('mdx-unreadable', () => {
    expect(reportOn('mdx-unreadable').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:21  mdx-unreadable
        The text cannot be read from here: Expected a closing tag for \`<Decision>\` (21:1).
        Fix: Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.

      content/teaching-notes/counter/en.mdx:9  mdx-unreadable
        In “board → 1 → points → 2”: The text cannot be read: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`.
        Fix: Write \\{ and \\< for a literal { and <.

      content/teaching-notes/counter/en.mdx:11  mdx-unreadable
        In “answers → was-right”: The text cannot be read: Expected a closing tag for \`<Term>\` before the end of \`paragraph\`.
        Fix: Write \\{ and \\< for a literal { and <.

      content/teaching-notes/counter/it.mdx:17  mdx-unreadable
        The text cannot be read from here: Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`).
        Fix: Close every tag that is opened, put attributes in quotes, and write \\{ and \\< for a literal { and <.
      "
    `);
  });

  it('missing-alt', () => {
    expect(reportOn('missing-alt').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  missing-alt
        The picture figures/counter.svg has no description, so whoever cannot see it gets nothing.
        Fix: Say what it shows between the square brackets: ![What it shows](figures/counter.svg).
      "
    `);
  });

  it('missing-attribute', () => {
    expect(reportOn('missing-attribute').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  missing-attribute
        <Term> lacks its “id”.
        Fix: Write <Term id="…">.

      content/cases/counter/en.mdx:19  missing-attribute
        <Value> lacks its “of”.
        Fix: Write <Value of="…">.

      content/cases/counter/en.mdx:21  missing-attribute
        <Exhibit> lacks its “id”.
        Fix: Write <Exhibit id="…">.
      "
    `);
  });

  it('missing-facts', () => {
    expect(reportOn('missing-facts').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml  missing-facts
        “counter” has a text but no case.yaml, so it has no sector, themes or sources.
        Fix: Write content/cases/counter/case.yaml as content/README.md shows.
      "
    `);
  });

  it('missing-language', () => {
    expect(reportOn('missing-language').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx  missing-language
        “counter” is written in it but not written in en.
        Fix: Write content/cases/counter/en.mdx, or set draft: true in content/cases/counter/case.yaml.

      content/teaching-notes/counter/it.mdx  missing-language
        “counter” is written in en but not written in it.
        Fix: Write content/teaching-notes/counter/it.mdx, or set draft: true in content/cases/counter/case.yaml.
      "
    `);
  });

  it('missing-words', () => {
    expect(reportOn('missing-words').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:9  missing-words
        questions lacks “was-right”, which case.yaml lists.
        Fix: Add “was-right” under questions:, or remove it from case.yaml.

      content/cases/counter/en.mdx:10  missing-words
        exhibits lacks “sketch”, which case.yaml lists.
        Fix: Add “sketch” under exhibits:, or remove it from case.yaml.

      content/cases/counter/en.mdx:29  missing-words
        <Term> holds no words, so there is nothing to show.
        Fix: Write the words between <Term> and </Term>, or remove it.

      content/cases/counter/en.mdx:29  missing-words
        <Term> holds no words, so there is nothing to show.
        Fix: Write the words between <Term> and </Term>, or remove it.

      content/cases/counter/en.mdx:31  missing-words
        <MarginNote> holds no words, so there is nothing to show.
        Fix: Write the words between <MarginNote> and </MarginNote>, or remove it.

      content/teaching-notes/counter/en.mdx:10  missing-words
        The case asks “was-right”, but the note has no answer to it.
        Fix: Add “was-right” under answers:.
      "
    `);
  });

  it('path-step', () => {
    expect(reportOn('path-step').printed).toMatchInlineSnapshot(`
      "content/paths/first-week.yaml:6  path-step
        The step “read” is of kind case, and has no case.
        Fix: Write case: below it, or choose another kind.

      content/paths/first-week.yaml:12  path-step
        The step “shop” is of kind task, so its case would not be used.
        Fix: Remove case:, or choose another kind.

      content/paths/first-week.yaml:21  path-step
        The step “till” waits for “last”, which does not come before it.
        Fix: Move one of them, or take the name out of after:.

      content/paths/first-week.yaml:28  path-step
        The step “last” waits for “till”, which not all of its readers take.
        Fix: Let both be for the same roles, or take the name out of after:.
      "
    `);
  });

  it('picture-in-note', () => {
    expect(reportOn('picture-in-note').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:29  picture-in-note
        A picture here would be published to students too: figures/queue.svg goes into every edition.
        Fix: Describe it in words, or draw it on the board.

      content/teaching-notes/counter/en.mdx:23  picture-in-note
        A picture here would be published to students too: figures/board.svg goes into every edition.
        Fix: Describe it in words, or draw it on the board.
      "
    `);
  });

  it('placed-twice', () => {
    expect(reportOn('placed-twice').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:29  placed-twice
        <Exhibit id="answers" /> stands in line 19 already, so a link to it could mean either.
        Fix: Remove one of them; <Ref exhibit="…" /> refers to an exhibit from elsewhere.

      content/cases/counter/en.mdx:33  placed-twice
        <NpsCalculator exhibit="answers" /> stands in line 25 already, so a link to it could mean either.
        Fix: Remove one of them; <Ref exhibit="…" /> refers to an exhibit from elsewhere.

      content/cases/counter/en.mdx:39  placed-twice
        A <CesCalculator> without a name stands in line 37 already, so a link to it could mean either.
        Fix: Give one of them a name of its own, such as name="second".

      content/cases/counter/en.mdx:45  placed-twice
        <CesCalculator name="third" /> stands in line 41 already, so a link to it could mean either.
        Fix: Give one of them a name of its own, such as name="second".

      content/teaching-notes/counter/en.mdx:25  placed-twice
        <Exhibit id="steps" /> stands in line 23 already, so a link to it could mean either.
        Fix: Remove one of them; <Ref exhibit="…" /> refers to an exhibit from elsewhere.
      "
    `);
  });

  it('plan-minutes', () => {
    expect(reportOn('plan-minutes').printed).toMatchInlineSnapshot(`
      "content/teaching-notes/counter/en.mdx:4  plan-minutes
        The plan takes 35 minutes, 5 more than the 30 of the case.
        Fix: Change minutes in the plan, or minutes: class in content/cases/counter/case.yaml.

      content/teaching-notes/counter/it.mdx:4  plan-minutes
        The plan takes 25 minutes, 5 less than the 30 of the case.
        Fix: Change minutes in the plan, or minutes: class in content/cases/counter/case.yaml.
      "
    `);
  });

  it('quiz-key', () => {
    expect(reportOn('quiz-key').printed).toMatchInlineSnapshot(`
      "content/quizzes/counter.yaml:12  quiz-key
        Of the options of “none-right” 0 are right, and a “single” question needs exactly one.
        Fix: Write right: true at the options that are; use type: multiple where several are.

      content/quizzes/counter.yaml:19  quiz-key
        Of the options of “two-right” 2 are right, and a “single” question needs exactly one.
        Fix: Write right: true at the options that are; use type: multiple where several are.

      content/quizzes/counter.yaml:26  quiz-key
        Of the options of “any-right” 0 are right, and a “multiple” question needs at least one.
        Fix: Write right: true at the options that are; use type: multiple where several are.
      "
    `);
  });

  it('quiz-number', () => {
    expect(reportOn('quiz-number').printed).toMatchInlineSnapshot(`
      "content/quizzes/numbers.yaml:9  quiz-number
        “neither” needs either an answer or what computes it, and has neither.
        Fix: Write answer: with the number, or computes: with the name of a measure and its numbers: below.

      content/quizzes/numbers.yaml:15  quiz-number
        “stray-name” speaks of {promotori}, and no number is called so.
        Fix: Did you mean “promoters”?

      content/quizzes/numbers.yaml:23  quiz-number
        “missing-number” computes nps, and there is no number “detractors”.
        Fix: It takes: promoters, passives, detractors.

      content/quizzes/numbers.yaml:31  quiz-number
        “too-many” has no answer when part 15, whole 10 are drawn (computedAnswer: successes must be a whole number from 0 to 10, got 15).
        Fix: Choose ranges of which every draw makes sense.

      content/quizzes/numbers.yaml:39  quiz-number
        “empty-range” draws “part” from an empty range.
        Fix: Let from: be below to:.

      content/quizzes/numbers.yaml:52  quiz-number
        In this exam 101 numbers would be right for “wide”; at most 41 can be.
        Fix: Ask for fewer decimals, or allow less tolerance.
      "
    `);
  });

  it('summary-impossible', () => {
    expect(reportOn('summary-impossible').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:16  summary-impossible
        The exhibit “answers” is of the kind “scores”, which sums nothing up.
        Fix: Write kind: summary, or remove summary:.

      content/cases/counter/case.yaml:23  summary-impossible
        The data of “steps” have no column “stap” to make groups by.
        Fix: Did you mean “step”?

      content/cases/counter/case.yaml:24  summary-impossible
        The summary “steps” has no measure “minutes” to be ordered by.
        Fix: Choose one of: sum, nps, mean, sum.

      content/cases/counter/case.yaml:27  summary-impossible
        “nps” cannot be computed from “steps”.
        Fix: Choose one of: n, lowest, highest, count, share, sum, mean, median, p90; or say under columns: in case.yaml what its columns hold.

      content/cases/counter/case.yaml:28  summary-impossible
        The exhibit “steps” has no column “minute” for this.
        Fix: Did you mean “minutes”?

      content/cases/counter/case.yaml:29  summary-impossible
        Two measures of “steps” are called “sum”, so their headings could not differ.
        Fix: Give one of them an id: of its own.

      content/cases/counter/case.yaml:30  summary-impossible
        The exhibit “sketch” does not say what it sums up.
        Fix: Add summary: with by: and measures:, as content/README.md shows.
      "
    `);
  });

  it('tag-misplaced', () => {
    expect(reportOn('tag-misplaced').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  tag-misplaced
        <Exhibit> stands inside a line of text, which it would tear apart.
        Fix: Put it on a line of its own, with an empty line before and after it.

      content/cases/counter/en.mdx:20  tag-misplaced
        <MarginNote> stands inside a line of text, which it would tear apart.
        Fix: Put it on a line of its own, with an empty line before and after it.

      content/cases/counter/en.mdx:24  tag-misplaced
        <NpsCalculator> stands inside a line of text, which it would tear apart.
        Fix: Put it on a line of its own, with an empty line before and after it.

      content/cases/counter/en.mdx:26  tag-misplaced
        <Exhibit> stands inside a line of text, which it would tear apart.
        Fix: Put it on a line of its own, with an empty line before and after it.

      content/cases/counter/en.mdx:28  tag-misplaced
        <Exhibit> holds no text, so the words inside it would not be shown.
        Fix: Put them before or after it, and close it at once: <Exhibit … />.

      content/cases/counter/en.mdx:34  tag-misplaced
        <Cite> holds no text, so the words inside it would not be shown.
        Fix: Put them before or after it, and close it at once: <Cite … />.

      content/teaching-notes/counter/en.mdx:23  tag-misplaced
        <Decision> stands inside a line of text, which it would tear apart.
        Fix: Put it on a line of its own, with an empty line before and after it.
      "
    `);
  });

  it('unknown-attribute', () => {
    expect(reportOn('unknown-attribute').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  unknown-attribute
        <Term> has no “hint”.
        Fix: It takes: id.

      content/cases/counter/en.mdx:19  unknown-attribute
        <i> has no “onclick”.
        Fix: It takes: lang.

      content/cases/counter/en.mdx:21  unknown-attribute
        <Decision> has no “set:html”.
        Fix: It takes: name, reason.

      content/cases/counter/en.mdx:23  unknown-attribute
        <Value of="npss"> is not one of: nps, low, high, n, promoters, passives, detractors, lowest, highest, count, share, precision, recall, f1, accuracy, sum, mean, median, p90, csat, ces, easy, fcr, repeats, impact, sample-size, result.
        Fix: Did you mean “nps”?

      content/cases/counter/en.mdx:23  unknown-attribute
        <Value confidence="90%"> is not a number between 0 and 100.
        Fix: Type it in per cent and without the sign, such as confidence="90".

      content/cases/counter/en.mdx:33  unknown-attribute
        <CsatCalculator name="After visit"> is not a name.
        Fix: Type lower-case letters, digits and single hyphens, such as name="after-visit".

      content/cases/counter/en.mdx:33  unknown-attribute
        <CsatCalculator counts="1 2 x 4 5"> is not 5 whole numbers from 0 to 1000000.
        Fix: Type them with spaces between them, such as counts="2 3 6 15 14".

      content/cases/counter/en.mdx:33  unknown-attribute
        <CsatCalculator confidence="40"> is not a number from 50 to 99.9.
        Fix: Type it without a sign, such as confidence="95".

      content/cases/counter/en.mdx:35  unknown-attribute
        <CsatCalculator> has no “count”.
        Fix: Did you mean “counts”?

      content/cases/counter/en.mdx:35  unknown-attribute
        <CsatCalculator counts="1 2 3"> is not 5 whole numbers from 0 to 1000000.
        Fix: Type them with spaces between them, such as counts="2 3 6 15 14".

      content/teaching-notes/counter/en.mdx:11  unknown-attribute
        In “answers → was-right”: <i> has no “lag”.
        Fix: Did you mean “lang”?
      "
    `);
  });

  it('unknown-stage', () => {
    expect(reportOn('unknown-stage').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:4  unknown-stage
        “stages → 1” is “chose”, which is not one of: discover, choose, buy, use, support, renew, recommend.
        Fix: Did you mean “choose”?

      content/cases/counter/case.yaml:4  unknown-stage
        “stages → 2” is “renewal”, which is not one of: discover, choose, buy, use, support, renew, recommend.
        Fix: Did you mean “renew”?
      "
    `);
  });

  it('unknown-tag', () => {
    expect(reportOn('unknown-tag').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:19  unknown-tag
        <Terms> is not a tag of Retrobottega, so it would not be shown.
        Fix: Did you mean “Term”?

      content/cases/counter/en.mdx:19  unknown-tag
        <b> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/cases/counter/en.mdx:19  unknown-tag
        <script> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/cases/counter/en.mdx:19  unknown-tag
        <toString> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/cases/counter/en.mdx:21  unknown-tag
        <iframe> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/cases/counter/en.mdx:23  unknown-tag
        <> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/cases/counter/en.mdx:25  unknown-tag
        <div> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/teaching-notes/counter/en.mdx:11  unknown-tag
        In “answers → was-right”: <u> is not a tag of Retrobottega, so it would not be shown.
        Fix: The tags are: Term, Cite, Ref, Value, Exhibit, Quarterly, Chart, NpsCalculator, CsatCalculator, CsatComparisonCalculator, CesCalculator, RecoveryCalculator, SlackCalculator, PromiseCalculator, ComparisonCalculator, SampleCalculator, SchoolCalculator, ScorecardCalculator, ProtocolCard, Line, SignMaker, SignCheck, GrowthLadder, Rung, ListeningDesk, MarginNote, Timeline, Decision, Choice, HandOffChain, Pyramid, Level, Question, Poll, Option, AnswerTimer, Sender, TrainerNote.

      content/teaching-notes/counter/en.mdx:11  unknown-tag
        In “answers → was-right”: <Term> has no place in a field, so it would not be shown.
        Fix: Write the words without the tag, or use it in the text below the fields.
      "
    `);
  });

  it('unknown-theme', () => {
    expect(reportOn('unknown-theme').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:3  unknown-theme
        “themes → 1” is “capacty”, which is not one of: promise, measurement, empowerment, recovery, capacity, listening, culture, organisation, learning, reputation.
        Fix: Did you mean “capacity”?

      content/cases/counter/case.yaml:3  unknown-theme
        “themes → 2” is “weather”, which is not one of: promise, measurement, empowerment, recovery, capacity, listening, culture, organisation, learning, reputation.
        Fix: Choose one of the list.
      "
    `);
  });

  it('value-impossible', () => {
    expect(reportOn('value-impossible').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:10  value-impossible
        In “questions → was-right”: No row of “steps” has “Goes” there.
        Fix: There is: Asks, and waits, Leaves.

      content/cases/counter/en.mdx:19  value-impossible
        There is no exhibit with data called “answer”.
        Fix: Did you mean “answers”?

      content/cases/counter/en.mdx:19  value-impossible
        There is no exhibit with data called “sketch”.
        Fix: Choose one of: answers, steps.

      content/cases/counter/en.mdx:21  value-impossible
        “nps” cannot be computed from “steps”.
        Fix: Choose one of: n, lowest, highest, count, share, sum, mean, median, p90; or say under columns: in case.yaml what its columns hold.

      content/cases/counter/en.mdx:21  value-impossible
        The exhibit “steps” has no column “minute” for this.
        Fix: Did you mean “minutes”?

      content/cases/counter/en.mdx:22  value-impossible
        The exhibit “steps” has no column “steps” for this.
        Fix: Did you mean “step”?

      content/cases/counter/en.mdx:22  value-impossible
        No row of “steps” has “Leave” there.
        Fix: Did you mean “Leaves”?

      content/cases/counter/en.mdx:23  value-impossible
        “sum” has no “low” here.
        Fix: It has: n.

      content/cases/counter/en.mdx:23  value-impossible
        “nps” has no “p” here.
        Fix: It has: n, low, high.

      content/cases/counter/en.mdx:24  value-impossible
        There is no exhibit with data called “step”.
        Fix: Did you mean “steps”?

      content/cases/counter/en.mdx:24  value-impossible
        No row of “answers” has “4” there.
        Fix: There is: 9, 7, 3.

      content/cases/counter/en.mdx:25  value-impossible
        “if 9>10, 4>9” is nothing that these answers allow for “nps”.
        Fix: Write steps such as 3>9, 15 detractors>promoters, 3> (takes one away) or *10, for an NPS or its groups; or turnover=20 for a row or column of assumptions.

      content/cases/counter/en.mdx:25  value-impossible
        “if *2” is nothing that these answers allow for “sum”.
        Fix: Write steps such as 3>9, 15 detractors>promoters, 3> (takes one away) or *10, for an NPS or its groups; or turnover=20 for a row or column of assumptions.

      content/cases/counter/en.mdx:25  value-impossible
        “if minute=3” is nothing that these answers allow for “sum”.
        Fix: Write steps such as 3>9, 15 detractors>promoters, 3> (takes one away) or *10, for an NPS or its groups; or turnover=20 for a row or column of assumptions.

      content/cases/counter/en.mdx:25  value-impossible
        “minuts * 2” cannot be worked out from “steps”.
        Fix: Use its rows by their id, its columns, numbers, the functions of content/README.md, and + - * / with spaces around them.

      content/cases/counter/en.mdx:25  value-impossible
        “n” has no “wald” here.
        Fix: It has: none.

      content/cases/counter/en.mdx:26  value-impossible
        “weights Leaves” is nothing that these groups allow.
        Fix: Say with by="…" what the groups are, and write period=before, 30 Sales>Accounts or Accounts*2.

      content/cases/counter/en.mdx:26  value-impossible
        No row of “steps” has “Leave” there.
        Fix: Did you mean “Leaves”?

      content/cases/counter/en.mdx:28  value-impossible
        The exhibit “steps” has no column “minute” of numbers to draw.
        Fix: Did you mean “minutes”?
      "
    `);
  });

  it('values-contradict', () => {
    expect(reportOn('values-contradict').printed).toMatchInlineSnapshot(`
      "content/cases/counter/en.mdx:31  values-contradict
        <ScorecardCalculator resolvedBefore="6"> contradicts its other values. These are more than could be resolved: type at most the tickets less those that cannot.
        Fix: Type another “resolvedBefore”, or other values beside it; what is not typed starts with an example’s.

      content/cases/counter/en.mdx:31  values-contradict
        <ScorecardCalculator unresolvableAfter="50"> contradicts its other values. These are more than the tickets: type a number no higher than that.
        Fix: Type another “unresolvableAfter”, or other values beside it; what is not typed starts with an example’s.

      content/cases/counter/en.mdx:33  values-contradict
        <PromiseCalculator weights="20 20 20 20 21"> contradicts its other values. The five weights must come to 100 in all: correct one of them.
        Fix: Type another “weights”, or other values beside it; what is not typed starts with an example’s.

      content/cases/counter/en.mdx:35  values-contradict
        <SampleCalculator shares="60 50"> contradicts its other values. Promoters and detractors together are more than 100%: lower one of them.
        Fix: Type another “shares”, or other values beside it; what is not typed starts with an example’s.

      content/cases/counter/en.mdx:37  values-contradict
        <RecoveryCalculator retention="100"> contradicts its other values. If everyone stays (100%) and nothing is discounted, the sum has no end: lower this number or raise the discount.
        Fix: Type another “retention”, or other values beside it; what is not typed starts with an example’s.
      "
    `);
  });

  it('yaml-unreadable', () => {
    expect(reportOn('yaml-unreadable').printed).toMatchInlineSnapshot(`
      "content/cases/counter/case.yaml:9  yaml-unreadable
        The fields cannot be read: Flow map in block collection must be sufficiently indented and end with a }.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.

      content/cases/counter/en.mdx:5  yaml-unreadable
        The fields cannot be read: Nested mappings are not allowed in compact mappings.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.

      content/glossary/front-line.yaml:10  yaml-unreadable
        The fields cannot be read: Map keys must be unique.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.

      content/sources/counter-post.yaml:2  yaml-unreadable
        The fields cannot be read: Plain value cannot start with reserved character \`.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.

      content/teaching-notes/counter/en.mdx:13  yaml-unreadable
        The fields cannot be read: “*The*” at the start of a text needs quotes around the text.
        Fix: Check indentation and colons; put a text that contains “: ” or starts with a sign in quotes.
      "
    `);
  });
});
