import { locales } from '#i18n/locale.ts';
import type { CaseWords } from '#model/case.ts';
import type { HandbookWords } from '#model/handbook.ts';
import type {
  ContentFile,
  FieldPath,
  Library,
  QuarterlyWordsFile,
  TextFile,
} from '#model/library.ts';
import type { TeachingNoteWords } from '#model/teaching-note.ts';
import type { TermData } from '#model/term.ts';

/** A field that is Markdown: the loaders turn it into HTML. */
export interface Field extends Pick<TextFile<unknown>, 'file' | 'slug' | 'locale' | 'lineOf'> {
  readonly path: FieldPath;
  readonly markdown: string;
  /** Where its links to `#…` can lead: the headings of the text below it. */
  readonly headings: TextFile<unknown>['mentions']['headings'];
}

type Written = readonly [FieldPath, string];

/** Every field of texts and of the glossary that is Markdown. */
export function listFields(library: Library): Field[] {
  return [
    ...library.caseTexts.flatMap((text) => inText(text, caseFields(text.data))),
    ...library.teachingNotes.flatMap((text) => inText(text, noteFields(text.data))),
    ...library.handbookTexts.flatMap((text) => inText(text, handbookFields(text.data))),
    ...library.quarterlyWords.map(aboutQuarterly),
    ...library.terms.flatMap(inTerm),
  ];
}

function inText(
  { file, slug, locale, lineOf, mentions }: TextFile<unknown>,
  fields: readonly Written[],
): Field[] {
  const { headings } = mentions;
  return fields.map(([path, markdown]) => ({
    file,
    slug,
    locale,
    lineOf,
    path,
    markdown,
    headings,
  }));
}

function inTerm({ file, slug, data, lineOf }: ContentFile<TermData>): Field[] {
  return locales.map((locale) => ({
    file,
    slug,
    locale,
    lineOf,
    path: [locale, 'text'],
    markdown: data[locale].text,
    headings: [],
  }));
}

function aboutQuarterly({ file, slug, locale, lineOf, data }: QuarterlyWordsFile): Field {
  return { file, slug, locale, lineOf, path: ['about'], markdown: data.about, headings: [] };
}

function caseFields(words: CaseWords): Written[] {
  return [
    [['protagonist'], words.protagonist],
    [['decision'], words.decision],
    [['organisation'], words.organisation],
    ...Object.entries(words.objectives).map(([id, { skill }]): Written => [
      ['objectives', id, 'skill'],
      skill,
    ]),
    ...Object.entries(words.questions).map(([id, text]): Written => [['questions', id], text]),
    ...Object.entries(words.exhibits).map(([id, { note }]): Written => [
      ['exhibits', id, 'note'],
      note ?? '',
    ]),
    ...Object.entries(words.furtherReading).map(([id, tip]): Written => [
      ['furtherReading', id],
      tip,
    ]),
  ];
}

function noteFields(note: TeachingNoteWords): Written[] {
  return [
    [['synopsis'], note.synopsis],
    [['audience'], note.audience],
    ...note.plan.map(({ activity }, i): Written => [['plan', i, 'activity'], activity]),
    ...note.board.flatMap(({ column, points }, i): Written[] => [
      [['board', i, 'column'], column],
      ...points.map((point, j): Written => [['board', i, 'points', j], point]),
    ]),
    ...Object.entries(note.answers).map(([id, answer]): Written => [['answers', id], answer]),
    ...note.pitfalls.map((pitfall, i): Written => [['pitfalls', i], pitfall]),
    [['epilogue'], note.epilogue],
    [['whereUsed'], note.whereUsed],
  ];
}

function handbookFields({ purpose, data, attributes }: HandbookWords): Written[] {
  return [
    [['purpose'], purpose],
    [['data'], data ?? ''],
    ...Object.entries(attributes).flatMap(([tag, described]) =>
      Object.entries(described).map(([name, text]): Written => [['attributes', tag, name], text]),
    ),
  ];
}
