import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOnFiles } from '../helpers/fixture.ts';

const root = join(import.meta.dirname, '../..');
const folder = 'content/seminars/who-answers-for-us';
const words = `${folder}/en.mdx`;
const right = Object.fromEntries(
  ['content/seminars/who-answers-for-us/*', 'content/cases/{troll-operator,back-room-sign}/*.*']
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);
const frontMatter = (right[words] ?? '').split('\n---\n')[0] ?? '';

/** What is wrong with these slides. */
function problemsOf(slides: string): readonly { code: string; what: string; fix: string }[] {
  const { problems } = reportOnFiles({ ...right, [words]: `${frontMatter}\n---\n${slides}\n` });
  return problems
    .filter(({ file }) => file === words)
    .map(({ code, what, fix }) => ({ code, what, fix }));
}

it('finds nothing wrong with slides that follow the plan and show what the cases have', () => {
  expect(
    problemsOf(
      [
        '<Block of="salad-bowl" />',
        '## A joke',
        'Words.',
        '<TrainerNote>Read it aloud.</TrainerNote>',
        '<Block of="sort-replies" />',
        '---',
        '<From case="troll-operator" id="replies" />',
        '<From case="troll-operator" tag="Decision" />',
        '<From case="back-room-sign" id="ladder" tag="Exhibit" />',
      ].join('\n\n'),
    ),
  ).toEqual([]);
});

describe('blocks', () => {
  it('that the plan lacks', () => {
    expect(problemsOf('<Block of="salad-bow" />')).toMatchObject([
      { code: 'broken-reference', fix: 'Did you mean “salad-bowl”?' },
    ]);
  });

  it('that come in another order than in the plan, or twice', () => {
    const found = problemsOf('<Block of="sign" />\n\n<Block of="ladder" />\n\n<Block of="sign" />');
    expect(found).toMatchObject([
      {
        code: 'tag-misplaced',
        what: 'The slides of “sign” stand after those of “ladder”, but in the plan it comes before.',
      },
    ]);
    expect(problemsOf('<Block of="sign" />\n\n<Block of="sign" />')).toMatchObject([
      { code: 'tag-misplaced', what: 'The block “sign” begins twice.' },
    ]);
  });

  it('without a name, or inside of something', () => {
    expect(problemsOf('<Block />')).toMatchObject([{ code: 'missing-attribute' }]);
    expect(
      problemsOf('<TrainerNote>\n\n<Block of="sign" />\n\n</TrainerNote>').map(({ code }) => code),
    ).toContain('tag-misplaced');
  });
});

describe('what is lent', () => {
  it.each([
    [
      '<From case="trol-operator" id="replies" />',
      'The seminar is not about a case called “trol-operator”.',
    ],
    [
      '<From case="troll-operator" id="answers" />',
      'In the case “troll-operator” there is no “answers” to show.',
    ],
    [
      '<From case="troll-operator" tag="Poll" />',
      'In the case “troll-operator” there is no <Poll> to show.',
    ],
    [
      '<From case="troll-operator" />',
      'In the case “troll-operator” there is no thing without a name to show.',
    ],
  ])('is in a case of the seminar: %s', (typed, what) => {
    expect(problemsOf(typed)).toMatchObject([{ code: 'broken-reference', what }]);
  });
});

it('leaves to cases what stands in cases', () => {
  expect(problemsOf('<Exhibit id="replies" />')).toContainEqual(
    expect.objectContaining({
      code: 'tag-misplaced',
      fix: 'Put it in a case, and show it with <From case="…" tag="Exhibit" id="replies" />.',
    }),
  );
  expect(problemsOf('<MarginNote>Aside.</MarginNote>')).toMatchObject([
    { code: 'tag-misplaced', fix: 'On a slide may stand: Cite, Term, Timeline, TrainerNote.' },
  ]);
});

it('holds slides to the rules of every text', () => {
  expect(problemsOf('<Term id="promotor">x</Term>').map(({ code }) => code)).toEqual([
    'broken-reference',
  ]);
  expect(problemsOf('{1 + 1}')).toMatchObject([{ code: 'content-runs-code' }]);
  expect(problemsOf('<Slide />')).toMatchObject([{ code: 'unknown-tag' }]);
});
