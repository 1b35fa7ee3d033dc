import { isTypedTag, type Node, textOf, walk } from '#markdown/tree.ts';
import { parseText } from '#markdown/parse.ts';
import { locales } from '#i18n/locale.ts';
import { tableIn } from '#loaders/data-file.ts';
import type { Library } from '#model/library.ts';

export interface RestrictedTexts {
  /** Paragraphs, headings and fields for trainers only. */
  readonly restricted: readonly string[];
  /** What everyone may read, which a restricted text may quote. */
  readonly open: readonly string[];
}

/** Sorts everything in `content/` into what everyone may read and what only trainers may. */
export function restrictedTexts(library: Library): RestrictedTexts {
  const restricted: string[] = [];
  const open: string[] = [];
  for (const { body, data } of library.teachingNotes) {
    // A board’s points are too short to be told from chance one by one; a column of them is not.
    const columns = data.board.map(({ column, points }) =>
      [column, ...points].map(plain).join(' '),
    );
    restricted.push(...strings(data), ...columns, ...blocks(body).map(({ text }) => text));
  }
  for (const { body, data } of library.caseTexts) {
    open.push(...strings(data));
    for (const { text, inNote } of blocks(body)) (inNote ? restricted : open).push(text);
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

// Front matter is Markdown too: compare it as it is read, not as it is typed.
function plain(markdown: string): string {
  const { tree } = parseText(markdown);
  return tree === undefined ? markdown : textOf(tree);
}

const blockTags = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'blockquote']);

function blocks(body: string): { text: string; inNote: boolean }[] {
  const { tree } = parseText(body);
  if (tree === undefined) return [];
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
