import { listMisplacedHeadings } from '#markdown/headings.ts';
import { parseText } from '#markdown/parse.ts';
import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

// Nearly no text has one, and reading every text again to find out would double the time.
const mayHaveOne = /(?:^|[\s>])#(?:#{4,5})?(?:\s|$)|^[ \t>]*=+[ \t]*$/m;

/** The page has its title already, and its table of contents three levels: texts use `##` to `####`. */
export function checkHeadingLevels(library: Library): Problem[] {
  return listTexts(library)
    .filter(({ body }) => mayHaveOne.test(body))
    .flatMap(({ file, body }) => {
      const { tree } = parseText(body);
      if (tree === undefined) return [];
      return listMisplacedHeadings(tree).map(({ level, line }) => ({
        code: 'heading-level',
        file,
        line,
        what:
          level === 1
            ? 'This is a second title: the page has its title from the front matter.'
            : `This is a heading of level ${level}, too deep for the table of contents.`,
        fix: 'Use ## for sections, ### and #### below them.',
      }));
    });
}
