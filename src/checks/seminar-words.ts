import type { FieldPath, Library, TextFile } from '#model/library.ts';
import type { SeminarFacts, SeminarWords } from '#model/seminar.ts';
import type { Problem } from '#problems/problem.ts';
import { atLine } from './texts.ts';

/** All that `seminar.yaml` lists has words in every language, and no language speaks of anything else. */
export function checkSeminarWords(library: Library): Problem[] {
  return library.seminarWords.flatMap((words) => {
    const facts = library.seminarFacts.find(({ slug }) => slug === words.slug);
    if (facts === undefined) return [];
    return wordLists(facts.data, words.data).flatMap((list) => compare(words, list));
  });
}

interface WordList {
  readonly path: FieldPath;
  readonly listed: readonly string[];
  readonly worded: readonly string[];
  /** Whether a name may go without words. */
  readonly some?: boolean;
}

function wordLists(facts: SeminarFacts, words: SeminarWords): WordList[] {
  const { sessions, objectives, boards } = facts;
  const blocks = sessions.flatMap((session) => session.blocks);
  const names = (things: readonly { readonly id: string }[]): string[] =>
    things.map(({ id }) => id);
  return [
    { path: ['objectives'], listed: objectives, worded: Object.keys(words.objectives) },
    { path: ['sessions'], listed: names(sessions), worded: Object.keys(words.sessions) },
    { path: ['blocks'], listed: names(blocks), worded: Object.keys(words.blocks) },
    { path: ['boards'], listed: Object.keys(boards), worded: Object.keys(words.boards) },
    ...Object.entries(boards).flatMap(([id, { columns }]): WordList[] => {
      const board = words.boards[id];
      if (board === undefined) return [];
      const own = { listed: columns };
      return [
        { ...own, path: ['boards', id, 'columns'], worded: Object.keys(board.columns) },
        {
          ...own,
          path: ['boards', id, 'expected'],
          worded: Object.keys(board.expected),
          some: true,
        },
      ];
    }),
  ];
}

function compare(
  { file, lineOf }: TextFile<SeminarWords>,
  { path, listed, worded, some = false }: WordList,
): Problem[] {
  const field = path.join(': ');
  const missing = some ? [] : listed.filter((name) => !worded.includes(name));
  return [
    ...missing.map((name) => ({
      code: 'missing-words',
      file,
      ...atLine(lineOf(path)),
      what: `${field} lacks “${name}”, which seminar.yaml lists.`,
      fix: `Add “${name}” under ${field}:, or remove it from seminar.yaml.`,
    })),
    ...worded
      .filter((name) => !listed.includes(name))
      .map((name) => ({
        code: 'broken-reference',
        file,
        ...atLine(lineOf([...path, name])),
        what: `${field} speaks of “${name}”, which seminar.yaml does not list.`,
        fix: `Add “${name}” to seminar.yaml, or remove it here.`,
      })),
  ];
}
