import { openAsBlob, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import type { Locale } from '#i18n/locale.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { openSurvey } from '#survey/open-survey.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import { readSurvey } from '#survey/read-survey.ts';

/** A heading that `quarterly.yaml` names and the responses do not have. */
export interface MissingColumn {
  readonly field: string;
  readonly heading: string;
  readonly headings: readonly string[];
}

export type CountedResponses =
  | { readonly counts: SurveyCounts; readonly hasDepartments: boolean }
  | { readonly missing: readonly MissingColumn[] };

/**
 * Counts a quarterly’s responses, as a browser would with the same columns confirmed.
 *
 * @param path - `responses.csv`, or the same packed by gzip, `responses.csv.gz`.
 * @param locale - Whose comments to keep, where each language has a column of its own.
 * @throws {SurveyError} If it cannot be read: see its codes.
 */
export async function countResponses(
  path: string,
  { columns }: QuarterlyFacts,
  locale: Locale,
): Promise<CountedResponses> {
  const file = path.endsWith('.gz')
    ? new Blob([gunzipSync(readFileSync(path))])
    : await openAsBlob(path);
  const preview = await openSurvey(file, { headerRows: 1 });
  const headings = preview.columns.map(({ name }) => name);
  const comment = typeof columns.comment === 'object' ? columns.comment[locale] : columns.comment;
  const { date, touchpoint, score, department, weight } = columns;
  const wanted = { date, touchpoint, score, department, weight, comment };
  const missing = Object.entries(wanted).flatMap(([field, heading]) =>
    heading === undefined || headings.includes(heading) ? [] : [{ field, heading, headings }],
  );
  if (missing.length > 0) return { missing };
  const placeOf = (heading: string | undefined): number | undefined =>
    heading === undefined ? undefined : headings.indexOf(heading);
  const plan: SurveyPlan = {
    format: preview.format,
    scores: [{ column: headings.indexOf(score), scale: '0-10' }],
    groups: [placeOf(department), placeOf(touchpoint)].filter((place) => place !== undefined),
    date: { column: headings.indexOf(date), order: columns.order, period: 'quarter' },
    weight: placeOf(weight),
    comment: placeOf(comment),
  };
  return { counts: await readSurvey(file, plan), hasDepartments: department !== undefined };
}

/** The row of the file, from 1, where a column first has a value; undefined where it never does. */
export function findRow(path: string, heading: string, value: string): number | undefined {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;
  const column = head.findIndex((name) => name.trim() === heading);
  const index = rows.findIndex((row) => (row[column] ?? '').trim() === value);
  return index === -1 ? undefined : index + 2;
}
