import type { CaseFacts } from '#model/case.ts';
import type { ContentFile, Library, TextFile } from '#model/library.ts';
import { slideMarks } from '#model/slides.ts';

/** A text, or a field with a text in it, as far as the rules about single texts look at it. */
export type Mentioning = Pick<TextFile<unknown>, 'file' | 'mentions'>;

/** Every text with a body, whatever it is about. */
export function listTexts(library: Library): readonly TextFile<unknown>[] {
  return [
    ...library.caseTexts,
    ...library.teachingNotes,
    ...library.seminarWords.map(withoutSlideMarks),
  ];
}

/** What slides alone have is held to rules of its own: see `slides.ts`. */
function withoutSlideMarks<T extends TextFile<unknown>>(text: T): T {
  const tags = text.mentions.tags.filter(({ name }) => !Object.hasOwn(slideMarks, name));
  return { ...text, mentions: { ...text.mentions, tags } };
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
