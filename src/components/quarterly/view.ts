import type { Locale } from '#i18n/locale.ts';
import type { ViewSentence } from '#i18n/words/quarterly/view-it.ts';
import type { CellFinding, Findings } from '#quarterly/findings.ts';

/** What the things of a frame are called, by their indexes. */
export interface Names {
  readonly department: (index: number) => string;
  readonly stage: (index: number) => string;
  readonly touchpoint: (index: number) => string;
}

/** What one customer wrote, ready to be shown: shortened and masked. */
export interface Quote {
  readonly text: string;
  /** 0–10. */
  readonly score: number;
}

/** A job, and how it reaches the customer. */
export interface NamedJob {
  readonly name: string;
  readonly department: number;
  /** Indexes of the frame’s touchpoints. */
  readonly touchpoints: readonly number[];
  /** One sentence; '' where there is none. */
  readonly how: string;
}

export type ViewSay = (sentence: ViewSentence, values?: Readonly<Record<string, string>>) => string;

/** All that the page of a quarterly is made from. */
export interface QuarterlyView {
  readonly findings: Findings;
  readonly names: Names;
  readonly say: ViewSay;
  readonly locale: Locale;
  /** What customers of a cell wrote: those who were displeased of one that pulls down, the pleased of one that lifts. */
  readonly quotesOf: (cell: CellFinding, side: 'down' | 'up') => readonly Quote[];
  /** Empty where none are known: then departments stand for them. */
  readonly jobs: readonly NamedJob[];
}
