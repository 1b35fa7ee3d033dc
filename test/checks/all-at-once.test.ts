import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { invalidFixtures, reportOnFiles, validFile } from '../helpers/fixture.ts';

const theCase = 'content/cases/counter';
const theNotes = 'content/teaching-notes/counter';
const body = `
# A second title

A stranger <Term>at</Term> <b>the</b> <i onclick="x">counter</i>: {1 + 1} [one](case:nobody) [two](#nowhere)
The NPS of 40 <Value exhibit="given" of="nps" where="score=3" />
<RecoveryCalculator retention="100" discount="0" />

<ListeningDesk name="night" exhibit="given" />

<Cite id="nobody" /> ![](figures/nothing.svg) <Exhibit id="sketch" />

<TrainerNote>

![The queue](figures/counter.svg) <Exhibit id="sketch" />

</TrainerNote>
`;

/** The files of fixtures about things that lie apart from the case, in folders of their own. */
function apart(codes: readonly string[], folder: string): Readonly<Record<string, string>> {
  const named = codes.flatMap((code) =>
    globSync(`content/${folder}/*/*`, { cwd: join(invalid, code) }).map((file) => {
      const [, , name = ''] = file.split('/');
      const text = readFileSync(join(invalid, code, file), 'utf8');
      return [file.replace(`/${name}/`, `/${name}-${code}/`), text];
    }),
  );
  return Object.fromEntries(named) as Record<string, string>;
}

/** The same for things that are one file each. */
function single(codes: readonly string[], folder: string): Readonly<Record<string, string>> {
  const named = codes.flatMap((code) =>
    globSync(`content/${folder}/*`, { cwd: join(invalid, code) }).map((file) => [
      file.replace('.yaml', `-${code}.yaml`),
      readFileSync(join(invalid, code, file), 'utf8'),
    ]),
  );
  return Object.fromEntries(named) as Record<string, string>;
}

const invalid = join(import.meta.dirname, '../fixtures/invalid');
const seminars = ['idle-objective', 'session-date', 'session-minutes'];
const quarterlies = invalidFixtures.filter((code) => /^(?:job|quarter|responses)-/.test(code));

/** Content in which every rule finds something. */
const files = {
  [`${theCase}/case.yaml`]: `${validFile(`${theCase}/case.yaml`)
    .replace('data: answers.csv', 'data: answer.csv')
    .replace(
      ', source: counter-post',
      '',
    )}  - { id: steps, kind: bars, data: steps.csv, illustrative: true, columns: { stap: text }, summary: { measures: [{ of: n }] } }\n  - { id: given, kind: scores, data: given.csv, illustrative: true }\n`,
  [`${theCase}/data/given.csv`]: 'score,count\n10,30\n',
  [`${theCase}/data/steps.csv`]: 'step,minutes\nAsks,five\n',
  [`${theCase}/en.mdx`]: validFile(`${theCase}/en.mdx`).replace(/\n\n[\s\S]*/, body),
  [`${theCase}/it.mdx`]: `${validFile(`${theCase}/it.mdx`)}\n<Decision>\n`,
  [`${theNotes}/en.mdx`]: validFile(`${theNotes}/en.mdx`)
    .replace('minutes: 10', 'minutes: 11')
    .replace(/answers:\n.*\n/, 'answers: {}\n'),
  'content/cases/textless/case.yaml': validFile(`${theCase}/case.yaml`)
    .replace('themes: [capacity,', 'themes: [capacty,')
    .replace('stages: [choose]', 'stages: [chose]'),
  'content/cases/early/case.yaml': `${validFile(`${theCase}/case.yaml`)}releaseOn: 2026-12-15\n`,
  'content/cases/factless/it.mdx': validFile(`${theCase}/it.mdx`),
  'content/cases/factless/en.mdx': validFile(`${theCase}/en.mdx`),
  'content/glossary/front-line.yaml': 'it: { term: [\n',
  'content/glossary/Front Line.yaml': validFile('content/glossary/front-line.yaml'),
  'content/sources/counter-post.yaml': 'title: A stranger at the counter\n',
  ...apart(quarterlies, 'quarterlies'),
  ...apart(seminars, 'seminars'),
  ...apart(['handbook-incomplete'], 'handbook'),
  ...single(['quiz-key', 'quiz-number'], 'quizzes'),
  ...single(['path-step'], 'paths'),
};

it('reports every mistake in one run, wherever it is', () => {
  const { problems } = reportOnFiles(files);
  expect([...new Set(problems.map(({ code }) => code))].toSorted()).toEqual(invalidFixtures);
});

it('reports a file that cannot be read once, and not again wherever it is named', () => {
  const { problems } = reportOnFiles(files);
  const named = problems.filter(({ what }) =>
    /called “(?:counter-post|front-line|counter)”/.test(what),
  );
  expect(named).toEqual([]);
});
