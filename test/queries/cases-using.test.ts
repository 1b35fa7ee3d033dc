import { describe, expect, it } from 'vitest';
import type { Segment } from '#model/text.ts';
import { casesUsing } from '#queries/cases-using.ts';
import { caseWith } from '../helpers/entries.ts';

const tag = (name: 'Term' | 'Cite', id: string) => ({ tag: name, props: { id }, children: [] });
const using = (slug: string, ...segments: readonly Segment[]) =>
  caseWith('it', { slug, text: { segments, headings: [] } });

const cases = [
  using('plain', '<p>Nothing about churn.</p>'),
  using('direct', '<p>', tag('Term', 'churn'), '</p>'),
  using('nested', {
    tag: 'Decision',
    props: {},
    children: ['<p>', { tag: 'MarginNote', props: {}, children: [tag('Term', 'churn')] }],
  }),
  using('cites', tag('Cite', 'churn')),
  using('other', tag('Term', 'churn-rate')),
];

describe('the cases that use a term or a source', () => {
  it('are those with its tag, however deep inside others', () => {
    expect(casesUsing(cases, 'Term', 'churn').map(({ slug }) => slug)).toEqual([
      'direct',
      'nested',
    ]);
  });

  it('are told apart by the tag, when a term and a source have one name', () => {
    expect(casesUsing(cases, 'Cite', 'churn').map(({ slug }) => slug)).toEqual(['cites']);
  });

  it('are none for what no text mentions', () => {
    expect(casesUsing(cases, 'Term', 'nothing')).toEqual([]);
  });
});
