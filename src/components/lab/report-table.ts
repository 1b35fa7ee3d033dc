import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SurveyReport, Tally } from '#survey/report.ts';
import type { Say } from './say.ts';
import { type TableView, textCell } from './tables.ts';

/** How many rows are named on the page; the download has up to a thousand of each reason. */
const shownRows = 5;

interface NamedTally {
  readonly reason: string;
  readonly tally: Tally;
}

/** Why rows gave no answer to a question, how many, and the first of them. */
export function reportTable(
  report: SurveyReport,
  question: number,
  say: Say,
  locale: Locale,
): TableView {
  return {
    columns: [
      { key: 'reason', label: say('reason'), isNumber: false },
      { key: 'rows', label: say('rows'), isNumber: true },
      { key: 'first', label: say('first-rows'), isNumber: false },
    ],
    rows: talliesOf(report, question, say).map(({ reason, tally }) => [
      textCell(reason),
      { text: formatNumber(locale, tally.count), value: tally.count },
      textCell(
        tally.samples
          .slice(0, shownRows)
          .map((sample) => sampleText(sample, say))
          .join('; '),
      ),
    ]),
  };
}

/** The rows themselves, as far as they are known: one line each. */
export function reportRows(report: SurveyReport, question: number, say: Say): TableView {
  return {
    columns: [
      { key: 'row', label: say('row'), isNumber: true },
      { key: 'reason', label: say('reason'), isNumber: false },
      { key: 'text', label: say('cell'), isNumber: false },
    ],
    rows: talliesOf(report, question, say).flatMap(({ reason, tally }) =>
      tally.samples.map(({ row, text }) => [
        { text: String(row), value: row },
        textCell(reason),
        textCell(text),
      ]),
    ),
  };
}

function talliesOf({ questions, notes }: SurveyReport, question: number, say: Say): NamedTally[] {
  const skipped = [...(questions[question]?.skipped ?? [])];
  return [
    ...skipped.map(([reason, tally]) => ({ reason: say(`skip-${reason}`), tally })),
    ...[...notes].map(([reason, tally]) => ({ reason: say(`note-${reason}`), tally })),
  ];
}

function sampleText({ row, text }: Tally['samples'][number], say: Say): string {
  return text === ''
    ? say('row-plain', { row: String(row) })
    : say('row-sample', { row: String(row), text: text.slice(0, 40) });
}
