import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, type Kept } from '#client/kept.ts';
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

  it('never throws, and loses nothing of what is here, whatever the file holds', () => {
    const here = [record('one', 'b'), record('two', 'mine')];
    const whole = recordsFile([record('one', 'a'), record('two', 'mine'), record('three', 'c')]);
    const entry = fc
      .record(
        {
          key: fc.constantFrom(record('one', '').key, '__proto__', '', 'x'.repeat(5000)),
          asked: fc.oneof(fc.string(), fc.jsonValue()),
          answer: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
          state: fc.jsonValue(),
          savedAt: fc.oneof(fc.constant('2026-11-20T10:00:00.000Z'), fc.jsonValue()),
          page: fc.oneof(
            fc.record({ path: fc.oneof(fc.webPath(), fc.string()), title: fc.string() }),
            fc.jsonValue(),
          ),
          others: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
        },
        { requiredKeys: ['key'] },
      )
      .map((fields): unknown => ({ ...record('one', 'a'), ...fields }));
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      // A file cut off, or with something written into it.
      fc
        .tuple(fc.nat(whole.length), fc.nat(40), fc.string())
        .map(([at, gone, put]) => whole.slice(0, at) + put + whole.slice(at + gone)),
      fc
        .array(fc.oneof(fc.jsonValue(), entry))
        .map((records) => JSON.stringify({ format: 'retrobottega-answers', version: 1, records })),
    );
    const answersIn = ({ answer, others = [] }: Kept): string[] => [
      answer,
      ...others.map((other) => other.answer),
    ];
    fc.assert(
      fc.property(anything, (text) => {
        const arrival = arrivalOf(text, here);
        if ('refused' in arrival) return;
        const after = new Map(here.map((one) => [one.key, one]));
        for (const one of arrival.records) after.set(one.key, one);
        expect([...after.values()].every(isKept)).toBe(true);
        for (const { key, answer } of here)
          expect(answersIn(after.get(key) ?? record('', ''))).toContain(answer);
      }),
      { numRuns: 10_000 },
    );
  });
});
