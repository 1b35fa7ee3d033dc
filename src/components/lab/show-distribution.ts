import { part } from '#client/dom.ts';
import { distributionChart, distributionTable } from './distribution.ts';
import { keepMade } from './made-files.ts';
import { renderTable } from './render-table.ts';
import { chosenGroup, type Shown } from './shown.ts';
import { chartWidth, showChart } from './show-chart.ts';

/** How many gave each score, of everyone or of one group. */
export function showDistribution(shown: Shown): void {
  const { host, scale, say, locale, all, groups } = shown;
  const block = part(host, '[data-block=distribution]');
  const answers = groups.get(chosenGroup(shown, 'distribution-of') ?? '') ?? all;
  const table = distributionTable(scale, answers, say, locale);
  renderTable(part(block, 'table', HTMLTableElement), table);
  const place = part(block, '[data-out=chart]');
  const title = say('chart-distribution');
  const chart = distributionChart(scale, answers, { title, width: chartWidth(place), locale });
  showChart(place, chart);
  keepMade(block, { table, chart });
}
