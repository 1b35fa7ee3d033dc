import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** Every exhibit says where its data are from, or that they are invented. */
export function checkExhibitSources(library: Library): Problem[] {
  return library.caseFacts.flatMap(({ file, data, lineOf }) =>
    data.exhibits.flatMap((exhibit, index) =>
      exhibit.source !== undefined || exhibit.illustrative === true
        ? []
        : [
            {
              code: 'exhibit-without-source',
              file,
              ...atLine(lineOf(['exhibits', index])),
              what: `The exhibit “${exhibit.id}” does not say where its data are from.`,
              fix: 'Add source: and the name of a file in content/sources, or illustrative: true if you made the data up.',
            },
          ],
    ),
  );
}
