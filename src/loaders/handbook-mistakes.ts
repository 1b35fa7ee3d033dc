import { checkLibrary } from '#checks/check-library.ts';
import { exampleLibrary, exampleText } from '#checks/handbook-example.ts';
import type { HandbookFacts, HandbookWords } from '#model/handbook.ts';
import type { ContentFile, Library, Names, TextFile } from '#model/library.ts';
import type { Problem } from '#problems/problem.ts';
import { readBody } from './text-file.ts';

/** What the content rules say of a wrong text, if it stood in a case with the example’s exhibits. Lines are its own. */
export function problemsOfMistake(
  library: Library,
  page: ContentFile<HandbookFacts>,
  text: TextFile<HandbookWords>,
  mistake: string,
): Problem[] {
  const read = readBody(mistake, text.file);
  if ('problems' in read) return read.problems;
  const wrong = { ...exampleText(text), ...read.body };
  const named = { ...library, names: namesFor(text) };
  return checkLibrary(exampleLibrary(named, page, [wrong])).filter(
    ({ file, code }) => file === text.file && code !== 'exhibit-not-placed',
  );
}

/** Mistakes of the handbook that the rules find nothing wrong with. */
export function listIdleMistakes(library: Library): Problem[] {
  return library.handbookTexts.flatMap((text) => {
    const page = library.handbookFacts.find(({ slug }) => slug === text.slug);
    if (page === undefined) return [];
    return text.data.mistakes.flatMap((mistake, index) =>
      problemsOfMistake(library, page, text, mistake).length > 0
        ? []
        : [{ ...idle, file: text.file, line: text.lineOf(['mistakes', index]) ?? 1 }],
    );
  });
}

const idle = {
  code: 'handbook-incomplete',
  what: 'Nothing is wrong with this text, so it cannot show what a mistake looks like.',
  fix: 'Type a text that the content rules complain about, or remove it.',
};

/** What a mistake may name: what the example does. So it depends on no other file. */
function namesFor({ mentions }: TextFile<HandbookWords>): Names {
  const ids = (tag: string): ReadonlySet<string> =>
    new Set(mentions.tags.flatMap(({ name, props }) => (name === tag ? (props['id'] ?? []) : [])));
  const none: ReadonlySet<string> = new Set();
  return {
    slugs: {
      cases: none,
      'teaching-notes': none,
      handbook: none,
      quarterlies: ids('Quarterly'),
      seminars: none,
      quizzes: none,
      paths: none,
      glossary: ids('Term'),
      sources: ids('Cite'),
    },
    drafts: none,
    held: none,
    anchors: new Map(),
    questions: new Map(),
    lendables: new Map(),
  };
}
