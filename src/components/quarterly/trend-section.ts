import { formatNumber } from '#i18n/formats.ts';
import type { TrendPoint } from '#quarterly/findings.ts';
import { chartSvg } from '../lab/chart.ts';
import { timeChart } from '../lab/estimate-charts.ts';
import { periodText } from '../lab/figures-text.ts';
import { textCell } from '../lab/tables.ts';
import { points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** Everybody and each department, quarter by quarter: a chart of the one chosen, and all in a table. */
export function trendSection(view: QuarterlyView): Markup {
  const { findings, names, say } = view;
  const { frame, trend, departmentTrends } = findings;
  // A single department’s trend would be everybody’s again.
  const own = departmentTrends.length < 2 ? [] : departmentTrends;
  const lines = [
    { name: say('everybody'), points: trend },
    ...own.map((itsPoints, department) => ({
      name: names.department(department),
      points: itsPoints,
    })),
  ].filter((one) => one.points.length > 0);
  const options = lines.map(({ name }, index) => markup`<option value="${index}">${name}</option>`);
  const charts = lines.map(
    ({ name, points: own }, index) =>
      markup`<div class="quarterly-chart" data-trend="${index}"${index === 0 ? undefined : hidden}>${chartMarkup(view, name, own)}</div>\n`,
  );
  const heads = lines.map(({ name }) => markup`<th scope="col" class="number">${name}</th>`);
  const rows = trend.map(
    ({ quarter }) =>
      markup`<tr><th scope="row">${periodText(frame.quarters[quarter] ?? '', view.locale)}</th>${lines.map(
        (line) =>
          pointMarkup(
            view,
            line.points.find((point) => point.quarter === quarter),
          ),
      )}</tr>\n`,
  );
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-trend">
<h2 id="quarterly-trend">${say('trend')}</h2>
<p class="quarterly-choose no-print" hidden><label for="quarterly-trend-of">${say('trend-of')}</label> <select id="quarterly-trend-of" data-choose="trend" autocomplete="off">${options}</select></p>
${charts}<div class="quarterly-scroll" role="group" aria-label="${say('trend')}" tabindex="0"><table class="quarterly-table" aria-labelledby="quarterly-trend">
<thead><tr><th scope="col">${say('quarter')}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
</section>`;
}

const hidden: Markup = { html: ' hidden' };

function chartMarkup(
  { findings, say, locale }: QuarterlyView,
  name: string,
  own: readonly TrendPoint[],
): Markup {
  const rows = own.map(({ quarter, estimate }) => ({
    name: textCell(periodText(findings.frame.quarters[quarter] ?? '', locale)),
    estimate,
  }));
  const title = say('trend-chart', { name });
  return { html: chartSvg(timeChart(rows, { title, width: 380, measure: 'nps', locale })) };
}

function pointMarkup({ say, locale }: QuarterlyView, point: TrendPoint | undefined): Markup {
  if (point === undefined) return markup`<td class="number">${say('no-answers')}</td>`;
  const { n, value, reporting } = point.estimate;
  const score = points(locale, value, 0);
  return markup`<td class="number">${reporting === 'interval-first' ? `(${score})` : score} <span class="quarterly-n">${say('n', { n: formatNumber(locale, n) })}</span></td>`;
}
