import { part } from '#client/dom.ts';
import { fillTemplate } from '#client/fill-template.ts';
import type { FilterCounts, FoundPage } from './pagefind.ts';
import { facetFieldsets, resultItem } from './render-results.ts';

/** Shows what can be chosen. The focus stays on the filter it was on. */
export function showFilters(
  host: HTMLElement,
  facets: readonly string[],
  counts: FilterCounts,
  chosen: ReadonlyMap<string, readonly string[]>,
): void {
  const focused = document.activeElement?.id ?? '';
  const words = { names: wordsOf(host, 'names'), kind: wordsOf(host, 'kinds') };
  const fieldsets = facetFieldsets(facets, counts, chosen, words);
  part(host, '[data-out=facets]').replaceChildren(...fieldsets);
  part(host, '[data-out=filters]').hidden = fieldsets.length === 0;
  part(host, '[data-action=reset]').hidden = chosen.size === 0;
  if (focused.startsWith('filter-')) document.getElementById(focused)?.focus();
}

/** What is chosen, by filter. */
export function checkedIn(facets: HTMLElement): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  for (const { name, value } of facets.querySelectorAll<HTMLInputElement>('input:checked'))
    chosen.set(name, [...(chosen.get(name) ?? []), value]);
  return chosen;
}

/** Shows the first of the pages found. */
export function showPages(host: HTMLElement, pages: readonly FoundPage[], shown: number): void {
  const kinds = wordsOf(host, 'kinds');
  part(host, '[data-out=results]').replaceChildren(
    ...pages.slice(0, shown).map((page) => resultItem(page, kinds)),
  );
  part(host, '[data-action=more]').hidden = pages.length <= shown;
  part(host, '[data-out=sort]').hidden = pages.length < 2;
}

/** Says one of the sentences that the markup brings along. */
export function say(
  host: HTMLElement,
  sentence: string,
  values: Readonly<Record<string, string>> = {},
): void {
  part(host, '[data-out=status]').textContent = fillTemplate(
    host.getAttribute(`data-say-${sentence}`) ?? '',
    values,
  );
}

function wordsOf(host: HTMLElement, of: 'names' | 'kinds'): Record<string, string> {
  return JSON.parse(host.dataset[of] ?? '{}');
}
