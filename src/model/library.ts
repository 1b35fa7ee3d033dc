import type { Locale } from '#i18n/locale.ts';
import type { CaseFacts, CaseWords } from './case.ts';
import type { HandbookFacts, HandbookWords } from './handbook.ts';
import type { PathData } from './path.ts';
import type { QuizData } from './quiz.ts';
import type { QuarterlyFacts, QuarterlyWords } from './quarterly.ts';
import type { SeminarFacts, SeminarWords } from './seminar.ts';
import type { Lendable } from './slides.ts';
import type { SourceData } from './source.ts';
import type { TeachingNoteWords } from './teaching-note.ts';
import type { TermData } from './term.ts';
import type { Mentions } from './text.ts';

/** Where in a file a field stands: `['questions', 0, 'id']`. */
export type FieldPath = readonly (string | number)[];

/** A file under `content/` that could be read and fits its schema. */
export interface ContentFile<T> {
  /** Path from the project root. */
  readonly file: string;
  /** Name of its folder or, where each thing is one file, of the file. */
  readonly slug: string;
  readonly data: T;
  /** The line of a field, or of the nearest field above it that is there. */
  readonly lineOf: (path: FieldPath) => number | undefined;
}

/** A file with a text under its front matter. */
export interface TextFile<T> extends ContentFile<T> {
  readonly locale: Locale;
  readonly mentions: Mentions;
  /** Whether nothing stands below the front matter. */
  readonly empty: boolean;
}

/** Whether a text says of itself that it runs code. Only the fields of a case’s text can. */
export function runsCode({ data }: Pick<ContentFile<unknown>, 'data'>): boolean {
  return typeof data === 'object' && data !== null && 'code' in data && data.code === true;
}

/** A file that is there, whether or not it could be read. */
export interface FoundFile {
  readonly file: string;
  readonly collection:
    | 'cases'
    | 'teaching-notes'
    | 'handbook'
    | 'quarterlies'
    | 'seminars'
    | 'quizzes'
    | 'paths'
    | 'glossary'
    | 'sources';
  readonly slug: string;
  readonly locale?: Locale;
}

/** A table in a case’s `data/` folder, in one language. */
export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A data file as typed: columns may come in pairs, `who.it` and `who.en`. */
export interface DataFile extends DataTable {
  readonly file: string;
  /** Rows with too many or too few cells, by their line. */
  readonly raggedLines: readonly number[];
}

/** The words of a quarterly in one language. */
export interface QuarterlyWordsFile extends ContentFile<QuarterlyWords> {
  readonly locale: Locale;
}

/** Something that is wrong in rows of a quarterly’s responses. */
export interface ResponsesFault {
  readonly kind: 'score' | 'date' | 'weight' | 'cells' | 'quote' | 'encoding' | 'names';
  /** In how many rows. */
  readonly count: number;
  /** The first few of them, as a spreadsheet numbers rows, with what the cell says. */
  readonly first: readonly { readonly row: number; readonly text: string }[];
}

/** A name in a quarterly’s responses that `quarterly.yaml` does not list; '' is a blank cell. */
export interface Stranger {
  readonly kind: 'department' | 'touchpoint';
  readonly name: string;
  /** The rows it is in, the first few. */
  readonly first: readonly number[];
  readonly count: number;
}

/** The responses of a quarterly, as far as the content rules look at them. */
export interface Responses {
  readonly file: string;
  readonly slug: string;
  /** What the columns are called. */
  readonly headings: readonly string[];
  /** How many rows stand below the headings: none are counted where a column is missing. */
  readonly rows: number;
  readonly strangers: readonly Stranger[];
  readonly faults: readonly ResponsesFault[];
  /** In order of time, with the number of answers. */
  readonly quarters: readonly { readonly name: string; readonly answers: number }[];
}

/** What a file may name that lies in other files. */
export interface Names {
  /** All there is of a kind, readable or not: a mistake in a file is not one wherever it is named. */
  readonly slugs: Readonly<Record<FoundFile['collection'], ReadonlySet<string>>>;
  /** Cases that are in no build yet. */
  readonly drafts: ReadonlySet<string>;
  /** Cases that students and staff may read only after class. */
  readonly held: ReadonlySet<string>;
  /** The headings of a case’s text that links can lead to, by `slug/locale`. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  /** The questions of each case whose facts can be read. */
  readonly questions: ReadonlyMap<string, readonly string[]>;
  /** What each case’s text can lend to a slide, by `slug/locale`. */
  readonly lendables: ReadonlyMap<string, readonly Lendable[]>;
}

/** What everyone may read of a case and what only trainers may, as bare words. */
export interface ReadableTexts {
  /** Paragraphs, headings and fields for trainers only. */
  readonly restricted: readonly string[];
  /** What everyone may read, which a restricted text may quote. */
  readonly open: readonly string[];
  /** The case that they are of, if students and staff may read it only after class. */
  readonly held?: { readonly slug: string; readonly from?: string };
}

/** What lies in `content/`, or in some folders of it: what the content rules work on. */
export interface Library {
  /** Of all of `content/`. */
  readonly names: Names;
  readonly found: readonly FoundFile[];
  readonly caseFacts: readonly ContentFile<CaseFacts>[];
  readonly caseTexts: readonly TextFile<CaseWords>[];
  readonly teachingNotes: readonly TextFile<TeachingNoteWords>[];
  readonly handbookFacts: readonly ContentFile<HandbookFacts>[];
  readonly handbookTexts: readonly TextFile<HandbookWords>[];
  readonly quarterlyFacts: readonly ContentFile<QuarterlyFacts>[];
  readonly quarterlyWords: readonly QuarterlyWordsFile[];
  /** All files of responses that belong to a quarterly whose facts can be read. */
  readonly responses: readonly Responses[];
  readonly seminarFacts: readonly ContentFile<SeminarFacts>[];
  readonly seminarWords: readonly TextFile<SeminarWords>[];
  readonly quizzes: readonly ContentFile<QuizData>[];
  readonly paths: readonly ContentFile<PathData>[];
  readonly terms: readonly ContentFile<TermData>[];
  readonly sources: readonly ContentFile<SourceData>[];
  /** Data files by path from the project root. */
  readonly dataFiles: ReadonlyMap<string, DataFile>;
  /** Pictures, as paths from the project root. */
  readonly figures: ReadonlySet<string>;
}
