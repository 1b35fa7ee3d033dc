import { RowCounter } from './count-rows.ts';
import type { SurveyCounts } from './counts.ts';
import { SurveyError } from './errors.ts';
import { beginningOf, fileBlocks } from './file-blocks.ts';
import { placePlan } from './placed-plan.ts';
import type { SurveyPlan } from './plan.ts';
import { prologueOf } from './prologue.ts';
import { RecordScanner } from './scan-records.ts';
import { textOf } from './survey-text.ts';

/** How far reading has come. */
export interface ReadProgress {
  /** Bytes of the file read, of `total`; packed ones if it is packed. */
  readonly done: number;
  readonly total: number;
  /** Rows below the headings so far. */
  readonly rows: number;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after every block of the file, at most 256 KB each. */
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

const maxScores = 12;

/**
 * Reads a survey once from beginning to end and counts it by a plan. Memory grows with groups and
 * periods, not with rows. (An .xlsx is unpacked as a whole first.)
 *
 * @param file - The file that the plan was made for.
 * @throws {SurveyError} If it cannot be read: see its codes. The signal’s reason when aborted.
 * @throws {RangeError} If the plan has no score or more than twelve, or more than two groups.
 */
export async function readSurvey(
  file: Blob,
  plan: SurveyPlan,
  { signal, onProgress }: ReadOptions = {},
): Promise<SurveyCounts> {
  const places = placePlan(plan);
  checkPlan(plan, places.columns);
  const { encoding, delimiter, columns: width, sheet } = plan.format;
  const text = await textOf(file, sheet);
  const counter = new RowCounter(plan, places, width);
  const wanted = { delimiter: delimiter.charCodeAt(0), columns: places.columns, width };
  const scanner = new RecordScanner(wanted, (record) => counter.take(record));
  let left = prologueOf(await beginningOf(text, encoding)).length;
  for await (const { bytes, done } of fileBlocks(text, encoding, signal)) {
    const skipped = Math.min(left, bytes.length);
    left -= skipped;
    scanner.scan(bytes.subarray(skipped));
    onProgress?.({ done, total: text.size, rows: counter.rows });
  }
  signal?.throwIfAborted();
  scanner.finish();
  return counter.result();
}

function checkPlan({ scores, groups, format }: SurveyPlan, columns: readonly number[]): void {
  if (scores.length < 1 || scores.length > maxScores) {
    throw new RangeError(`readSurvey: plan.scores must be 1 to ${maxScores}, got ${scores.length}`);
  }
  if (groups.length > 2) {
    throw new RangeError(`readSurvey: plan.groups must be at most 2, got ${groups.length}`);
  }
  const wrong = columns.find(
    (column) => !Number.isInteger(column) || column < 0 || column >= format.columns,
  );
  if (wrong !== undefined) {
    throw new SurveyError('no-such-column', { column: wrong, columns: format.columns });
  }
}
