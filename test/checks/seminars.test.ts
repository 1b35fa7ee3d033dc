import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '#loaders/dossier.ts';
import { reportOnFiles } from '../helpers/fixture.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'content/seminars/who-answers-for-us';
const read = (pattern: string): Record<string, string> =>
  Object.fromEntries(
    globSync(pattern, { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
const seminar = read(`${folder}/*`);
const right = {
  ...seminar,
  ...read('content/cases/{troll-operator,back-room-sign}/case.yaml'),
  ...read('content/quizzes/who-answers-for-us.yaml'),
};

/** What is wrong in the seminar once one of its files is changed. */
function problemsOf(name: string, from: string, to: string) {
  const file = `${folder}/${name}`;
  const text = right[file] ?? '';
  expect(text).toContain(from);
  const { problems } = reportOnFiles({ ...right, [file]: text.replace(from, to) });
  return problems.filter((problem) => problem.file.startsWith(folder));
}

it('finds nothing wrong with a seminar that is right', () => {
  const { problems } = reportOnFiles(right);
  expect(problems.filter(({ file }) => file.startsWith(folder))).toEqual([]);
});

describe('minutes that do not sum', () => {
  it('are over, and the blocks that could give are named', () => {
    expect(problemsOf('seminar.yaml', 'minutes: 90', 'minutes: 75')).toMatchObject([
      {
        code: 'session-minutes',
        what: 'The blocks of “one” take 90 minutes, 15 over the 75 of the session.',
        fix: 'Take 15 minutes off its blocks; those that could give are “two-errors” (10), “sign” (10), or write minutes: 90.',
      },
    ]);
  });

  it('are under', () => {
    expect(problemsOf('seminar.yaml', 'minutes: 90', 'minutes: 100')).toMatchObject([
      { what: 'The blocks of “one” take 90 minutes, 10 under the 100 of the session.' },
    ]);
  });
});

it('finds an exercise that its case has not, and a quiz that is not there', () => {
  const texts = read('content/cases/{troll-operator,back-room-sign}/*.mdx');
  const file = `${folder}/seminar.yaml`;
  const facts = (right[file] ?? '')
    .replace('exercise: before-eleven', 'exercise: before-elevn')
    .replace('quiz: who-answers-for-us', 'quiz: signs');
  const { problems } = reportOnFiles({ ...right, ...texts, [file]: facts });
  expect(problems.filter((problem) => problem.file === file)).toMatchObject([
    {
      what: 'There is no exercise in its case called “before-elevn”.',
      fix: 'Did you mean “before-eleven”?',
    },
    { what: 'There is no quiz called “signs”.' },
  ]);
});

it.each([
  ['question: tell-real', 'question: tel-real', 'question of its case', 'tel-real'],
  ['board: permission', 'board: permision', 'board', 'permision'],
  ['[tell-who-answers]\n      - id', '[tell-who]\n      - id', 'objective', 'tell-who'],
  ['case: troll-operator', 'case: trol-operator', 'case under cases:', 'trol-operator'],
])('finds a name that nothing has: %s', (from, to, kind, name) => {
  expect(problemsOf('seminar.yaml', from, to)).toContainEqual(
    expect.objectContaining({
      code: 'broken-reference',
      what: `There is no ${kind} called “${name}”.`,
    }),
  );
});

it('finds a case that is not there', () => {
  expect(problemsOf('seminar.yaml', '[troll-operator,', '[troll,')).toContainEqual(
    expect.objectContaining({ what: 'There is no case called “troll”.' }),
  );
});

it('finds an objective that no block serves', () => {
  const served = 'objectives: [tell-who-answers, choose-in-public, ask-for-freedom]';
  expect(problemsOf('seminar.yaml', served, served.replace(']', ', listen]'))).toContainEqual(
    expect.objectContaining({
      code: 'idle-objective',
      what: 'No block serves the objective “listen”.',
    }),
  );
});

it('finds a block without words, and words without a block', () => {
  expect(problemsOf('en.mdx', '  monday:\n', '  tuesday:\n')).toMatchObject([
    { code: 'missing-words', what: 'blocks lacks “monday”, which seminar.yaml lists.' },
    { code: 'broken-reference' },
  ]);
});

it('finds a language that is missing', () => {
  const { [`${folder}/en.mdx`]: _, ...rest } = right;
  expect(reportOnFiles(rest).problems).toContainEqual(
    expect.objectContaining({ code: 'missing-language', file: `${folder}/en.mdx` }),
  );
});

describe('dates', () => {
  const dated = (dates: string): ReturnType<typeof problemsOf> =>
    problemsOf('seminar.yaml', 'audience: staff\n', `audience: staff\ndates:\n${dates}`);
  const at = (start: string, more = ''): string => `  - { session: one, start: ${start}${more} }\n`;

  it('may follow one another, in zones of their own', () => {
    expect(
      dated(at('2026-12-03T17:00') + at('2026-12-03T12:30', ', zone: America/New_York')),
    ).toEqual([]);
  });

  it('are of a session, in a zone, at a moment', () => {
    expect(
      dated('  - { session: two, start: 2026-12-03T17:00, zone: Europe/Roma }\n'),
    ).toMatchObject([
      { code: 'broken-reference', what: 'There is no session called “two”.' },
      { code: 'session-date', fix: 'Did you mean “Europe/Rome”?' },
    ]);
    for (const wrong of ['2026-12-03', '2026-02-30T17:00', 'tomorrow'])
      expect(dated(at(wrong)), wrong).toMatchObject([
        { code: 'front-matter-invalid', what: expect.stringContaining('2026-12-03T17:00') },
      ]);
  });

  it('do not begin before another is over', () => {
    expect(dated(at('2026-12-03T18:29') + at('2026-12-03T17:00'))).toMatchObject([
      {
        code: 'session-date',
        what: 'What begins at 2026-12-03T18:29 begins before the meeting of 2026-12-03T17:00 is over.',
      },
    ]);
    expect(dated(at('2026-12-03T18:30') + at('2026-12-03T17:00'))).toEqual([]);
  });
});

it('keeps notes and what boards lead to from everyone but trainers', () => {
  const dossier = readDossier('x', new Map(Object.entries(seminar)));
  const entry = (audience: string): string => dossier.entries[`seminar/en/${audience}`] ?? '';
  for (const secret of ['Read the joke aloud', 'top the joke']) {
    expect(entry('trainer')).toContain(secret);
    expect(entry('open')).not.toContain(secret);
    const { restricted, open } = JSON.parse(dossier.texts) as Record<string, readonly string[]>;
    expect(restricted?.join(' ')).toContain(secret);
    expect(open?.join(' ')).not.toContain(secret);
  }
  expect(entry('open')).toContain('Hear the impostor’s reply');
});
