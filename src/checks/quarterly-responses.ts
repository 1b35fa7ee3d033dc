import type { QuarterlyFacts } from '#model/quarterly.ts';
import { nearest } from '#problems/nearest.ts';
import type { Problem } from '#problems/problem.ts';

/** What was counted of a quarterly’s responses, as far as it can be wrong. */
export interface ResponsesReport {
  readonly file: string;
  /** The values of each column that names something, and how many answers have each. */
  readonly departments: ReadonlyMap<string, number> | undefined;
  readonly touchpoints: ReadonlyMap<string, number>;
  /** `2026-Q3`, or '' where the date is blank or unreadable; and how many answers. */
  readonly quarters: ReadonlyMap<string, number>;
  /** Rows that gave no answer for another reason than a blank score: what it is, how often, and the first of them. */
  readonly left: readonly {
    readonly reason: string;
    readonly count: number;
    readonly rows: readonly { readonly row: number; readonly text: string }[];
  }[];
  /** The first row where a column has a value. */
  readonly rowOf: (heading: string, value: string) => number | undefined;
}

/** Names that a quarterly does not know, dates outside its quarters, scores that are none. */
export function checkResponses(report: ResponsesReport, facts: QuarterlyFacts): Problem[] {
  const { columns, quarter } = facts;
  const { file, departments, touchpoints, quarters, left } = report;
  const unknown = (
    heading: string,
    found: ReadonlyMap<string, number>,
    known: readonly string[],
  ): Problem[] =>
    [...found]
      .filter(([name]) => !known.includes(name))
      .map(([name, answers]) => {
        const meant = nearest(name, known);
        return {
          code: 'response-unknown-name',
          file,
          ...lineAt(report.rowOf(heading, name)),
          what: `Column “${heading}” has ${name === '' ? 'a blank cell' : `“${name}”`}, which quarterly.yaml does not know; ${counted(answers)} would be left out.`,
          fix:
            meant === undefined
              ? 'Add it to quarterly.yaml, or correct the responses.'
              : `Did you mean “${meant}”? Correct the responses, or add the name to quarterly.yaml.`,
        };
      });
  return [
    ...(departments === undefined
      ? []
      : unknown(columns.department ?? '', departments, facts.departments)),
    ...unknown(columns.touchpoint, touchpoints, Object.keys(facts.touchpoints)),
    ...quarterProblems(file, quarters, quarter),
    ...left.map(
      ({ reason, count, rows }): Problem => ({
        code: 'response-no-answer',
        file,
        ...lineAt(rows[0]?.row),
        what: `${count === 1 ? 'One row gives' : `${count} rows give`} no answer: ${reason}. The first: ${rows
          .slice(0, 5)
          .map(({ row, text }) => (text === '' ? `row ${row}` : `row ${row} “${text}”`))
          .join(', ')}.`,
        fix: `Correct them. Scores are whole numbers from 0 to 10; leave the cell of column “${columns.score}” empty where nobody answered.`,
      }),
    ),
  ];
}

function quarterProblems(
  file: string,
  quarters: ReadonlyMap<string, number>,
  quarter: string,
): Problem[] {
  const undated = quarters.get('') ?? 0;
  const later = [...quarters].filter(([name]) => name > quarter);
  const problems: Problem[] = [];
  if (undated > 0) {
    problems.push({
      code: 'response-no-date',
      file,
      what: `${counted(undated)} ${undated === 1 ? 'has' : 'have'} no date that can be read, and would count in no quarter.`,
      fix: 'Correct the dates, or say in quarterly.yaml, at “columns → order”, how they are written.',
    });
  }
  for (const [name, answers] of later) {
    problems.push({
      code: 'response-after-quarter',
      file,
      what: `${counted(answers)} ${answers === 1 ? 'is' : 'are'} of ${name}, after ${quarter}, the quarter of this quarterly.`,
      fix: 'Correct the dates, or “quarter” in quarterly.yaml.',
    });
  }
  if (!quarters.has(quarter)) {
    problems.push({
      code: 'quarter-without-answers',
      file,
      what: `There is no answer of ${quarter}, the quarter of this quarterly.`,
      fix: 'Add the responses, or correct “quarter” in quarterly.yaml.',
    });
  }
  return problems;
}

function counted(answers: number): string {
  return answers === 1 ? 'one answer' : `${answers} answers`;
}

function lineAt(row: number | undefined): { readonly line?: number } {
  return row === undefined ? {} : { line: row };
}
