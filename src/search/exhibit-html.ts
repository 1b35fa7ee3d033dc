import { shownCell } from '#components/exhibits/cells.ts';
import { scoresOf } from '#components/exhibits/scores.ts';
import { exhibitAnchor } from '#components/text/context.ts';
import { formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { npsGroupOf, npsShares } from '#metrics/nps.ts';
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
  if (kind === 'scores') return scoreCells(exhibit, locale);
  if (kind === 'image' || table === undefined) return { headings: [], rows: [] };
  const shown = (cell: string, column: number): string =>
    // The bars’ own column of names is shown as it was typed.
    kind === 'bars' && column === 0 ? cell : shownCell(locale, cell);
  return { headings, rows: table.rows.map((row) => row.map(shown)) };
}

function scoreCells({ table }: ExhibitEntry, locale: Locale): Cells {
  const t = words(locale);
  const counts = scoresOf(table);
  const { n } = npsShares(counts);
  return {
    headings: [t['exhibit.score'], t['exhibit.group'], t['exhibit.count'], t['exhibit.share']],
    rows: counts.map((count, score) => [
      String(score),
      t[`nps.${npsGroupOf(score)}`],
      formatNumber(locale, count),
      formatShare(locale, n === 0 ? 0 : count / n),
    ]),
  };
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
