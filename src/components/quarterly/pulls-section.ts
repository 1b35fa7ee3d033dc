import { formatNumber } from '#i18n/formats.ts';
import type { CellFinding } from '#quarterly/findings.ts';
import { ends, points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** The cells that pull down and lift most, with what their customers wrote. */
export function pullsSection(view: QuarterlyView): Markup {
  const { findings, say } = view;
  const isQuoted = [...findings.down, ...findings.up].some(
    (cell) => [...view.quotesOf(cell, 'down'), ...view.quotesOf(cell, 'up')].length > 0,
  );
  const masked = isQuoted ? markup`<p class="small">${say('masked')}</p>` : undefined;
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-pulls">
<h2 id="quarterly-pulls">${say('pulls')}</h2>
<p>${say('pulls-text')}</p>
<div class="quarterly-pulls">
${sideMarkup(view, 'down', isQuoted)}${sideMarkup(view, 'up', isQuoted)}</div>
${masked}</section>`;
}

function sideMarkup(view: QuarterlyView, side: 'down' | 'up', isQuoted: boolean): Markup {
  const { findings, say } = view;
  const cells = findings[side];
  const list =
    cells.length === 0
      ? markup`<p>${say('pulls-nothing')}</p>`
      : markup`<ol>${cells.map((cell) => pullMarkup(view, cell, side, isQuoted))}</ol>`;
  return markup`<div><h3>${say(side === 'down' ? 'pulls-down' : 'pulls-up')}</h3>\n${list}</div>\n`;
}

function pullMarkup(
  view: QuarterlyView,
  cell: CellFinding,
  side: 'down' | 'up',
  isQuoted: boolean,
): Markup {
  const { names, say, locale } = view;
  const { impact, estimate } = cell;
  const text = say('pull', {
    impact: points(locale, impact?.impact),
    ...ends(locale, impact, 1),
    score: points(locale, estimate.value, 0),
    n: formatNumber(locale, estimate.n),
  });
  const isNoise = impact !== undefined && impact.low <= 0 && impact.high >= 0;
  const quotes = view.quotesOf(cell, side);
  const spoken = quotes.map(
    ({ text: words, score }) =>
      markup`<blockquote><p>${words}</p><footer>${say('quote-score', { score: String(score) })}</footer></blockquote>\n`,
  );
  const silent =
    isQuoted && quotes.length === 0 ? markup`<p class="small">${say('no-words')}</p>` : undefined;
  return markup`<li><p><strong>${names.department(cell.department)} · ${names.stage(cell.stage)}</strong><br>${text}${isNoise ? ` ${say('pull-noise')}` : ''}</p>
${spoken}${silent}</li>\n`;
}
