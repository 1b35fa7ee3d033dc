import { getCollection } from 'astro:content';
import type { Locale } from '#i18n/locale.ts';
import type { CaseEntry, TermEntry } from '#model/entries.ts';
import type { Segment } from '#model/text.ts';

/** The glossary of one language, in its alphabet. */
export async function listTerms(locale: Locale): Promise<TermEntry[]> {
  const entries = await getCollection('glossary', ({ data }) => data.locale === locale);
  return entries
    .map(({ data }) => data)
    .toSorted((a, b) => a.term.localeCompare(b.term, locale));
}

/** The cases whose text uses a tag with this name and id: a term, or a source it cites. */
export function casesUsing(cases: readonly CaseEntry[], tag: 'Term' | 'Cite', id: string): CaseEntry[] {
  const uses = (segments: readonly Segment[]): boolean =>
    segments.some(
      (segment) =>
        typeof segment !== 'string' &&
        ((segment.tag === tag && segment.props['id'] === id) || uses(segment.children)),
    );
  return cases.filter(({ text }) => uses(text.segments));
}
