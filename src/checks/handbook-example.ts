import type { CaseFacts, CaseWords } from '#model/case.ts';
import type { HandbookFacts, HandbookWords } from '#model/handbook.ts';
import type { ContentFile, DataFile, Library, TextFile } from '#model/library.ts';

/** A page’s example as what it is an example of: the facts of a case. */
export function exampleFacts(page: ContentFile<HandbookFacts>): ContentFile<CaseFacts> {
  return {
    ...page,
    data: {
      draft: false,
      sector: 'public-facing',
      country: 'IT',
      themes: ['learning'],
      stages: ['use'],
      channels: ['email'],
      level: 'introductory',
      difficulty: { analysis: 1, concept: 1, presentation: 1 },
      minutes: { reading: 1, class: 1 },
      updated: '2026-01-01',
      sources: [],
      furtherReading: [],
      objectives: [],
      questions: [],
      exhibits: page.data.exhibits,
    },
  };
}

/** The same, in one language. */
export function exampleText<Text extends TextFile<HandbookWords>>(
  page: Text,
): Omit<Text, 'data'> & { readonly data: CaseWords } {
  const { title, summary, exhibits } = page.data;
  const none = { objectives: {}, questions: {}, furtherReading: {} };
  const said = { protagonist: '', decision: '', organisation: '' };
  return { ...page, data: { title, summary, exhibits, ...none, ...said } };
}

/**
 * A library of nothing but the example of one page, as the case of that name: rules and loaders for
 * cases do the rest.
 */
export function exampleLibrary(
  library: Library,
  page: ContentFile<HandbookFacts>,
  texts: readonly TextFile<CaseWords>[],
): Library {
  const folder = `content/handbook/${page.slug}/`;
  const dataFiles = [...library.dataFiles].map(([file, data]): [string, DataFile] => [
    file.replace(folder, `content/cases/${page.slug}/`),
    data,
  ]);
  return {
    names: library.names,
    found: [],
    caseFacts: [exampleFacts(page)],
    caseTexts: texts,
    teachingNotes: [],
    terms: [],
    sources: [],
    handbookFacts: [],
    handbookTexts: [],
    quarterlyFacts: [],
    quarterlyWords: [],
    responses: [],
    seminarFacts: [],
    seminarWords: [],
    quizzes: [],
    paths: [],
    dataFiles: new Map(dataFiles),
    figures: new Set(),
  };
}
