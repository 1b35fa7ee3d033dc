import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDecisions, readDraft } from '#components/decision/decided.ts';

it('reads back the decisions of a reader, oldest first', () => {
  const decisions = [
    { choice: 'call', reason: '' },
    { choice: 'mail', reason: 'Quicker.' },
  ];
  expect(readDecisions({ decisions })).toEqual(decisions);
});

it('leaves out what is no decision, and never fails', () => {
  expect(readDecisions({ decisions: [{ choice: 'call' }, null, 3] })).toEqual([]);
  fc.assert(
    fc.property(fc.jsonValue(), (state) => {
      expect(Array.isArray(readDecisions(state as never))).toBe(true);
    }),
  );
});

it('reads back what is begun, with or without a choice', () => {
  const draft = { choice: '', reason: 'Because' };
  expect(readDraft({ decisions: [], draft })).toEqual(draft);
  expect(readDraft({ decisions: [] })).toBeUndefined();
  expect(readDraft({ draft: 'call' })).toBeUndefined();
});
