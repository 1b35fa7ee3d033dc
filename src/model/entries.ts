import type { Locale } from '#i18n/locale.ts';
import type { Frame, Job } from '#quarterly/frame.ts';
import type { Naming } from '#quarterly/tabulate.ts';
import type { PlainCounts } from '#survey/plain-counts.ts';
import type { CaseFacts, ExhibitFacts } from './case.ts';
import type { HandbookFacts } from './handbook.ts';
import type { DataTable } from './library.ts';
import type { PathData, PathStep } from './path.ts';
import type { QuizData } from './quiz.ts';
import type { QuizFace, QuizKey } from './quiz-question.ts';
import type { SeminarBlock, SeminarFacts } from './seminar.ts';
import type { Lending } from './slides.ts';
import type { SourceData } from './source.ts';
import type { TeachingNoteWords } from './teaching-note.ts';
import type { TermData } from './term.ts';
import type { CompiledText } from './text.ts';

/** Finished HTML of a sentence or paragraph that an author wrote in Markdown. */
export type Html = string;

/** An exhibit in one language. */
export interface ExhibitEntry extends ExhibitFacts {
  /** From 1, in the order of `case.yaml`. */
  readonly number: number;
  readonly title: string;
  readonly alt: string;
  readonly note?: Html;
  /** Headings of the columns, by column. */
  readonly headings: readonly string[];
  /** What it shows. Undefined for pictures. */
  readonly table?: DataTable;
  /** All that figures can be computed from, where the table shows less, or a summary of it. */
  readonly answers?: DataTable;
}

/** A case in one language: its facts and its words in one. */
export interface CaseEntry extends Omit<
  CaseFacts,
  'objectives' | 'questions' | 'exhibits' | 'furtherReading'
> {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly protagonist: Html;
  readonly decision: Html;
  readonly organisation: Html;
  readonly objectives: readonly {
    readonly id: string;
    readonly verb: string;
    readonly skill: Html;
  }[];
  readonly questions: readonly (CaseFacts['questions'][number] & { readonly text: Html })[];
  readonly exhibits: readonly ExhibitEntry[];
  readonly furtherReading: readonly { readonly id: string; readonly tip: Html }[];
  readonly citation: CaseCitation;
  /** Without its code, where it runs some. */
  readonly text: CompiledText;
  /** The file of a text that runs code: its page shows what that makes instead of `text`. */
  readonly program?: string;
}

/** How to cite a case. Where its address belongs stands `addressMark`. */
export interface CaseCitation {
  /** In APA style. */
  readonly reference: Html;
  readonly bibtex: string;
}

/** Stands for the address of a case, which only the page knows: it depends on where the site is. */
export const addressMark = 'https://address.invalid/';

/** What lists and neighbours show of a case, and what they sort and filter by. */
export type CaseListing = Pick<
  CaseEntry,
  | 'slug'
  | 'locale'
  | 'title'
  | 'summary'
  | 'draft'
  | 'sector'
  | 'themes'
  | 'stages'
  | 'level'
  | 'minutes'
  | 'updated'
>;

/** A thing that is kept apart from its summary, to be fetched when its own page is made. */
export interface Kept {
  /** Where it is kept. */
  readonly place: string;
  /** Fingerprint of all it holds. */
  readonly digest: string;
}

/** Other things that a page shows something of. */
export interface Uses {
  readonly terms: readonly string[];
  readonly sources: readonly string[];
  readonly quarterlies: readonly string[];
}

/** A case in one language as everything but its own page needs it. */
export interface CaseSummary
  extends CaseListing, Kept, Pick<CaseEntry, 'program' | 'release' | 'releaseOn'> {
  readonly uses: Uses;
  /** The exhibits that are tables, and so can be downloaded. */
  readonly downloads: readonly ExhibitDownload[];
}

/** A file that an exhibit’s table can be downloaded as, kept as an `ExhibitTable`. */
export interface ExhibitDownload extends Kept {
  /** Of the exhibit. */
  readonly id: string;
}

/** All that a download shows of an exhibit. */
export type ExhibitTable = Pick<ExhibitEntry, 'kind' | 'headings' | 'table'>;

/** A teaching note in one language as everything but its own page needs it. */
export interface TeachingNoteSummary extends Kept {
  readonly slug: string;
  readonly locale: Locale;
  readonly draft: boolean;
  readonly uses: Uses;
}

/** A teaching note in one language. */
export interface TeachingNoteEntry extends Pick<TeachingNoteWords, 'board' | 'whereUsed'> {
  readonly slug: string;
  readonly locale: Locale;
  readonly synopsis: Html;
  readonly audience: Html;
  readonly plan: readonly {
    readonly minutes: number;
    readonly activity: Html;
    readonly question?: string | undefined;
  }[];
  readonly answers: Readonly<Record<string, Html>>;
  readonly pitfalls: readonly Html[];
  readonly epilogue: Html;
  readonly text: CompiledText;
}

/** What lists show of a page of the handbook. */
export interface HandbookListing extends Pick<HandbookFacts, 'tags' | 'group'> {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
}

/** A page of the handbook in one language as everything but the page itself needs it. */
export interface HandbookSummary extends HandbookListing, Kept {
  readonly uses: Uses;
}

/** A page of the handbook in one language. */
export interface HandbookEntry extends HandbookListing {
  readonly purpose: Html;
  readonly data?: Html;
  /** What each attribute is for, by tag. */
  readonly attributes: Readonly<Record<string, Readonly<Record<string, Html>>>>;
  readonly exhibits: readonly ExhibitEntry[];
  /** The example, as everyone may see it. */
  readonly text: CompiledText;
  /** The example as it is typed. */
  readonly source: string;
  /** What else an author types for it, by the name that the file has in a case. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly mistakes: readonly {
    readonly source: string;
    readonly problems: readonly {
      readonly code: string;
      /** Of the source, from 1. */
      readonly line?: number;
      readonly what: string;
      readonly fix: string;
    }[];
  }[];
}

