import type { FoundFile, Library, Names } from '#model/library.ts';

type Named = Pick<Library, 'found' | 'caseFacts' | 'caseTexts'>;

/** What the files of a library may name of each other. */
export function namesIn(library: Named): Names {
  const slugs = (collection: FoundFile['collection']): ReadonlySet<string> =>
    new Set(library.found.filter((file) => file.collection === collection).map(({ slug }) => slug));
  return {
    slugs: {
      cases: slugs('cases'),
      'teaching-notes': slugs('teaching-notes'),
      handbook: slugs('handbook'),
      quarterlies: slugs('quarterlies'),
      glossary: slugs('glossary'),
      sources: slugs('sources'),
    },
    drafts: new Set(library.caseFacts.filter(({ data }) => data.draft).map(({ slug }) => slug)),
    anchors: new Map(
      library.caseTexts.map(({ slug, locale, mentions }) => [
        `${slug}/${locale}`,
        mentions.headings.map(({ id }) => id),
      ]),
    ),
  };
}
