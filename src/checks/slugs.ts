import type { Library } from '#model/library.ts';
import { slugSchema } from '#model/slug.ts';
import type { Problem } from '#problems/problem.ts';

/** Names of files and folders can be addresses: no capitals, spaces or accents. */
export function checkSlugs(library: Library): Problem[] {
  return library.found
    .filter(({ slug }) => !slugSchema.safeParse(slug).success)
    .map(({ file, slug }) => ({
      code: 'invalid-slug',
      file,
      what: `“${slug}” cannot be part of an address.`,
      fix: 'Rename it with lower-case letters without accents, digits and single hyphens.',
    }));
}
