import type {
  CaseEntry,
  CaseSummary,
  ExhibitTable,
  HandbookEntry,
  HandbookSummary,
  Kept,
  PathEntry,
  QuarterlyEntry,
  QuarterlySummary,
  QuizEntry,
  QuizSummary,
  SeminarEntry,
  SeminarSummary,
  SourceEntry,
  TeachingNoteEntry,
  TeachingNoteSummary,
  TermEntry,
} from '#model/entries.ts';
import {
  type DataFile,
  type FoundFile,
  type Library,
  type Names,
  runsCode,
} from '#model/library.ts';
import type { Lendable } from '#model/slides.ts';
import type { Problem } from '#problems/problem.ts';
import { caseEntries, sourceEntries, teachingNoteEntries, termEntries } from './entries.ts';
import { handbookEntries } from './handbook-entries.ts';
import { fingerprint } from './fingerprint.ts';
import { quarterlyEntries } from './quarterly-entries.ts';
import { pathEntries } from './path-entries.ts';
import { quizEntries } from './quiz-entries.ts';
import { readableTexts } from './readable-texts.ts';
import { seminarEntries } from './seminar-entries.ts';
import { type ParsedLibrary, type Reading, readFiles } from './read-library.ts';
import { renderText } from './render.ts';
import {
  caseSummary,
  handbookSummary,
  quarterlySummary,
  quizSummary,
  seminarSummary,
  usesOfNote,
} from './summaries.ts';

/** The little of a dossier that is at hand all the time. */
export interface Outline {
  readonly found: readonly FoundFile[];
  readonly drafts: readonly string[];
  /** As `Names['held']`. */
  readonly held: readonly string[];
  /** Headings of its texts, by `slug/locale`. */
  readonly anchors: readonly (readonly [string, readonly string[]])[];
  /** Questions of its cases, by `slug`. */
  readonly questions: readonly (readonly [string, readonly string[]])[];
  /** As `Names['lendables']`. */
  readonly lendables: readonly (readonly [string, readonly Lendable[]])[];
  /** Cases it links to or is about. */
  readonly links: readonly string[];
  /** Without and with what only trainers may see. */
  readonly cases: Readonly<Record<'open' | 'trainer', readonly CaseSummary[]>>;
  readonly notes: readonly TeachingNoteSummary[];
  readonly handbook: readonly HandbookSummary[];
  readonly quarterlies: readonly QuarterlySummary[];
  /** Without and with what only trainers may see. */
  readonly seminars: Readonly<Record<'open' | 'trainer', readonly SeminarSummary[]>>;
  /** Without and with the keys of exams. */
  readonly quizzes: Readonly<Record<'open' | 'trainer', readonly QuizSummary[]>>;
  readonly paths: readonly PathEntry[];
  readonly terms: readonly TermEntry[];
  readonly sources: readonly SourceEntry[];
  /** Texts that run code, and where the first of it stands. */
  readonly programs: readonly { readonly file: string; readonly line?: number }[];
}

/**
 * All that is made of the files that belong together, a case with its data and teaching notes or
 * one term or source: read once and kept as text, under the fingerprint of those files.
 */
export interface Dossier {
  readonly digest: string;
  /** An `Outline` as JSON. */
  readonly outline: string;
  /** What the content rules look at, as JSON: see `asReading`. */
  readonly reading: string;
  /** `ReadableTexts` as JSON. */
  readonly texts: string;
  /** Whole entries as JSON, by the name they are kept under. */
  readonly entries: Readonly<Record<string, string>>;
}

type Whole =
  | CaseEntry
  | TeachingNoteEntry
  | ExhibitTable
  | HandbookEntry
  | QuarterlyEntry
  | SeminarEntry
  | QuizEntry;

/**
 * Reads the files of one dossier.
 *
 * @param digest - Their fingerprint.
 */
export function readDossier(digest: string, sources: ReadonlyMap<string, string>): Dossier {
  const reading = readFiles(sources);
  const { library } = reading;
  const entries: Record<string, string> = {};
  const keep = (name: string, entry: Whole): Kept => {
    const json = JSON.stringify(entry);
    entries[name] = json;
    return { place: `${digest}/${name}`, digest: fingerprint(json) };
  };
  const whole = caseEntries(library, 'trainer', true);
  const open = whole.map((entry) => withoutNotes(entry, library));
  const summaries = (cases: readonly CaseEntry[], audience: string): CaseSummary[] =>
    cases.map((entry) =>
      caseSummary(entry, keep(`case/${entry.locale}/${audience}`, entry), (exhibit, shown) =>
        // The same for every audience.
        keep(`download/${entry.locale}/${exhibit}`, shown),
      ),
    );
  const seminars = (audience: 'open' | 'trainer'): SeminarSummary[] =>
    seminarEntries(library, audience).map((entry) =>
      seminarSummary(entry, keep(`seminar/${entry.locale}/${audience}`, entry)),
    );
  const quizzes = (audience: 'open' | 'trainer'): QuizSummary[] =>
    quizEntries(library, audience).map((entry) =>
      quizSummary(entry, keep(`quiz/${entry.locale}/${audience}`, entry)),
    );
  const outline: Outline = {
    ...namesOf(library),
    cases: { open: summaries(open, 'open'), trainer: summaries(whole, 'trainer') },
    notes: teachingNoteEntries(library, 'trainer', true).map((note) => ({
      slug: note.slug,
      locale: note.locale,
      draft: library.names.drafts.has(note.slug),
      uses: usesOfNote(note),
      ...keep(`note/${note.locale}`, note),
    })),
    handbook: handbookEntries(library, sources).map((page) =>
      handbookSummary(page, keep(`handbook/${page.locale}`, page)),
    ),
    quarterlies: quarterlyEntries(library).map((entry) =>
      quarterlySummary(entry, keep(`quarterly/${entry.locale}`, entry)),
    ),
    seminars: { open: seminars('open'), trainer: seminars('trainer') },
    quizzes: { open: quizzes('open'), trainer: quizzes('trainer') },
    paths: pathEntries(library),
    terms: termEntries(library),
    sources: sourceEntries(library),
    programs: programsIn(library),
  };
  return {
    digest,
    outline: JSON.stringify(outline),
    reading: asText(reading),
    texts: JSON.stringify(readableTexts(library)),
    entries,
  };
}

