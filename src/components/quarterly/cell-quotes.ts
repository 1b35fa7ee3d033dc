import { commentsOf } from '#quarterly/cell-comments.ts';
import { maskPersonal, pickQuotes, shortened } from '#quarterly/own-words.ts';
import type { Table } from '#quarterly/tabulate.ts';
import type { SurveyCounts } from '#survey/counts.ts';
import type { QuarterlyView } from './view.ts';

const quotesAtMost = 3;
const lettersAtMost = 240;

/** What customers of each cell wrote in a quarter, for its page: three at most, masked, then shortened. */
export function cellQuotes(
  table: Table,
  survey: SurveyCounts,
  quarter: number,
): QuarterlyView['quotesOf'] {
  return (cell, side) =>
    pickQuotes(commentsOf(table, survey, quarter, cell, side), quotesAtMost).map(
      ({ text, score }) => ({ text: shortened(maskPersonal(text), lettersAtMost), score }),
    );
}
