import type { Computation } from './computations.ts';

/** A text of a quiz by its name. */
export interface Choice {
  readonly id: string;
  readonly text: string;
}

/** From where to where a number is drawn, and in what steps. */
export interface DrawRange {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What everyone sees of a question. */
export type QuizFace =
  | {
      readonly type: 'single' | 'multiple';
      /** In the order of the page. */
      readonly options: readonly Choice[];
      /** Whether that order means something. */
      readonly fixed: boolean;
    }
  | { readonly type: 'ordering'; readonly items: readonly Choice[] }
  | {
      readonly type: 'matching';
      readonly lefts: readonly Choice[];
      /** What can be matched to them, perhaps more; their ids say nothing about where they belong. */
      readonly rights: readonly Choice[];
    }
  | {
      readonly type: 'numeric';
      /** What the question says is given, by name. */
      readonly numbers: Readonly<Record<string, number | DrawRange>>;
      readonly computes?: Computation;
      readonly tolerance: number;
      readonly decimals: number;
      readonly unit?: string;
    }
  | { readonly type: 'text' };

/** What is said of an answer. */
export interface Verdict {
  readonly right: string;
  readonly wrong: string;
}

/** What is right, and what is said of each answer. */
export type QuizKey =
  /** `single`, `multiple`: the right options; and why each option is, or is not. */
  | { readonly right: readonly string[]; readonly why: Readonly<Record<string, string>> }
  /** `ordering`: the items in their order. */
  | { readonly order: readonly string[]; readonly verdict: Verdict }
  /** `matching`: what belongs to each left, by its id. */
  | { readonly pairs: Readonly<Record<string, string>>; readonly verdict: Verdict }
  /** `numeric`: the answer, unless it is computed. */
  | { readonly answer?: number; readonly verdict: Verdict }
  /** `text`: what counts, the first to be shown. */
  | { readonly accepts: readonly string[]; readonly verdict: Verdict };

/**
 * What a reader answered: the options chosen, the items in their order, `left=right` for each pair, or
 * what was typed.
 */
export type Given = readonly string[];
