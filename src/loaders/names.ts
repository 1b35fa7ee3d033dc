import type { FoundFile, Library, Names } from '#model/library.ts';
import { lendable } from '#model/slides.ts';

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
      seminars: slugs('seminars'),
      quizzes: slugs('quizzes'),
      paths: slugs('paths'),
      glossary: slugs('glossary'),
      sources: slugs('sources'),
    },
    drafts: new Set(library.caseFacts.filter(({ data }) => data.draft).map(({ slug }) => slug)),
    held: new Set(
      library.caseFacts.filter(({ data }) => data.release !== undefined).map(({ slug }) => slug),
    ),
    questions: new Map(
      library.caseFacts.map(({ slug, data }) => [slug, data.questions.map(({ id }) => id)]),
    ),
    anchors: new Map(
      library.caseTexts.map(({ slug, locale, mentions }) => [
        `${slug}/${locale}`,
        mentions.headings.map(({ id }) => id),
      ]),
    ),
    lendables: new Map(
      library.caseTexts.map(({ slug, locale, mentions }) => [
        `${slug}/${locale}`,
        // What only trainers see is in no student’s slide either.
        mentions.tags.flatMap(({ name, props, inNote }) =>
          inNote ? [] : (lendable(name, props) ?? []),
        ),
      ]),
    ),
  };
}
