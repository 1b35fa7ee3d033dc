import type { CslItem } from '#citations/csl.ts';
import type { CaseEntry } from '#model/entries.ts';

/** The case itself as a source, so that students can cite it. */
export function caseCitation(entry: CaseEntry, address: string): CslItem {
  return {
    id: `retrobottega-${entry.slug}`,
    type: 'webpage',
    title: entry.title,
    author: [{ literal: 'Retrobottega' }],
    issued: { 'date-parts': [entry.updated.split('-').map(Number)] },
    URL: address,
    language: entry.locale,
  };
}
