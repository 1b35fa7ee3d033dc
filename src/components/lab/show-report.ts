import { part } from '#client/dom.ts';
import { keepMade } from './made-files.ts';
import { renderTable } from './render-table.ts';
import { reportRows, reportTable } from './report-table.ts';
import { counted, type Shown } from './shown.ts';

/** Which rows gave no answer, and why. */
export function showReport(
  shown: Pick<Shown, 'host' | 'survey' | 'score' | 'say' | 'locale'>,
): void {
  const { host, survey, score, say, locale } = shown;
  const { report } = survey.counts;
  const block = part(host, '[data-block=report]');
  const table = reportTable(report, score, say, locale);
  const summary = say('report-summary', {
    rows: counted(shown, report.rows),
    answers: counted(shown, report.questions[score]?.answers ?? 0),
    question: survey.questions[score] ?? '',
    empty: counted(shown, report.emptyRows),
  });
  const isClean = table.rows.length === 0;
  part(block, '[data-out=report]').textContent = isClean
    ? `${summary} ${say('report-clean')}`
    : summary;
  part(block, '[data-out=rows]').hidden = isClean;
  renderTable(part(block, 'table', HTMLTableElement), table);
  keepMade(block, { table: reportRows(report, score, say) });
}
