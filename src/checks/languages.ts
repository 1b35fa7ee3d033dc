import { locales } from '#i18n/locale.ts';
import type { FoundFile, Library } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';

/** Every case, teaching note, quarterly, seminar and page of the handbook exists in every language, or a reader who switches meets a 404. */
export function checkLanguages(library: Library): Problem[] {
  const { drafts } = library.names;
  return (['cases', 'teaching-notes', 'handbook', 'quarterlies', 'seminars'] as const).flatMap(
    (collection) => {
      const entries = library.found.filter((entry) => entry.collection === collection);
      const slugs = [...new Set(entries.map(({ slug }) => slug))].filter(
        (slug) => !drafts.has(slug),
      );
      return slugs.flatMap((slug) =>
        checkSlug(
          collection,
          slug,
          entries.filter((e) => e.slug === slug),
        ),
      );
    },
  );
}

function checkSlug(collection: string, slug: string, entries: readonly FoundFile[]): Problem[] {
  const written = entries.flatMap(({ locale }) => locale ?? []);
  const folder = `content/${collection}/${slug}`;
  const ending = collection === 'quarterlies' ? 'yaml' : 'mdx';
  const texts = locales
    .filter((locale) => !written.includes(locale))
    .map((locale) => ({
      code: 'missing-language',
      file: `${folder}/${locale}.${ending}`,
      what: `“${slug}” is ${written.length === 0 ? '' : `written in ${written.join(', ')} but `}not written in ${locale}.`,
      fix: ['handbook', 'quarterlies', 'seminars'].includes(collection)
        ? `Write ${folder}/${locale}.${ending}.`
        : `Write ${folder}/${locale}.mdx, or set draft: true in content/cases/${slug}/case.yaml.`,
    }));
  const isFacts = ({ file, locale }: FoundFile): boolean =>
    locale === undefined && /\.ya?ml$/.test(file);
  if (entries.some(isFacts)) return texts;
  return [...texts, ...missingFacts(collection, slug)];
}

const facts: Readonly<Record<string, readonly [file: string, holds: string]>> = {
  cases: ['case.yaml', 'sector, themes or sources'],
  handbook: ['page.yaml', 'tags that it is about'],
  quarterlies: ['quarterly.yaml', 'departments, stages or touchpoints'],
  seminars: ['seminar.yaml', 'sessions, blocks or boards'],
};

function missingFacts(collection: string, slug: string): Problem[] {
  const [name, holds] = facts[collection] ?? [];
  if (name === undefined) return [];
  const file = `content/${collection}/${slug}/${name}`;
  return [
    {
      code: 'missing-facts',
      file,
      what: `“${slug}” has a text but no ${name}, so it has no ${holds}.`,
      fix: `Write ${file} as content/README.md shows.`,
    },
  ];
}
