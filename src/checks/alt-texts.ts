import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

/** Every picture in a text says what it shows. (Exhibits: the schema asks for it.) */
export function checkAltTexts(library: Library): Problem[] {
  return listTexts(library).flatMap(({ file, mentions }) =>
    mentions.images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ src, line }) => ({
        code: 'missing-alt',
        file,
        line,
        what: `The picture ${src} has no description, so whoever cannot see it gets nothing.`,
        fix: `Say what it shows between the square brackets: ![What it shows](${src}).`,
      })),
  );
}
