import type { Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** Who gives a day of release also says that there is one. */
export function checkReleases(library: Library): Problem[] {
  return library.caseFacts
    .filter(({ data }) => data.releaseOn !== undefined && data.release === undefined)
    .map(({ file, lineOf }) => ({
      code: 'release-contradicts',
      file,
      ...atLine(lineOf(['releaseOn'])),
      what: 'The case has a day of release, but everyone may read it at once.',
      fix: 'Write “release: after-class” above it, or remove releaseOn.',
    }));
}
