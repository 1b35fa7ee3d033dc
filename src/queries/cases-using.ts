import type { CaseEntry } from '#model/entries.ts';
import type { Segment } from '#model/text.ts';

/** The cases whose text uses a tag with this name and id: a term, or a source it cites. */
export function casesUsing(
  cases: readonly CaseEntry[],
  tag: 'Term' | 'Cite',
  id: string,
): CaseEntry[] {
  const uses = (segments: readonly Segment[]): boolean =>
    segments.some(
      (segment) =>
        typeof segment !== 'string' &&
        ((segment.tag === tag && segment.props['id'] === id) || uses(segment.children)),
    );
  return cases.filter(({ text }) => uses(text.segments));
}
