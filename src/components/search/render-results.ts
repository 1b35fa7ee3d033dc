import type { FilterCounts, FoundPage, FoundSection } from './pagefind.ts';

/** Every filter that has something to choose. */
export function facetFieldsets(
  facets: readonly string[],
  counts: FilterCounts,
  chosen: ReadonlyMap<string, readonly string[]>,
  words: Readonly<Record<'names' | 'kind', Readonly<Record<string, string>>>>,
): HTMLFieldSetElement[] {
  return facets.flatMap((facet) => {
    const labels = facet === 'kind' ? words.kind : {};
    const name = words.names[facet] ?? facet;
    return facetFieldset(facet, name, counts[facet] ?? {}, chosen.get(facet) ?? [], labels) ?? [];
  });
}

/** A choice of filter values with their counts; undefined when there is nothing to choose. */
export function facetFieldset(
  facet: string,
  name: string,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  labels: Readonly<Record<string, string>>,
): HTMLFieldSetElement | undefined {
  const values = Object.entries(counts).filter(
    ([value, count]) => count > 0 || chosen.includes(value),
  );
  if (values.length === 0) return undefined;
  const fieldset = document.createElement('fieldset');
  fieldset.className = 'facet';
  const legend = document.createElement('legend');
  legend.className = 'label';
  legend.textContent = name;
  fieldset.append(legend);
  for (const [index, [value, count]] of values.entries()) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name: facet, value, checked: chosen.includes(value) });
    box.id = `filter-${facet}-${index}`;
    const number = document.createElement('span');
    number.className = 'count';
    number.textContent = String(count);
    label.append(box, `${labels[value] ?? value} `, number);
    fieldset.append(label);
  }
  return fieldset;
}

/** One found page with its kind, an excerpt and the sections that the words stand in. */
export function resultItem(
  page: FoundPage,
  kinds: Readonly<Record<string, string>>,
): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const kind = document.createElement('p');
  kind.className = 'label';
  kind.textContent = kinds[page.meta['kind'] ?? ''] ?? page.meta['kind'] ?? '';
  const heading = document.createElement('h2');
  const title = link(page.url, page.meta['title'] ?? page.url);
  // A title can be in another language than the page.
  if (page.meta['lang'] !== undefined) title.lang = page.meta['lang'];
  heading.append(title);
  const excerpt = document.createElement('p');
  excerpt.append(highlighted(page.excerpt));
  item.append(kind, heading, excerpt);
  const sections = page.sub_results
    .filter(({ url }) => url.includes('#') && url !== page.url)
    .slice(0, 3);
  if (sections.length > 0) item.append(sectionList(sections));
  return item;
}

function sectionList(sections: readonly FoundSection[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('role', 'list');
  for (const { url, title, excerpt } of sections) {
    const entry = document.createElement('li');
    const text = document.createElement('p');
    text.className = 'small';
    text.append(highlighted(excerpt));
    entry.append(link(url, title), text);
    list.append(entry);
  }
  return list;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

/** An excerpt with its marks, built as nodes: nothing in it is read as HTML. */
function highlighted(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const reader = document.createElement('textarea');
  for (const [index, piece] of excerpt.split(/<\/?mark>/).entries()) {
    // A textarea resolves `&amp;` and the like, and runs nothing.
    reader.innerHTML = piece;
    const text = document.createTextNode(reader.value);
    if (index % 2 === 0) fragment.append(text);
    else {
      const mark = document.createElement('mark');
      mark.append(text);
      fragment.append(mark);
    }
  }
  return fragment;
}
