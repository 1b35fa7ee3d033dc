/** A level of a pyramid as `Level.astro` has rendered it. */
export interface RenderedLevel {
  readonly name: string;
  /** As HTML. */
  readonly label: string;
}

/**
 * The levels in what stands inside a `<Pyramid>`, from the top. A component is given what is inside it
 * as finished HTML only, so this reads the marks that each level carries.
 */
export function levelsIn(html: string): readonly RenderedLevel[] {
  return [...html.matchAll(/data-level="([^"]*)" data-label="([^"]*)"/g)].map(
    ([, name = '', label = '']) => ({ name, label: label.replaceAll('<', '&lt;') }),
  );
}
