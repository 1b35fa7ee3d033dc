import { type Proportion, proportion } from './proportion.ts';
import { requireWhole } from './ranges.ts';

/** What was said of a case: that it is one, that it is none, or that one can’t tell. */
export type Call = 'positive' | 'negative' | 'undecided';

/** One case: what was said, and what it turned out to be. */
export interface Judgement {
  readonly called: Call;
  readonly actual: Exclude<Call, 'undecided'>;
}

/** How many cases of each kind, whole numbers ≥ 0. All six add up to the cases judged. */
export interface ConfusionTable {
  /** Hits: said to be one, and was. */
  readonly truePositives: number;
  /** False alarms: said to be one, and was not. */
  readonly falsePositives: number;
  /** Misses: said to be none, and was one. */
  readonly falseNegatives: number;
  /** Rightly let through. */
  readonly trueNegatives: number;
  /** Left undecided, and was one: missed as well, for whoever needed it found. */
  readonly undecidedPositives: number;
  /** Left undecided, and was none: no false alarm. */
  readonly undecidedNegatives: number;
}

/**
 * The confusion table of judged cases: the listening desk’s impostors, say.
 *
 * Doubtful cases stay in the table: who may leave them out can look as good as they like.
 *
 * @example
 * confusionTable([{ called: 'positive', actual: 'negative' }]); // => { falsePositives: 1, … }
 *
 * @see van Rijsbergen (1979), Information Retrieval, chapter 7.
 */
export function confusionTable(judgements: readonly Judgement[]): ConfusionTable {
  const count = (called: Call, actual: Judgement['actual']) =>
    judgements.filter((one) => one.called === called && one.actual === actual).length;
  return {
    truePositives: count('positive', 'positive'),
    falsePositives: count('positive', 'negative'),
    falseNegatives: count('negative', 'positive'),
    trueNegatives: count('negative', 'negative'),
    undecidedPositives: count('undecided', 'positive'),
    undecidedNegatives: count('undecided', 'negative'),
  };
}

/**
 * Precision: the share of what was said to be a case that was one.
 *
 * @returns 0…1 with its counts, or undefined when nothing was said to be one.
 * @throws {RangeError} If a count of the table is not a whole number ≥ 0.
 *
 * @see van Rijsbergen (1979), Information Retrieval, chapter 7.
 */
export function precision(table: ConfusionTable): Proportion | undefined {
  requireTable('precision', table);
  return proportion(table.truePositives, table.truePositives + table.falsePositives);
}

/**
 * Recall: the share of all cases that was found. Undecided ones were not.
 *
 * @returns 0…1 with its counts, or undefined when there were no cases.
 * @throws {RangeError} If a count of the table is not a whole number ≥ 0.
 *
 * @see van Rijsbergen (1979), Information Retrieval, chapter 7.
 */
export function recall(table: ConfusionTable): Proportion | undefined {
  requireTable('recall', table);
  return proportion(table.truePositives, table.truePositives + missed(table));
}

/**
 * F1: the harmonic mean of precision and recall.
 *
 * @returns 0…1, or undefined when there were no cases and none was said to be one. Right calls of
 *   “none” do not count, however many.
 * @throws {RangeError} If a count of the table is not a whole number ≥ 0.
 *
 * @see van Rijsbergen (1979), Information Retrieval, chapter 7.
 */
export function f1(table: ConfusionTable): number | undefined {
  requireTable('f1', table);
  const hits = 2 * table.truePositives;
  const all = hits + table.falsePositives + missed(table);
  return all === 0 ? undefined : hits / all;
}

/**
 * Accuracy: the share of all cases that was judged rightly. Where cases are rare, whoever never calls
 * one has nearly all of it: show precision and recall beside it.
 *
 * @returns 0…1 with its counts, or undefined when nothing was judged.
 * @throws {RangeError} If a count of the table is not a whole number ≥ 0.
 */
export function accuracy(table: ConfusionTable): Proportion | undefined {
  requireTable('accuracy', table);
  const judged = Object.values(table).reduce((sum: number, count: number) => sum + count, 0);
  return proportion(table.truePositives + table.trueNegatives, judged);
}

function missed({ falseNegatives, undecidedPositives }: ConfusionTable): number {
  return falseNegatives + undecidedPositives;
}

function requireTable(caller: string, table: ConfusionTable): void {
  for (const [name, count] of Object.entries(table)) {
    requireWhole(caller, `table.${name}`, count, 0);
  }
}