function programsIn({ caseTexts }: Library): Outline['programs'] {
  return caseTexts.filter(runsCode).map(({ file, mentions: { code } }) => ({
    file,
    ...(code.length === 0 ? {} : { line: Math.min(...code.map(({ line }) => line)) }),
  }));
}

/** A case as everyone may see it. */
function withoutNotes(entry: CaseEntry, { caseTexts }: ParsedLibrary): CaseEntry {
  const text = caseTexts.find(({ slug, locale }) => slug === entry.slug && locale === entry.locale);
  if (text === undefined) throw new Error(`${entry.slug}/${entry.locale}: an entry without a text`);
  return { ...entry, text: renderText(text.tree, text.locale, 'student') };
}

function namesOf(
  library: Library,
): Pick<Outline, 'found' | 'drafts' | 'held' | 'anchors' | 'questions' | 'lendables' | 'links'> {
  const {
    caseTexts,
    teachingNotes,
    handbookTexts,
    quarterlyWords,
    seminarFacts,
    seminarWords,
    quizzes,
    paths,
    terms,
  } = library;
  const texts = [...caseTexts, ...teachingNotes, ...handbookTexts, ...seminarWords];
  const hrefs = [
    ...texts.flatMap(({ mentions }) => mentions.links.map(({ href }) => href)),
    // Fields are Markdown too; whatever looks like a link in them counts as one.
    ...[...texts, ...quarterlyWords, ...terms].flatMap(({ data }) =>
      [...JSON.stringify(data).matchAll(/case:[\w-]+/g)].map(([link]) => link),
    ),
  ];
  return {
    found: library.found,
    drafts: [...library.names.drafts],
    held: [...library.names.held],
    anchors: [...library.names.anchors],
    questions: [...library.names.questions],
    lendables: [...library.names.lendables],
    links: [
      ...new Set([
        ...hrefs.flatMap((href) => /^case:([\w-]+)/.exec(href)?.[1] ?? []),
        ...seminarFacts.flatMap(({ data }) => data.cases),
        ...quizzes.flatMap(({ data }) => data.case ?? []),
        ...paths.flatMap(({ data }) => data.steps.flatMap((step) => step.case ?? [])),
      ]),
    ],
  };
}

function asText({ library, problems }: Reading): string {
  const {
    names: _,
    dataFiles,
    figures,
    caseTexts,
    teachingNotes,
    handbookTexts,
    seminarWords,
    responses,
    ...lists
  } = library;
  const withoutTree = <T extends { readonly tree: unknown }>({ tree: _, ...text }: T) => text;
  return JSON.stringify({
    ...lists,
    caseTexts: caseTexts.map(withoutTree),
    teachingNotes: teachingNotes.map(withoutTree),
    handbookTexts: handbookTexts.map(withoutTree),
    seminarWords: seminarWords.map(withoutTree),
    responses: responses.map(({ counted: _, ...read }) => read),
    dataFiles: [...dataFiles],
    figures: [...figures],
    problems,
  });
}

type ReadingText = Omit<Library, 'names' | 'dataFiles' | 'figures'> & {
  readonly dataFiles: readonly (readonly [string, DataFile])[];
  readonly figures: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * A dossier’s reading, from text again, with the names of all others beside it. Only where in a file
 * something stands is not kept: whoever finds a mistake reads the file.
 */
export function asReading(
  text: string,
  names: Names,
): Pick<Reading, 'problems'> & { readonly library: Library } {
  const { problems, dataFiles, figures, ...lists } = JSON.parse(text) as ReadingText;
  const placeless = <T extends object>(files: readonly T[]) =>
    files.map((file) => ({ ...file, lineOf: () => undefined }));
  const library: Library = {
    names,
    found: lists.found,
    caseFacts: placeless(lists.caseFacts),
    caseTexts: placeless(lists.caseTexts),
    teachingNotes: placeless(lists.teachingNotes),
    handbookFacts: placeless(lists.handbookFacts),
    handbookTexts: placeless(lists.handbookTexts),
    quarterlyFacts: placeless(lists.quarterlyFacts),
    quarterlyWords: placeless(lists.quarterlyWords),
    responses: lists.responses,
    seminarFacts: placeless(lists.seminarFacts),
    seminarWords: placeless(lists.seminarWords),
    quizzes: placeless(lists.quizzes),
    paths: placeless(lists.paths),
    terms: placeless(lists.terms),
    sources: placeless(lists.sources),
    dataFiles: new Map(dataFiles),
    figures: new Set(figures),
  };
  return { library, problems };
}
