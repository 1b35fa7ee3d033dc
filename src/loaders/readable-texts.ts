import { locales } from '#i18n/locale.ts';
import { parseText } from '#markdown/parse.ts';
import { isTypedTag, type Node, textOf, type Tree, walk } from '#markdown/tree.ts';
import type { ReadableTexts } from '#model/library.ts';
import { tableIn } from './data-file.ts';
import type { ParsedLibrary } from './read-library.ts';

/** Sorts the words of some files into what everyone may read and what only trainers may. */
export function readableTexts(library: ParsedLibrary): ReadableTexts {
  const restricted: string[] = [];
  const open: string[] = [];
  for (const { tree, data } of library.teachingNotes) {
    // A board’s points are too short to be told from chance one by one; a column of them is not.
    const columns = data.board.map(({ column, points }) =>
      [column, ...points].map(plain).join(' '),
    );
    restricted.push(...strings(data), ...columns, ...blocks(tree).map(({ text }) => text));
  }
  for (const { tree, data } of library.caseTexts) {
    open.push(...strings(data));
    for (const { text, inNote } of blocks(tree)) (inNote ? restricted : open).push(text);
  }
  for (const file of library.dataFiles.values()) {
    // As a page shows it: cell after cell.
    open.push(...locales.map((locale) => tableIn(locale, file).rows.flat().join(' ')));
  }
  for (const { data } of library.terms) open.push(...strings(data));
  for (const { data } of library.sources) open.push(...strings(data));
  return { restricted, open };
}

/** Every string in a tree of fields. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [plain(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const marks = /[<{[`*_~\\&]|^\s*\d+[.)]\s/;

// Front matter is Markdown too: compare it as it is read, not as it is typed.
function plain(markdown: string): string {
  if (!marks.test(markdown)) return markdown;
  const { tree } = parseText(markdown);
  return tree === undefined ? markdown : textOf(tree);
}

const blockTags = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'blockquote']);

function blocks(tree: Tree): { text: string; inNote: boolean }[] {
  const found: { text: string; inNote: boolean }[] = [];
  const collect = (node: Node, inNote: boolean): void => {
    if (node.type === 'element' && blockTags.has(node.tagName))
      found.push({ text: textOf(node), inNote });
  };
  const notes = new Set<Node>();
  walk(tree, (node) => {
    if (isTypedTag(node) && node.name === 'TrainerNote') {
      // The whole note too: its text may stand without a paragraph around it.
      found.push({ text: textOf(node), inNote: true });
      walk(node, (inner) => notes.add(inner));
    }
    collect(node, notes.has(node));
  });
  return found;
}
