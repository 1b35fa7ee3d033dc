import { formatNps, formatNumber, formatShare } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import { words } from '#i18n/words.ts';
import { npsScoreInterval } from '#metrics/intervals.ts';
import { nps, npsGroupOf, npsShares, type ScoreCounts } from '#metrics/nps.ts';
import type { DataTable } from '#model/library.ts';
import type { PeerCase } from './peer-cases.ts';

// HTML that a Markdown parser copies: written once, here, so that no peer computes anything while
// its build is timed. No empty line may stand in it: Markdown would start again there.

/** An exhibit with its number, title, table and note. */
export function exhibitHtml(from: PeerCase, id: string): string {
  const { locale, words: worded, facts } = from;
  const exhibit = worded.exhibits[id];
  const table = from.tables.get(id);
  if (exhibit === undefined || table === undefined) {
    throw new RangeError(`exhibitHtml: ${from.slug} has no exhibit “${id}”`);
  }
  const isScores = facts.exhibits.some(({ id: other, kind }) => other === id && kind === 'scores');
  const t = words(locale);
  return [
    `<figure class="exhibit" id="exhibit-${id}">`,
    `<figcaption>${numberOf(from, id)}. ${escapeHtml(exhibit.title)}</figcaption>`,
    tableHtml(isScores ? shareTable(table, locale) : table, exhibit.alt),
    `<p class="small">${t['exhibit.illustrative']} ${escapeHtml(exhibit.note ?? '')}</p>`,
    '</figure>',
  ].join('\n');
}

/** “Exhibit 2”. */
export function numberOf({ locale, facts }: PeerCase, id: string): string {
  return words(locale)['exhibit.number'](
    1 + facts.exhibits.findIndex(({ id: other }) => other === id),
  );
}

/** The calculator as the server renders it: the result, the groups, and the fields to change them. */
export function calculatorHtml(from: PeerCase, exhibit: string): string {
  const { locale } = from;
  const counts = countsOf(from, exhibit);
  const t = words(locale);
  const figure = (of: string): string => figureOf(from, exhibit, of);
  return [
    `<form class="nps-calculator" data-counts="${counts.join(' ')}">`,
    `<h3>${t['nps.title']}</h3>`,
    `<p>${t['nps.score']}: <output>${figure('nps')}</output></p>`,
    `<p>${t['calculator.interval']('95')}: ${t['calculator.between'](figure('low'), figure('high'))}. ${t['calculator.answers']}: ${figure('n')}</p>`,
    tableHtml(groupTable(counts, locale), t['calculator.result']),
    `<fieldset><legend>${t['nps.question']}</legend>`,
    ...counts.map(
      (count, score) =>
        `<label>${score} <input type="number" min="0" value="${count}" aria-label="${t['nps.countOf'](score)}"></label>`,
    ),
    '</fieldset>',
    '</form>',
  ].join('\n');
}

/** A figure computed from an exhibit of scores, as readers see it. */
export function figureOf(from: PeerCase, exhibit: string, of: string): string {
  const counts = countsOf(from, exhibit);
  const interval = npsScoreInterval(counts, 0.95);
  const { n } = npsShares(counts);
  if (of === 'n') return formatNumber(from.locale, n);
  const points = {
    nps: n < 10 ? undefined : nps(counts),
    low: interval?.low,
    high: interval?.high,
  };
  if (!(of in points)) throw new RangeError(`figureOf: there is no figure “${of}”`);
  const value = points[of as keyof typeof points];
  return value === undefined ? '–' : formatNps(from.locale, value);
}

function countsOf({ slug, tables }: PeerCase, exhibit: string): ScoreCounts {
  const table = tables.get(exhibit);
  if (table === undefined) throw new RangeError(`countsOf: ${slug} has no exhibit “${exhibit}”`);
  return table.rows.map(([, count]) => Number(count));
}

function shareTable({ rows }: DataTable, locale: Locale): DataTable {
  const t = words(locale);
  const n = rows.reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    columns: [t['exhibit.score'], t['exhibit.group'], t['exhibit.count'], t['exhibit.share']],
    rows: rows.map(([score = '', count = '']) => [
      score,
      t[`nps.${npsGroupOf(Number(score))}`],
      count,
      formatShare(locale, n === 0 ? 0 : Number(count) / n),
    ]),
  };
}

function groupTable(counts: ScoreCounts, locale: Locale): DataTable {
  const t = words(locale);
  const { n, ...groups } = npsShares(counts);
  return {
    columns: [t['exhibit.group'], t['exhibit.count'], t['exhibit.share']],
    rows: (['detractors', 'passives', 'promoters'] as const).map((group) => [
      t[`nps.${group}`],
      String(groups[group]),
      formatShare(locale, n === 0 ? 0 : groups[group] / n),
    ]),
  };
}

function tableHtml({ columns, rows }: DataTable, caption: string): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead>${row(columns, 'th')}</thead>`,
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table>`,
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
