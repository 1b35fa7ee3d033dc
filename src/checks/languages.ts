import { locales } from '#i18n/locale.ts';
import type { FoundFile, Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';

/** Every case and teaching note exists in every language, or a reader who switches meets a 404. */
export function checkLanguages(library: Library): Problem[] {
  const { drafts } = library.names;
  return (['cases', 'teaching-notes'] as const).flatMap((collection) => {
    const entries = library.found.filter((entry) => entry.collection === collection);
    const slugs = [...new Set(entries.map(({ slug }) => slug))].filter((slug) => !drafts.has(slug));
    return slugs.flatMap((slug) =>
      checkSlug(
        collection,
        slug,
        entries.filter((e) => e.slug === slug),
      ),
    );
  });
}

function checkSlug(collection: string, slug: string, entries: readonly FoundFile[]): Problem[] {
  const written = entries.flatMap(({ locale }) => locale ?? []);
  const folder = `content/${collection}/${slug}`;
  const texts = locales
    .filter((locale) => !written.includes(locale))
    .map((locale) => ({
      code: 'missing-language',
      file: `${folder}/${locale}.mdx`,
      what: `“${slug}” is ${written.length === 0 ? '' : `written in ${written.join(', ')} but `}not written in ${locale}.`,
      fix: `Write ${folder}/${locale}.mdx, or set draft: true in content/cases/${slug}/case.yaml.`,
    }));
  if (collection !== 'cases' || entries.some(({ file }) => /case\.ya?ml$/.test(file))) return texts;
  const facts = {
    code: 'missing-facts',
    file: `${folder}/case.yaml`,
    what: `“${slug}” has a text but no case.yaml, so it has no sector, themes or sources.`,
    fix: `Write ${folder}/case.yaml as content/README.md shows.`,
  };
  return [...texts, facts];
}
