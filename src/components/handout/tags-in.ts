import type { Segment, TagSegment } from '#model/text.ts';

/** The tags of a text and those inside them, in reading order. */
export function tagsIn(segments: readonly Segment[]): TagSegment[] {
  return segments.flatMap((segment) =>
    typeof segment === 'string' ? [] : [segment, ...tagsIn(segment.children)],
  );
}

/** A text without what only trainers may read. */
export function withoutNotes(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment): Segment[] => {
    if (typeof segment === 'string') return [segment];
    if (segment.tag === 'TrainerNote') return [];
    return [{ ...segment, children: withoutNotes(segment.children) }];
  });
}

/** The names that tags of a kind give in their `id`, each once, in reading order. */
export function idsOf(segments: readonly Segment[], tag: TagSegment['tag']): string[] {
  const ids = tagsIn(segments).flatMap((segment) =>
    segment.tag === tag ? (segment.props['id'] ?? []) : [],
  );
  return [...new Set(ids)];
}
