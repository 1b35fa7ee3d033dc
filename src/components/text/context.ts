import type { ImageMetadata } from 'astro';
import type { Locale } from '#i18n/locale.ts';
import type { ExhibitEntry, TermEntry } from '#model/entries.ts';

/** What the tags of a text need to know beyond their own attributes. */
export interface TextContext {
  readonly locale: Locale;
  /** The case that the text is, or is about. */
  readonly slug: string;
  readonly terms: ReadonlyMap<string, TermEntry>;
  /** Author and year of each source, as they stand in a sentence. */
  readonly citations: ReadonlyMap<string, string>;
  readonly exhibits: ReadonlyMap<string, ExhibitEntry>;
  /** True where the exhibits cannot be downloaded. */
  readonly withoutDownloads?: true;
  /** Pictures of the text’s folder by their name, `figures/counter.svg`. */
  readonly figures: ReadonlyMap<string, ImageMetadata>;
  /** A number that this page has not used yet, for ids. */
  readonly nextNumber: () => number;
}

/** The anchor of an exhibit on its page. */
export const exhibitAnchor = (id: string): string => `exhibit-${id}`;
