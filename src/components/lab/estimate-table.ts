import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { LabSentence } from '#i18n/words/lab/it.ts';
import type { Reporting } from '#metrics/reporting.ts';
import type { Estimate, MeasureName } from '#estimates/estimate.ts';
import { nothing, valueText } from './figures-text.ts';
import type { Say } from './say.ts';
import { type Cell, type Column, type TableView, textCell } from './tables.ts';

/** Who, and what their answers say. */
export interface EstimateRow {
  readonly name: Cell;
  readonly estimate: Estimate;
}

const notes: Readonly<Record<Reporting, LabSentence | undefined>> = {
  nothing: 'nobody',
  'interval-only': 'few',
  'interval-first': 'small',
  'score-first': undefined,
};

/** Scores with their intervals, by group or by period; small groups are marked as such. */
export function estimateTable(
  rows: readonly EstimateRow[],
  head: 'group' | 'period',
  measure: MeasureName,
  say: Say,
  locale: Locale,
): TableView {
  const mean: readonly Column[] =
    measure === 'nps' ? [] : [{ key: 'mean', label: say('mean'), isNumber: true }];
  const number = (key: LabSentence): Column => ({ key, label: say(key), isNumber: true });
  return {
    columns: [
      { key: head, label: say(head), isNumber: false },
      number('answers'),
      number('score'),
      number('low'),
      number('high'),
      ...mean,
      { key: 'note', label: say('note'), isNumber: false },
    ],
    rows: rows.map((row) => cellsOf(row, measure, say, locale)),
  };
}

function cellsOf(
  { name, estimate }: EstimateRow,
  measure: MeasureName,
  say: Say,
  locale: Locale,
): Cell[] {
  const { n, value, interval, mean, reporting } = estimate;
  const shown = valueText(measure, value, locale);
  const cell = (number: number | undefined): Cell => ({
    text: valueText(measure, number, locale),
    value: number,
  });
  const meanText = mean === undefined ? nothing : formatNumber(locale, mean, 2);
  const note = notes[reporting];
  return [
    name,
    { text: formatNumber(locale, n), value: n },
    // In brackets: the interval is to be read first.
    { text: reporting === 'interval-first' ? `(${shown})` : shown, value },
    cell(interval?.low),
    cell(interval?.high),
    ...(measure === 'nps' ? [] : [{ text: meanText, value: mean }]),
    textCell(note === undefined ? '' : say(note)),
  ];
}

/** The whole in a sentence: the score or the interval first, or no score, by how many answered. */
export function summaryText(
  { n, value, interval, reporting }: Estimate,
  measure: MeasureName,
  say: Say,
  locale: Locale,
): string {
  return say(`summary-${reporting}`, {
    measure: say(measure),
    score: valueText(measure, value, locale),
    low: valueText(measure, interval?.low, locale),
    high: valueText(measure, interval?.high, locale),
    n: formatNumber(locale, n),
  });
}
