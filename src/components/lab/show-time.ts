import { part } from '#client/dom.ts';
import { answersByPeriod } from '#estimates/answers.ts';
import { timeChart } from './estimate-charts.ts';
import { estimateTable } from './estimate-table.ts';
import { estimateOf } from '#estimates/estimate.ts';
import { periodText } from './figures-text.ts';
import { keepMade } from './made-files.ts';
import { renderTable } from './render-table.ts';
import { chosenGroup, type Shown } from './shown.ts';
import { chartWidth, showChart } from './show-chart.ts';

/** Scores over time, of everyone or of one group; hidden when there are no dates. */
export function showTime(shown: Shown): void {
  const { host, survey, score, scale, measure, by, say, locale } = shown;
  const block = part(host, '[data-block=time]');
  const periods = answersByPeriod(survey.counts, score, by, chosenGroup(shown, 'time-of'));
  const dated = survey.counts.periods.filter((period) => period !== '');
  block.hidden = dated.length === 0;
  if (block.hidden) return;
  const rows = [...periods].map(([period, answers]) => ({
    name: {
      text: period === '' ? say('no-date') : periodText(period, locale),
      value: period === '' ? undefined : period,
    },
    estimate: estimateOf(scale, answers),
  }));
  const table = estimateTable(rows, 'period', measure, say, locale);
  renderTable(part(block, 'table', HTMLTableElement), table);
  const place = part(block, '[data-out=chart]');
  const title = say('chart-time', { measure: say(measure) });
  const drawn = rows.filter(({ name }) => name.value !== undefined);
  const chart = timeChart(drawn, { title, width: chartWidth(place), measure, locale });
  showChart(place, chart);
  keepMade(block, { table, chart });
}
