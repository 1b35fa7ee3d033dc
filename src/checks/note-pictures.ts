import type { Library } from '#model/library.ts';
import type { ImageMention } from '#model/text.ts';
import type { Problem } from '#problems/problem.ts';

/** No picture in what trainers alone may see: every edition has all pictures of a case. */
export function checkNotePictures(library: Library): Problem[] {
  return [
    ...library.teachingNotes.flatMap(({ file, mentions }) => refused(file, mentions.images)),
    ...library.caseTexts.flatMap(({ file, mentions }) =>
      refused(
        file,
        mentions.images.filter(({ inNote }) => inNote),
      ),
    ),
  ];
}

function refused(file: string, images: readonly ImageMention[]): Problem[] {
  return images.map(({ src, line }) => ({
    code: 'picture-in-note',
    file,
    line,
    what: `A picture here would be published to students too: ${src} goes into every edition.`,
    fix: 'Describe it in words, or draw it on the board.',
  }));
}
