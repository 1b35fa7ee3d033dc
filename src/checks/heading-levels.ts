import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { listTexts } from './texts.ts';

/** The page has its title already, and its table of contents three levels: texts use `##` to `####`. */
export function checkHeadingLevels(library: Library): Problem[] {
  return listTexts(library).flatMap(({ file, mentions }) =>
    mentions.misplacedHeadings.map(({ level, line }) => ({
      code: 'heading-level',
      file,
      line,
      what:
        level === 1
          ? 'This is a second title: the page has its title from the front matter.'
          : `This is a heading of level ${level}, too deep for the table of contents.`,
      fix: 'Use ## for sections, ### and #### below them.',
    })),
  );
}
