import Papa from 'papaparse';
import type { Locale } from '#i18n/locale.ts';
import type { QuarterlyFacts } from '#model/quarterly.ts';
import type { Delimiter, SurveyPlan } from '#survey/plan.ts';

/** How a quarterly’s responses are written. */
export interface ResponsesFormat {
  readonly delimiter: Delimiter;
  readonly headings: readonly string[];
}

/** A byte order mark, and the line by which spreadsheets tell each other the delimiter. */
const beforeHeadings = /^\uFEFF?(?:"?sep=[,;\t|]"?(?:\r\n|\n|\r))?/i;

const delimiters: readonly Delimiter[] = ['|', ';', '\t', ','];

/** By the line of headings: the delimiter that makes the most columns of it. */
export function responsesFormat(text: string): ResponsesFormat {
  const formats = delimiters.map((delimiter) => ({
    delimiter,
    headings: headings(text, delimiter),
  }));
  return formats.reduce((best, one) => (one.headings.length >= best.headings.length ? one : best));
}

function headings(text: string, delimiter: Delimiter): string[] {
  const { data } = Papa.parse<string[]>(text.replace(beforeHeadings, ''), {
    delimiter,
    preview: 1,
  });
  return (data[0] ?? []).map((heading) => heading.trim().normalize('NFC'));
}

/** The plan that somebody who loads the file in a browser would confirm. */
export function responsesPlan(
  { columns }: QuarterlyFacts,
  { delimiter, headings: names }: ResponsesFormat,
  locale: Locale,
): SurveyPlan {
  const place = (name: string): number => names.indexOf(name);
  const comment = typeof columns.comment === 'object' ? columns.comment[locale] : columns.comment;
  return {
    format: {
      encoding: 'utf-8',
      delimiter,
      headerRows: 1,
      columns: names.length,
      sheet: undefined,
    },
    scores: [{ column: place(columns.score), scale: '0-10' }],
    groups: [columns.department, columns.touchpoint].flatMap((name) =>
      name === undefined ? [] : [place(name)],
    ),
    date: { column: place(columns.date), order: columns.order, period: 'quarter' },
    weight: columns.weight === undefined ? undefined : place(columns.weight),
    comment: comment === undefined ? undefined : place(comment),
  };
}

/** The columns that `quarterly.yaml` speaks of, by field. */
export function columnsNamed({ columns }: QuarterlyFacts): string[] {
  const { order: _, comment, ...others } = columns;
  const comments = typeof comment === 'object' ? Object.values(comment) : [comment];
  return [...Object.values(others), ...comments].filter((name) => name !== undefined);
}
