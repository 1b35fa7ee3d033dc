import { describe, expect, it } from 'vitest';
import { readFiles } from '#loaders/read-library.ts';
import { quizEntries } from '#loaders/quiz-entries.ts';
import { readSources } from '#loaders/source-files.ts';
import type { QuizKey } from '#model/quiz-question.ts';
import { opens } from '#quizzes/opens.ts';
import { rightForms, saltOf, sealedForm } from '#quizzes/seal.ts';

const file = 'content/quizzes/promise-and-delivery.yaml';
const { library } = readFiles(readSources(process.cwd(), [file]));
const [sealed] = quizEntries(library, 'open');
const [open] = quizEntries(library, 'trainer');

describe('an exam', () => {
  const questions = sealed?.questions ?? [];

  it('has no key and nothing that is said of answers, but for trainers', () => {
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(questions.filter(({ key }) => key !== undefined)).toEqual([]);
    expect(open?.questions.filter(({ key }) => key === undefined)).toEqual([]);
    expect(JSON.stringify(sealed)).not.toMatch(/"(?:key|why|accepts|verdict)":/);
  });

  it.each(questions.filter(({ sealed: seals = [] }) => seals.length > 0).map(({ id }) => id))(
    'opens for the right answer to “%s” and for no other',
    async (id) => {
      const shown = questions.find((one) => one.id === id);
      const key = open?.questions.find((one) => one.id === id)?.key;
      if (shown?.sealed === undefined || key === undefined) throw new Error(`no ${id}`);
      const [form = ''] = rightForms(shown.face, key);
      const salt = saltOf('promise-and-delivery', id);
      expect(await opens(form, salt, shown.sealed)).toBe(true);
      expect(await opens(`${form}x`, salt, shown.sealed)).toBe(false);
      expect(await opens(form, saltOf('another', id), shown.sealed)).toBe(false);
      expect(await opens('', salt, shown.sealed)).toBe(false);
    },
  );

  it('says with no name what belongs to what', () => {
    const keys = (open?.questions ?? []).flatMap(({ key }) =>
      key !== undefined && 'pairs' in key ? Object.entries(key.pairs) : [],
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(([left, right]) => left === right)).toEqual([]);
  });
});

it('seals every number within the tolerance, and none beyond', () => {
  const face = { type: 'numeric', numbers: {}, tolerance: 0.2, decimals: 1 } as const;
  const key: QuizKey = { answer: 12.5, verdict: { right: '', wrong: '' } };
  expect(rightForms(face, key)).toEqual(['12.3', '12.4', '12.5', '12.6', '12.7']);
  expect(sealedForm(face, ['12.44'])).toBe('12.4');
});

it('has the same form for the same choice in any order', () => {
  const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
  const face = { type: 'multiple', fixed: false, options } as const;
  expect(sealedForm(face, ['c', 'a'])).toBe(sealedForm(face, ['a', 'c']));
});
