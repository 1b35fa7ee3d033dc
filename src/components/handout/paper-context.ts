import type { TextContext } from '../text/context.ts';

/** What tags need to know on paper. */
export interface PaperContext extends TextContext {
  /** The number under which each source stands among the notes. */
  readonly noteNumbers: ReadonlyMap<string, number>;
}

/** The anchors of a handout. What stands in a text is given its case’s prefix; these are not. */
export const noteAnchor = (slug: string, number: number): string => `notes-${slug}-${number}`;
export const termAnchor = (id: string): string => `words-${id}`;
