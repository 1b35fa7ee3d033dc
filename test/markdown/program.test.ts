import { expect, it } from 'vitest';
import type { Edition } from '#editions/edition.ts';
import { compileProgram } from '#markdown/program.ts';

const compiled = (body: string, edition: Edition = 'student'): string =>
  compileProgram(body, edition, (href) => `/resolved/${href}`);

it('exports the text once, in the way that Astro’s integration asks for', () => {
  const code = compiled('A sum: {1 + 1}.');
  expect(code).toContain('function MDXContent(');
  expect(code).not.toContain('export default');
  expect(code).toContain('export const frontmatter = {};');
});

it('prepares links, headings, pictures and columns as for every other text', () => {
  const code = compiled(
    '## One {x} two\n\n[a](case:b) ![c](figures/d.svg)\n\n| e |\n| -: |\n| 1 |\n\n### One\n',
  );
  for (const part of ['"one--two"', '"one"', '"/resolved/case:b"', 'src: "figures/d.svg"'])
    expect(code).toContain(part);
  expect(code).toMatch(/_jsx\(Picture, \{/);
  expect(code).toMatch(/class: "align-right"/);
  expect(code).not.toContain('style');
});

const note = `import Chart from './chart.astro'
import { sum } from './sum.ts'
import * as all from './all.ts'
import './effect.ts'

export const shown = sum(1)

{shown}

<TrainerNote>

import { hidden } from './hidden.ts'

## Secret heading

Secret {hidden} <Chart data={all} />

</TrainerNote>

## Heading
`;

it('has nothing of a note where it may not be seen: no word, no code, no import for it alone', () => {
  const code = compiled(note);
  for (const gone of [/secret/i, 'hidden', 'Chart', 'chart.astro', 'all.ts', 'TrainerNote'])
    expect(code).not.toMatch(gone);
  for (const kept of ['sum.ts', 'effect.ts', 'shown', '"heading"']) expect(code).toContain(kept);
});

it('has all of it for trainers', () => {
  const code = compiled(note, 'trainer');
  for (const there of ['Secret ', 'hidden.ts', 'chart.astro', 'all.ts', '"secret-heading"'])
    expect(code).toContain(there);
});

it('keeps an import however it is used and written', () => {
  const uses = [
    "import a from 'a'\n\n<a.b />",
    "import * as a from 'a'\n\n<Term id={a.b}>c</Term>",
    "import { x as a } from 'a'\n\n<Term {...a}>c</Term>",
    "import {\n  a,\n  b,\n} from 'a' with { type: 'json' };\n\nexport const c = b",
  ];
  for (const use of uses) expect(compiled(use)).toMatch(/from "a"/);
  expect(compiled("import a, { b } from 'a'\n\n*c*")).not.toMatch(/from "a"/);
});

it('says where it stops to understand', () => {
  expect(() => compiled('\n\n{1 +}')).toThrow(/^3:/);
});
