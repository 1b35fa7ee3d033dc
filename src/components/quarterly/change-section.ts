import { points } from './figures.ts';
import { markup, type Markup } from './markup.ts';
import type { QuarterlyView } from './view.ts';

/** What explains the change of the whole: within and mix, department by department. Nothing without a quarter before. */
export function changeSection({ findings, names, say, locale }: QuarterlyView): Markup | undefined {
  const { split, departments } = findings;
  if (split === undefined) return undefined;
  const cells = ({ within, mix }: { readonly within: number; readonly mix: number }): Markup[] =>
    [within, mix, within + mix].map(
      (value) =>
        markup`<td class="number" data-value="${String(value)}">${points(locale, value)}</td>`,
    );
  const rows = departments.flatMap(({ department, share }) =>
    share === undefined
      ? []
      : [
          markup`<tr><th scope="row" data-value="${names.department(department)}">${names.department(department)}</th>${cells(share)}</tr>\n`,
        ],
  );
  const sum = say('explained-sum', {
    total: points(locale, split.total),
    within: points(locale, split.within),
    mix: points(locale, split.mix),
  });
  return markup`<section class="quarterly-part" aria-labelledby="quarterly-explained">
<h2 id="quarterly-explained">${say('explained')}</h2>
<p>${say('explained-text')}</p>
<p><strong>${sum}</strong></p>
<div class="quarterly-scroll" role="region" aria-label="${say('explained')}" tabindex="0"><table class="quarterly-table" aria-labelledby="quarterly-explained" data-sortable>
<thead><tr><th scope="col">${say('department')}</th><th scope="col" class="number">${say('within')}</th><th scope="col" class="number">${say('mix')}</th><th scope="col" class="number">${say('sum')}</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">${say('whole-row')}</th>${cells(split)}</tr></tfoot>
</table></div>
<p class="small">${say('rounded')}</p>
</section>`;
}
