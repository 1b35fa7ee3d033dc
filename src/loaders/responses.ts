import Papa from 'papaparse';
import type { Locale } from '#i18n/locale.ts';
import type { ContentFile, Responses, ResponsesFault, Stranger } from '#model/library.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import { countBytes } from '#survey/count-bytes.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import { SurveyError } from '#survey/errors.ts';
import { maxGroups } from '#survey/group-slots.ts';
import { type PlainCounts, plainCounts } from '#survey/plain-counts.ts';
import type { SurveyPlan } from '#survey/plan.ts';
import type { NoteReason, SkipReason, Tally } from '#survey/report.ts';
import {
  columnsNamed,
  responsesFormat,
  type ResponsesFormat,
  responsesPlan,
} from './responses-format.ts';

/** Responses with what was counted of them, with the comments of each language; nothing where a column is missing. */
export interface CountedResponses extends Responses {
  readonly counted?: Readonly<Record<Locale, PlainCounts>>;
}

/** Reads a quarterly’s responses and counts them. */
export function readResponses(
  text: string,
  { slug, data }: ContentFile<QuarterlyFacts>,
  file: string,
): CountedResponses {
  const format = responsesFormat(text);
  const { headings } = format;
  const uncounted = { file, slug, headings, rows: 0, strangers: [], faults: [], quarters: [] };
  if (columnsNamed(data).some((name) => !headings.includes(name))) return uncounted;
  const bytes = new TextEncoder().encode(text);
  const count = (locale: Locale): SurveyCounts | undefined =>
    countUnlessEndless(bytes, responsesPlan(data, format, locale));
  const it = count('it');
  const en = typeof data.columns.comment === 'object' ? count('en') : it;
  if (it === undefined || en === undefined) {
    return { ...uncounted, rows: 1, faults: [{ kind: 'names', count: maxGroups, first: [] }] };
  }
  return {
    ...uncounted,
    rows: it.report.rows,
    strangers: strangersIn(text, data, format, it),
    faults: faultsIn(it),
    quarters: quartersIn(it),
    counted: { it: plainCounts(it), en: plainCounts(en) },
  };
}

/** Undefined where there are more names than can be departments or touchpoints. */
function countUnlessEndless(bytes: Uint8Array, plan: SurveyPlan): SurveyCounts | undefined {
  try {
    return countBytes(bytes, plan);
  } catch (error) {
    if (error instanceof SurveyError && error.code === 'too-many-groups') return undefined;
    throw error;
  }
}

const kinds: Readonly<Partial<Record<SkipReason | NoteReason, ResponsesFault['kind']>>> = {
  invalid: 'score',
  'date-blank': 'date',
  'date-invalid': 'date',
  'no-weight': 'weight',
  'short-row': 'cells',
  'fewer-cells': 'cells',
  'long-row': 'cells',
  'unclosed-quote': 'quote',
  'stray-quote': 'quote',
  'other-encoding': 'encoding',
};

/** As many rows are named. */
const mostNamed = 5;

/** A blank score, or “don’t know”, is an answer that was not given: no fault. */
function faultsIn({ report }: SurveyCounts): ResponsesFault[] {
  const tallies: readonly (readonly [SkipReason | NoteReason, Tally])[] = [
    ...(report.questions[0]?.skipped ?? []),
    ...report.notes,
  ];
  return tallies.flatMap(([reason, { count, samples }]) => {
    const kind = kinds[reason];
    return kind === undefined ? [] : [{ kind, count, first: samples.slice(0, mostNamed) }];
  });
}

function quartersIn({ periods, periodOf, scores }: SurveyCounts): Responses['quarters'] {
  const answers = periods.map(() => 0);
  scores[0]?.counts.forEach((count, place) => {
    const period = periodOf[Math.floor(place / 11)] ?? 0;
    answers[period] = (answers[period] ?? 0) + count;
  });
  return periods
    .map((name, period) => ({ name, answers: answers[period] ?? 0 }))
    .filter(({ name }) => name !== '');
}

function strangersIn(
  text: string,
  { columns, departments, touchpoints }: QuarterlyFacts,
  format: ResponsesFormat,
  { groups }: SurveyCounts,
): Stranger[] {
  const listed = {
    department: departments.map((name) => name.normalize('NFC')),
    touchpoint: Object.keys(touchpoints).map((name) => name.normalize('NFC')),
  };
  return (['department', 'touchpoint'] as const).flatMap((kind) => {
    const column = columns[kind];
    if (column === undefined) return [];
    const place = kind === 'touchpoint' ? -1 : 0;
    const names = new Set(groups.map((group) => group.at(place) ?? ''));
    const unknown = [...names].filter((name) => !listed[kind].includes(name));
    return unknown.length === 0 ? [] : rowsOf(text, format, kind, column, unknown);
  });
}

/** In which rows some names are: looked for only when there are such names. */
function rowsOf(
  text: string,
  { delimiter, headings }: ResponsesFormat,
  kind: Stranger['kind'],
  column: string,
  names: readonly string[],
): Stranger[] {
  const place = headings.indexOf(column);
  const rows = Papa.parse<string[]>(text, { delimiter }).data;
  // An empty line is no row, and the first one holds the headings.
  const filled = [...rows.keys()].filter((row) => row > 0 && (rows[row]?.length ?? 0) > 1);
  const rowsByName = Map.groupBy(filled, (row) =>
    (rows[row]?.[place] ?? '').trim().normalize('NFC'),
  );
  return names.map((name) => {
    const found = rowsByName.get(name) ?? [];
    const first = found.slice(0, mostNamed).map((row) => row + 1);
    return { kind, name, first, count: found.length };
  });
}
