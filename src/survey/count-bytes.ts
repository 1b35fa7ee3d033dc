import { RowCounter } from './count-rows.ts';
import type { SurveyCounts } from './counts.ts';
import { placePlan } from './placed-plan.ts';
import type { SurveyPlan } from './plan.ts';
import { prologueOf } from './prologue.ts';
import { RecordScanner } from './scan-records.ts';

/**
 * Counts a survey that is in memory, at once: the same as `readSurvey` of a file with these bytes.
 *
 * @param bytes - In UTF-8.
 * @param plan - Its columns are there, its encoding is UTF-8.
 * @throws {SurveyError} `too-many-groups`.
 */
export function countBytes(bytes: Uint8Array, plan: SurveyPlan): SurveyCounts {
  const places = placePlan(plan);
  const { delimiter, columns: width } = plan.format;
  const counter = new RowCounter(plan, places, width);
  const wanted = { delimiter: delimiter.charCodeAt(0), columns: places.columns, width };
  const scanner = new RecordScanner(wanted, (record) => counter.take(record));
  scanner.scan(bytes.subarray(prologueOf(bytes).length));
  scanner.finish();
  return counter.result();
}
