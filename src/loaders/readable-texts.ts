import type { Asked } from '#exhibits/asked.ts';
import { exhibitsOfCase } from '#exhibits/case-exhibits.ts';
import { tableIn } from '#exhibits/table-in.ts';
import { shownValue } from '#exhibits/value-text.ts';
import { type Locale, locales } from '#i18n/locale.ts';
import { parseText } from '#markdown/parse.ts';
import {
  childrenOf,
  isTypedTag,
  literalProps,
  type Node,
  type Tree,
  type TypedTag,
  walk,
} from '#markdown/tree.ts';
import { isTagName, type TagName, type TagSpec, tagSpecs } from '#model/tags.ts';
import type { ReadableTexts } from '#model/library.ts';
import type { QuizData } from '#model/quiz.ts';
import type { SeminarWords } from '#model/seminar.ts';
import type { ParsedLibrary } from './read-library.ts';

/** Sorts the words of some files into what everyone may read and what only trainers may. */
export function readableTexts(library: ParsedLibrary): ReadableTexts {
  const restricted: string[] = [];
  const open: string[] = [];
  for (const { tree, data, slug, locale } of library.teachingNotes) {
    const figureOf = figuresIn(exhibitsOfCase(library, slug, locale), locale);
    // A board’s points are too short to be told from chance one by one; a column of them is not.
    const columns = data.board.map(({ column, points }) =>
      [column, ...points].map((point) => plain(point, figureOf)).join(' '),
    );
    const body = blocks(tree, figureOf).map(({ text }) => text);
    restricted.push(...strings(data, figureOf), ...columns, ...body);
  }
  for (const { tree, data, slug, locale } of library.caseTexts) {
    const exhibits = exhibitsOfCase(library, slug, locale);
    const figureOf = figuresIn(exhibits, locale);
    open.push(...strings(data, figureOf), ...tablesIn(exhibits));
    for (const { text, inNote } of blocks(tree, figureOf)) (inNote ? restricted : open).push(text);
  }
  for (const { tree, data } of library.seminarWords) {
    const { restricted: kept, open: shown } = seminarTexts(data);
    open.push(...strings(shown));
    restricted.push(...kept.map((text) => plain(text, noFigure)));
    for (const { text, inNote } of blocks(tree, noFigure)) (inNote ? restricted : open).push(text);
  }
  for (const { tree, data } of library.handbookTexts) {
    // Its example shows what a note looks like, and is no note itself.
    open.push(...strings(data), ...blocks(tree, noFigure).map(({ text }) => text));
  }
  for (const file of library.dataFiles.values()) {
    // As a page shows it: cell after cell.
    open.push(...locales.map((locale) => tableIn(locale, file).rows.flat().join(' ')));
  }
  for (const { data } of library.quizzes) {
    if (data.kind === 'exam') restricted.push(...strings(examKey(data)));
  }
  for (const { data } of library.terms) open.push(...strings(data));
  for (const { data } of library.sources) open.push(...strings(data));
  const kept = library.caseFacts.find(({ data }) => data.release !== undefined);
  if (kept === undefined) return { restricted, open };
  const { releaseOn: from } = kept.data;
  return { restricted, open, held: { slug: kept.slug, ...(from === undefined ? {} : { from }) } };
}

/** The fields of a seminar: speaker’s notes, and what its boards lead to, are for trainers only. */
function seminarTexts(words: SeminarWords): { restricted: string[]; open: unknown } {
  const expected = Object.values(words.boards).flatMap((board) => Object.entries(board.expected));
  const notes = Object.values(words.blocks).flatMap(({ note }) => note ?? []);
  return {
    restricted: [
      ...notes,
      ...expected.flatMap(([, points]) => points),
      // As with the boards of teaching notes: a column is told from chance, a point is not.
      ...expected.map(([, points]) => points.join(' ')),
    ],
    open: {
      ...words,
      blocks: Object.values(words.blocks).map(({ title, what }) => [title, what]),
      boards: Object.values(words.boards).map(({ title, columns }) => [title, columns]),
    },
  };
}

/** What an exam says of its answers. A quiz to practise with shows it to everyone. */
function examKey({ questions }: QuizData): unknown {
  return questions.map((question) =>
    'options' in question ? question.options.map(({ feedback }) => feedback) : question.feedback,
  );
}

type Exhibits = ReturnType<typeof exhibitsOfCase>;

/** What the exhibits of a case show, without hidden columns and with the results of formulas. */
function tablesIn(exhibits: Exhibits): string[] {
  return [...exhibits.values()].flatMap(({ table }) =>
    table === undefined ? [] : [table.rows.flat().join(' ')],
  );
}

/** What a `<Value>` shows. Without it a sentence that has one would not be found as it is published. */
type FigureOf = (asked: Asked) => string;

function figuresIn(exhibits: Exhibits, locale: Locale): FigureOf {
  return (asked) => shownValue(asked, exhibits, locale).text;
}

const noFigure: FigureOf = () => '';

/** Every string in a tree of fields. */
function strings(value: unknown, figureOf = noFigure): string[] {
  if (typeof value === 'string') return [plain(value, figureOf)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => strings(part, figureOf));
}

const marks = /[<{[`*_~\\&]|^\s*\d+[.)]\s/;

// Front matter is Markdown too: compare it as it is read, not as it is typed.
function plain(markdown: string, figureOf: FigureOf): string {
  if (!marks.test(markdown)) return markdown;
  const { tree } = parseText(markdown);
  return tree === undefined ? markdown : wordsOf(tree, figureOf);
}

/** The words of a node and all below it, with its figures. */
function wordsOf(node: Node, figureOf: FigureOf): string {
  if (node.type === 'text') return node.value;
  if (isTypedTag(node) && node.name === 'Value') return figureOf(literalProps(node));
  return childrenOf(node)
    .map((child) => wordsOf(child, figureOf))
    .join('');
}

const blockTags = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'blockquote']);

function blocks(tree: Tree, figureOf: FigureOf): { text: string; inNote: boolean }[] {
  const found: { text: string; inNote: boolean }[] = [];
  const collect = (node: Node, inNote: boolean): void => {
    if (node.type === 'element' && blockTags.has(node.tagName))
      found.push({ text: wordsOf(node, figureOf), inNote });
  };
  const notes = new Set<Node>();
  walk(tree, (node) => {
    if (isTypedTag(node) && node.name === 'TrainerNote') {
      // The whole note too: its text may stand without a paragraph around it.
      found.push({ text: wordsOf(node, figureOf), inNote: true });
      walk(node, (inner) => notes.add(inner));
    }
    collect(node, notes.has(node));
    if (isTypedTag(node)) {
      const inNote = notes.has(node);
      found.push(...sheetTexts(node, figureOf).map((text) => ({ text, inNote })));
    }
  });
  return found;
}

/** What a page shows of a tag with parts: their labels one after the other, and with what they hold. */
function sheetTexts(tag: TypedTag, figureOf: FigureOf): string[] {
  const spec: TagSpec | undefined = isTagName(tag.name ?? '')
    ? tagSpecs[tag.name as TagName]
    : undefined;
  if (spec?.parts === undefined) return [];
  const parts = childrenOf(tag).filter(isTypedTag);
  const wholes = parts.map((part) => {
    const { label = '', example = '' } = literalProps(part);
    return { label, all: [label, example, wordsOf(part, figureOf)].join(' ') };
  });
  const title = literalProps(tag)['title'] ?? '';
  return [
    [title, ...wholes.map(({ label }) => label)].join(' '),
    [title, ...wholes.map(({ all }) => all)].join(' '),
  ];
}
