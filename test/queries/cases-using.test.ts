import { describe, expect, it } from 'vitest';
import { casesByUse } from '#queries/cases-using.ts';

const using = (slug: string, terms: readonly string[], sources: readonly string[] = []) => ({
  slug,
  uses: { terms, sources, quarterlies: [] },
});

const cases = [
  using('plain', []),
  using('first', ['churn', 'promise'], ['rocks']),
  using('second', ['churn']),
  using('cites', [], ['churn']),
  using('other', ['churn-rate']),
];

const slugsBy = (of: 'terms' | 'sources') =>
  Object.fromEntries(
    [...casesByUse(cases, of)].map(([name, users]) => [name, users.map(({ slug }) => slug)]),
  );

describe('the cases that use a term or a source', () => {
  it('are all that name it, in the order of the list', () => {
    expect(slugsBy('terms')).toEqual({
      churn: ['first', 'second'],
      promise: ['first'],
      'churn-rate': ['other'],
    });
  });

  it('are told apart, when a term and a source have one name', () => {
    expect(slugsBy('sources')).toEqual({ rocks: ['first'], churn: ['cites'] });
  });

  it('are none for what no case uses, whatever its name', () => {
    expect(casesByUse(cases, 'terms').get('nothing')).toBeUndefined();
    expect(casesByUse(cases, 'terms').get('constructor')).toBeUndefined();
    expect(casesByUse([], 'sources').size).toBe(0);
  });
});