/** What lists show of a quarterly. */
export interface QuarterlyListing {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly organisation: string;
  /** Whether its responses are invented. */
  readonly illustrative: boolean;
}

/** A quarterly in one language as everything but its own page needs it. */
export interface QuarterlySummary extends QuarterlyListing, Kept {}

/** A quarterly in one language, with its responses counted. */
export interface QuarterlyEntry extends QuarterlyListing {
  readonly about: Html;
  readonly frame: Frame;
  /** The quarter that the page is about: an index of `frame.quarters`. */
  readonly quarter: number;
  readonly jobs: readonly Job[];
  /** What things are called in this language, by their indexes in the frame. */
  readonly names: {
    readonly departments: readonly string[];
    readonly stages: readonly string[];
    readonly touchpoints: readonly string[];
    /** As `jobs`. */
    readonly jobs: readonly { readonly name: string; readonly how: string }[];
  };
  /** Which of the survey’s groups name what. */
  readonly naming: Naming;
  /** With the comments of this language. */
  readonly survey: PlainCounts;
}

/** What lists show of a seminar. */
export interface SeminarListing extends Pick<SeminarFacts, 'audience' | 'updated'> {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
}

/** A seminar in one language as everything but its own page needs it. */
export interface SeminarSummary extends SeminarListing, Kept {
  /** Whether it is known when it is held. */
  readonly isDated: boolean;
  readonly cases: readonly string[];
  readonly uses: Uses;
}

/** A seminar in one language: its facts and its words in one. */
export interface SeminarEntry extends SeminarListing {
  readonly dates: readonly (Omit<SeminarFacts['dates'][number], 'place'> & {
    readonly place?: string;
  })[];
  readonly prerequisites: string;
  readonly cases: readonly string[];
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly blocks: readonly (SeminarBlock & {
      readonly title: string;
      readonly what: string;
      /** For trainers only. */
      readonly note?: string;
    })[];
  }[];
  readonly boards: readonly {
    readonly id: string;
    readonly title: string;
    readonly columns: readonly {
      readonly id: string;
      readonly title: string;
      /** For trainers only. */
      readonly expected?: readonly string[];
    }[];
  }[];
  /** At least one for each block, in the order of the plan. */
  readonly slides: readonly SlideEntry[];
}

/** A slide of a seminar. */
export interface SlideEntry {
  /** Its anchor. */
  readonly id: string;
  readonly block: string;
  /** Undefined where it goes on with the slide before. */
  readonly title?: string;
  /** What stands on it, from above: its own words, and what a case lends it. */
  readonly parts: readonly (CompiledText | LentPart)[];
  /** Whether nobody wrote it: then it says what the plan says of its block. */
  readonly fromPlan: boolean;
  /** For trainers only. */
  readonly note?: CompiledText;
}

/** Something of a case, shown on a slide. */
export interface LentPart extends Lending {
  readonly case: string;
}

/** A term of the glossary in one language. */
export interface TermEntry extends Pick<TermData, 'seeAlso' | 'sources'> {
  readonly slug: string;
  readonly locale: Locale;
  readonly term: string;
  /** Language of the term itself, where it is foreign. */
  readonly lang?: Locale | undefined;
  readonly short: string;
  readonly also: readonly string[];
  readonly text: Html;
  /** MathML. */
  readonly formula?: Html;
}

/** A source as it stands in a sentence and in a bibliography. */
export interface FormattedSource {
  /** “Rocks, 2016”. */
  readonly inText: string;
  /** The entry of the bibliography. */
  readonly full: Html;
}

export interface SourceEntry extends SourceData {
  readonly slug: string;
  readonly formatted: Readonly<Record<Locale, FormattedSource>>;
}

/** What lists show of a quiz. */
export interface QuizListing extends Pick<
  QuizData,
  'kind' | 'minutes' | 'updated' | 'case' | 'seminar'
> {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  /** How many questions it has. */
  readonly length: number;
}

/** A quiz in one language as everything but its own page needs it. */
export interface QuizSummary extends QuizListing, Kept {}

/** A quiz in one language. */
export interface QuizEntry extends QuizListing, Pick<QuizData, 'retries' | 'pass'> {
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly QuizQuestionEntry[];
}

/** A question of a quiz in one language. */
export interface QuizQuestionEntry {
  readonly id: string;
  readonly objective: string;
  /** Its numbers stand between `numberMarks`. */
  readonly ask: Html;
  readonly hint?: string;
  readonly face: QuizFace;
  /** Not in an exam that readers take. */
  readonly key?: QuizKey;
  /** In its place: what only the right answer turns into, see `#quizzes/seal.ts`. */
  readonly sealed?: readonly string[];
}

/** A thing to be ticked off, or a role, in one language. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** An onboarding path in one language. */
export interface PathEntry extends Pick<PathData, 'updated'> {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly summary: string;
  readonly roles: readonly NamedText[];
  readonly steps: readonly PathStepEntry[];
  readonly checkpoints: readonly {
    readonly day: number;
    readonly title: string;
    readonly checklist: readonly NamedText[];
  }[];
}

/** A step of a path in one language. */
export interface PathStepEntry extends Omit<PathStep, 'title' | 'what' | 'checklist' | 'section'> {
  readonly title: string;
  readonly what: string;
  /** The anchor of the heading that a section begins at. */
  readonly section?: string;
  readonly checklist: readonly NamedText[];
}
