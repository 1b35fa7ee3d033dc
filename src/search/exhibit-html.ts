import { shownCell } from '#components/exhibits/cells.ts';
import { exhibitAnchor } from '#components/text/context.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import type { ExhibitEntry } from '#model/entries.ts';
import type { DocumentContext } from './document-context.ts';
import { escaped } from './escaped.ts';

/** An exhibit’s caption, cells and foot, as `components/exhibits` shows them. */
export function exhibitHtml(exhibit: ExhibitEntry, context: DocumentContext): string {
  const t = words(context.locale);
  const { id, number, title } = exhibit;
  return [
    `<figure id="${exhibitAnchor(id)}">`,
    `<figcaption>${t['exhibit.number'](number)} ${escaped(title)}</figcaption>`,
    tableHtml(exhibit, context.locale),
    `<p>${footHtml(exhibit, context)}</p></figure>`,
  ].join('');
}

function tableHtml(exhibit: ExhibitEntry, locale: Locale): string {
  if (exhibit.kind === 'scores')
    return `<div><table><caption>${escaped(exhibit.alt)}</caption></table></div>`;
  const { headings, rows } = cellsOf(exhibit, locale);
  if (headings.length === 0) return '';
  const head = headings.map((heading) => `<th>${escaped(heading)}</th>`).join(' ');
  const body = rows.map(([first = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th>${escaped(first)}</th>${others}</tr>`;
  });
  return `<div><table><caption>${escaped(exhibit.alt)}</caption> <tr>${head} </tr>${body.join('')}</table></div>`;
}

interface Cells {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cellsOf(exhibit: ExhibitEntry, locale: Locale): Cells {
  const { kind, headings, table } = exhibit;
  if (kind === 'image' || table === undefined) return { headings: [], rows: [] };
  const shown = (cell: string, column: number): string =>
    // The bars’ own column of names is shown as it was typed.
    kind === 'bars' && column === 0 ? cell : shownCell(locale, cell);
  return { headings, rows: table.rows.map((row) => row.map(shown)) };
}

function footHtml({ note, illustrative, source }: ExhibitEntry, context: DocumentContext): string {
  const t = words(context.locale);
  const cited = source === undefined ? undefined : context.findReference(source)?.inText;
  return [
    note === undefined ? '' : `${note} `,
    illustrative ? `${escaped(t['exhibit.illustrative'])} ` : '',
    source === undefined ? '' : `${t['exhibit.source']} ${escaped(cited ?? '')}`,
  ].join('');
}
