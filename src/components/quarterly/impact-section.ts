import { formatNumber } from '#i18n/formats.ts';
import type { Finding } from '#quarterly/findings.ts';
import { formulas, points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** What each department, and each touchpoint, does to the whole; tables that can be sorted by any column. */
export function impactSection(view: QuarterlyView): Markup {
  const { findings, names, say } = view;
  const { frame, departments, touchpoints } = findings;
  const answered = departments.filter(({ estimate }) => estimate.n > 0);
  const alone = answered.length < 2 ? markup`<p>${say('nothing-to-leave-out')}</p>` : undefined;
  const departmentRows = byImpact(answered).map((finding) =>
    rowMarkup(view, finding, [names.department(finding.department)]),
  );
  const touchpointRows = byImpact(touchpoints.filter(({ estimate }) => estimate.n > 0)).map(
    (finding) => {
      const touchpoint = frame.touchpoints[finding.touchpoint];
      return rowMarkup(view, finding, [
        names.touchpoint(finding.touchpoint),
        names.stage(touchpoint?.stage ?? 0),
        names.department(touchpoint?.owner ?? 0),
      ]);
    },
  );
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-impact">
<h2 id="quarterly-impact">${say('impact')}</h2>
${alone}${tableMarkup(view, say('impact'), [say('department')], departmentRows)}
<h3>${say('impact-touchpoints')}</h3>
${tableMarkup(view, say('impact-touchpoints'), [say('touchpoint'), say('stage'), say('owner')], touchpointRows)}
</section>`;
}

/** The heaviest first, whichever way they pull; what has none comes last. */
function byImpact<T extends Finding>(findings: readonly T[]): T[] {
  const weight = ({ impact }: Finding): number => (impact ? Math.abs(impact.impact) : -1);
  return findings.toSorted((one, other) => weight(other) - weight(one));
}

function tableMarkup(
  { say }: QuarterlyView,
  label: string,
  heads: readonly string[],
  rows: readonly Markup[],
): Markup {
  const numbers = [
    'answers',
    'score',
    'low',
    'high',
    'impact-of',
    'impact-low',
    'impact-high',
    'moved',
  ] as const;
  return markup`<div class="quarterly-scroll" role="group" aria-label="${label}" tabindex="0">
<table class="quarterly-table" aria-label="${label}" data-sortable>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}${numbers.map((key) => markup`<th scope="col" class="number">${say(key)}</th>`)}<th scope="col">${say('verdict')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

function rowMarkup(
  view: QuarterlyView,
  finding: Finding,
  [name = '', ...others]: readonly string[],
): Markup {
  const { say, locale } = view;
  const { estimate, impact, change } = finding;
  const sentences = formulas(finding, view.findings, say, locale);
  const cell = (value: number | undefined, text: string): Markup =>
    markup`<td class="number" data-value="${value === undefined ? '' : String(value)}">${text}</td>`;
  const brackets = estimate.reporting === 'interval-first';
  const score = points(locale, estimate.value, 0);
  const verdict = say(change?.adjustedVerdict ?? 'cannot-tell');
  return markup`<tr><th scope="row" data-value="${name}">${name}</th>
${others.map((text) => markup`<td data-value="${text}">${text}</td>`)}${cell(estimate.n, formatNumber(locale, estimate.n))}${cell(estimate.value, brackets ? `(${score})` : score)}${cell(estimate.interval?.low, points(locale, estimate.interval?.low, 0))}${cell(estimate.interval?.high, points(locale, estimate.interval?.high, 0))}${cell(impact?.impact, points(locale, impact?.impact))}${cell(impact?.low, points(locale, impact?.low))}${cell(impact?.high, points(locale, impact?.high))}${cell(change?.difference, points(locale, change?.difference))}<td data-value="${verdict}"><details><summary>${verdict}</summary>${sentences.map((text) => markup`<p>${text}</p>`)}</details></td></tr>\n`;
}
