import type { CaseFacts } from '#model/case.ts';
import type { ContentFile, FoundFile, Library, TextFile } from '#model/library.ts';

/** A text, or a field with a text in it, as far as the rules about single texts look at it. */
export type Mentioning = Pick<TextFile<unknown>, 'file' | 'mentions'>;

/** Every text with a body, whatever it is about. */
export function listTexts(library: Library): readonly TextFile<unknown>[] {
  return [...library.caseTexts, ...library.teachingNotes];
}

/** The facts of the case a text belongs to; undefined when they are missing or cannot be read. */
export function factsOf(library: Library, slug: string): ContentFile<CaseFacts> | undefined {
  return library.caseFacts.find((facts) => facts.slug === slug);
}

/**
 * The names of all there is of a kind, readable or not: a file with a mistake in it is a Problem
 * once, not again wherever it is named.
 */
export function slugsOf(library: Library, collection: FoundFile['collection']): readonly string[] {
  const slugs = known.get(library) ?? new Map<string, readonly string[]>();
  known.set(library, slugs);
  const listed = slugs.get(collection);
  if (listed !== undefined) return listed;
  const found = library.found.filter((entry) => entry.collection === collection);
  const list = [...new Set(found.map(({ slug }) => slug))];
  slugs.set(collection, list);
  return list;
}

// Every link asks, and a library never changes.
const known = new WeakMap<Library, Map<string, readonly string[]>>();

/** A Problem’s `line`, left out when it is not known. */
export function atLine(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}

/** “Did you mean …?”, or what to do when nothing comes near. */
export function suggest(name: string | undefined, otherwise: string): string {
  return name === undefined ? otherwise : `Did you mean “${name}”?`;
}
