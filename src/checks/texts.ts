import type { CaseFacts } from '#model/case.ts';
import type { ContentFile, Library, TextFile } from '#model/library.ts';

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

/** A Problem’s `line`, left out when it is not known. */
export function atLine(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}

/** “Did you mean …?”, or what to do when nothing comes near. */
export function suggest(name: string | undefined, otherwise: string): string {
  return name === undefined ? otherwise : `Did you mean “${name}”?`;
}
