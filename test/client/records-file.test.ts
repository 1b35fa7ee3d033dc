import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kept } from '#client/kept.ts';
import { arrivalOf, recordsFile } from '#client/records-file.ts';

const record = (name: string, answer: string, savedAt = '2026-11-20T10:00:00.000Z'): Kept => ({
  key: `cases/a-case/question/${name}`,
  asked: 'Why?',
  answer,
  state: answer,
  savedAt,
  page: { path: '/en/cases/a-case/', title: 'A case' },
});

describe('arrivalOf', () => {
  it('brings back what recordsFile wrote', () => {
    const records = [record('one', 'Perché sì 🙂'), record('two', '“x”\n\u2028y')];
    expect(arrivalOf(recordsFile(records), [])).toEqual({
      records,
      added: 2,
      differing: 0,
      same: 0,
      unreadable: 0,
    });
  });

  it('overwrites nothing: what differs stays beside what was here', () => {
    const here = record('one', 'mine', '2026-11-21T10:00:00.000Z');
    const file = recordsFile([record('one', 'theirs'), record('two', 'new')]);
    expect(arrivalOf(file, [here])).toMatchObject({
      records: [{ answer: 'mine', others: [{ answer: 'theirs' }] }, { answer: 'new' }],
      added: 1,
      differing: 1,
      same: 0,
    });
  });

  it('reads an entry that stands twice in a file as two versions', () => {
    const file = recordsFile([record('one', 'a'), record('one', 'b')]);
    expect(arrivalOf(file, [])).toMatchObject({ added: 1, differing: 1 });
  });

  it('leaves out entries that it cannot understand and counts them', () => {
    const file = JSON.stringify({
      format: 'retrobottega-answers',
      version: 1,
      records: [record('one', 'a'), { key: 'x' }, null],
    });
    expect(arrivalOf(file, [])).toMatchObject({ added: 1, unreadable: 2 });
  });

  it.each([
    ['', 'not-json'],
    ['{"format": "retrob', 'not-json'],
    ['[]', 'not-answers'],
    ['null', 'not-answers'],
    ['{"format": "retrobottega-answers", "version": 1}', 'not-answers'],
    ['{"format": "other", "version": 1, "records": []}', 'not-answers'],
    ['{"format": "retrobottega-answers", "version": 2, "records": []}', 'too-new'],
  ])('refuses %j as %s', (text, refused) => {
    expect(arrivalOf(text, [])).toEqual({ refused });
  });

  it('reads a file that an editor has given a byte order mark', () => {
    expect(arrivalOf(`\uFEFF${recordsFile([])}`, [])).toMatchObject({ records: [] });
  });

  it('never throws, whatever the file holds', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .array(fc.oneof(fc.jsonValue(), fc.constant(record('one', 'a'))))
        .map((records) => JSON.stringify({ format: 'retrobottega-answers', version: 1, records })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const arrival = arrivalOf(text, [record('one', 'b')]);
        expect('refused' in arrival || Array.isArray(arrival.records)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
