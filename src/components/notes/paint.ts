/** Marks passages on the page, without touching it: those with a note and those without. */
export function paint(ranges: {
  readonly noted: readonly Range[];
  readonly plain: readonly Range[];
}): void {
  // Where a browser cannot, the list of notes still leads to each passage.
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('passage', new Highlight(...ranges.plain));
  CSS.highlights.set('noted-passage', new Highlight(...ranges.noted));
}

/** Where in the text a pointer is. */
export function placeAt(
  x: number,
  y: number,
): { readonly node: Node; readonly offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : undefined;
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
