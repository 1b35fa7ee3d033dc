import { formatNumber } from '#i18n/formats.ts';
import type { Finding } from '#quarterly/findings.ts';
import { ends, formulas, points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** The upper ends of the tints’ ranges, in points; the last has none. */
const tintEnds = [-20, 10, 30, 50];
/** With more stages the lines become rows of cards, each with its stage’s name. */
const mostColumns = 8;

/** A line for each department, a column for each stage, and one for all stages. */
export function matrixSection(view: QuarterlyView): Markup {
  const { say } = view;
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-matrix">
<h2 id="quarterly-matrix">${say('matrix')}</h2>
<p>${say('matrix-text')}</p>
${matrixTable(view)}
</section>`;
}

/** The same without a heading of its own. */
export function matrixTable(view: QuarterlyView): Markup {
  const { findings, names, say } = view;
  const { frame, cells, departments } = findings;
  const stages = [...frame.stages.keys()];
  const rows = departments.map((whole) => {
    const own = stages.map((stage) =>
      cells.find((cell) => cell.department === whole.department && cell.stage === stage),
    );
    const name = names.department(whole.department);
    return markup`<tr><th scope="row" data-value="${name}">${name}</th>
${own.map((cell, stage) => cellMarkup(view, cell, names.stage(stage)))}${cellMarkup(view, whole, say('all-stages'))}</tr>\n`;
  });
  const heads = stages.map((stage) => markup`<th scope="col">${names.stage(stage)}</th>`);
  return markup`<table class="quarterly-matrix${stages.length > mostColumns ? ' quarterly-matrix-many' : ''}" aria-label="${say('matrix')}" data-sortable>
<thead><tr><th scope="col">${say('department')}</th>${heads}<th scope="col">${say('all-stages')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${legend(view)}`;
}

function cellMarkup(view: QuarterlyView, finding: Finding | undefined, column: string): Markup {
  const { say, locale } = view;
  if (finding === undefined) {
    return markup`<td class="quarterly-none" data-column="${column}">${say('not-asked')}</td>`;
  }
  const { n, value, interval, reporting } = finding.estimate;
  if (n === 0)
    return markup`<td class="quarterly-none" data-column="${column}">${say('no-answers')}</td>`;
  const { low, high } = ends(locale, interval);
  const range = markup`<span class="quarterly-range">${low} … ${high}</span>`;
  const score =
    value !== undefined && markup`<span class="quarterly-score">${points(locale, value, 0)}</span>`;
  const first =
    reporting === 'score-first'
      ? [score || undefined, space, range]
      : [range, space, score || undefined];
  const few = reporting === 'interval-only' ? markup`<span>${say('few')}</span>` : undefined;
  const count = markup`<span class="quarterly-n">${say('n', { n: formatNumber(locale, n) })}</span>`;
  const sentences = formulas(finding, view.findings, say, locale);
  return markup`<td class="${lookOf(finding)}" data-column="${column}" data-value="${value === undefined ? '' : String(value)}"><details><summary>${first} ${count} ${few}${movedMarkup(view, finding)}</summary>${sentences.map((text) => markup`<p>${text}</p>`)}</details></td>`;
}

/** Between figures that stand below each other, for those who hear or copy them. */
const space: Markup = { html: ' ' };

/** Only what is worth a score from thirty answers is tinted. */
function lookOf({ estimate: { value, reporting } }: Finding): string {
  if (reporting !== 'score-first' || value === undefined) return 'quarterly-small';
  const tint = tintEnds.findIndex((end) => value < end);
  return `quarterly-tint-${tint === -1 ? tintEnds.length : tint}`;
}

function movedMarkup({ say }: QuarterlyView, { change }: Finding): Markup | undefined {
  if (change?.adjustedVerdict !== 'more-than-noise') return undefined;
  return markup` <span class="quarterly-moved">${say(change.difference > 0 ? 'up' : 'down')}</span>`;
}

function legend({ say, locale }: QuarterlyView): Markup {
  const tints = [...tintEnds.keys(), tintEnds.length].map((tint) => {
    const [from, to] = [tintEnds[tint - 1], tintEnds[tint]];
    const text =
      from === undefined
        ? `< ${points(locale, to, 0)}`
        : to === undefined
          ? `≥ ${points(locale, from, 0)}`
          : `${points(locale, from, 0)} … ${points(locale, to, 0)}`;
    return markup`<li class="quarterly-tint-${tint}">${text}</li>`;
  });
  return markup`<div class="quarterly-legend small"><p>${say('legend')}</p><ul role="list">${tints}</ul></div>`;
}
