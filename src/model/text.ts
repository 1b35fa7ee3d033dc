import type { TagName } from './tags.ts';

/** What a segment can be: a tag of the authors, or a picture typed as `![alt](figures/x.svg)`. */
export type SegmentTag = TagName | 'Picture';

/** A tag of the authors’ language with its literal props and what stands inside it. */
export interface TagSegment {
  readonly tag: SegmentTag;
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
}

/** A piece of a compiled text: finished HTML (not always balanced by itself), or a tag to render. */
export type Segment = string | TagSegment;

export interface Heading {
  readonly depth: 2 | 3 | 4;
  /** Its anchor. */
  readonly id: string;
  readonly text: string;
}

/** A text as pages need it: nothing in it can run. */
export interface CompiledText {
  readonly segments: readonly Segment[];
  readonly headings: readonly Heading[];
}

/** A tag, link, picture or heading as the author typed it, and on which line of the file. */
export interface Mention {
  readonly line: number;
}
export interface TagMention extends Mention {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  /** Attributes whose value would have to be computed, where there are any; `...` for a `{...}`. */
  readonly computed?: readonly string[];
  /** Whether it stands in a sentence, a heading or a cell rather than on lines of its own. */
  readonly inSentence: boolean;
  /** Whether anything to read or see stands between opening and closing tag. */
  readonly filled: boolean;
  /** Whether it stands in a `<TrainerNote>`, where only trainers see it. */
  readonly inNote: boolean;
  /** The tag of the vocabulary that it stands in; none where it is in no other. */
  readonly within?: { readonly name: string; readonly line: number };
}
export interface CodeMention extends Mention {
  readonly source: string;
  /** Whether it stands in a `<TrainerNote>`. */
  readonly inNote: boolean;
}
export interface LinkMention extends Mention {
  readonly href: string;
}
export interface ImageMention extends Mention {
  readonly src: string;
  readonly alt: string;
  /** Whether it stands in a `<TrainerNote>`. */
  readonly inNote: boolean;
}

/** A paragraph, point or cell with digits in it. Where a tag stands that shows words of its own is a `\uFFFC`. */
export interface NumberMention extends Mention {
  readonly text: string;
  /** Whether it stands in a `<TrainerNote>`. */
  readonly inNote: boolean;
}

/** Everything in a text that the content rules look at. */
export interface Mentions {
  readonly tags: readonly TagMention[];
  readonly links: readonly LinkMention[];
  readonly images: readonly ImageMention[];
  readonly headings: readonly (Heading & Mention)[];
  /** Headings of levels that texts do not have. */
  readonly misplacedHeadings: readonly (Mention & { readonly level: number })[];
  readonly numbers: readonly NumberMention[];
  /** Code that would have to run: `{…}`, `import`, `export`. */
  readonly code: readonly CodeMention[];
}
