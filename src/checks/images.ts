import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** Every picture that a text or an exhibit shows is there. (In notes there may be none.) */
export function checkImages(library: Library): Problem[] {
  const inTexts = library.caseTexts.flatMap(({ file, slug, mentions }) =>
    mentions.images
      .filter(({ inNote }) => !inNote)
      .filter(({ src }) => !library.figures.has(`content/cases/${slug}/${src}`))
      .map(({ src, line }) => ({
        code: 'image-not-found',
        file,
        line,
        what: `The picture ${src} is not in content/cases/${slug}/.`,
        fix: `Put it into content/cases/${slug}/figures/ and write its name as figures/name.svg; pictures from elsewhere are not shown.`,
      })),
  );
  const inExhibits = library.caseFacts.flatMap(({ file, slug, data, lineOf }) =>
    data.exhibits.flatMap(({ id, kind, figure }, index) => {
      const path = `content/cases/${slug}/figures/${figure}`;
      if (kind !== 'image' || library.figures.has(path)) return [];
      const at = { code: 'image-not-found', file, ...atLine(lineOf(['exhibits', index])) };
      return [
        figure === undefined
          ? {
              ...at,
              what: `The exhibit “${id}” is an image but does not say which.`,
              fix: `Add figure: ${id}.svg and put that file into content/cases/${slug}/figures/.`,
            }
          : {
              ...at,
              what: `The picture ${path} does not exist.`,
              fix: 'Put the file there, or correct its name: figure: takes it without its folder.',
            },
      ];
    }),
  );
  return [...inTexts, ...inExhibits];
}
