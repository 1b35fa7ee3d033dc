import { csvFile } from '#i18n/csv.ts';
import { localeOf } from '../calculators/form/locale-of.ts';
import { type Chart, chartSvg } from './chart.ts';
import { download } from '#client/download.ts';
import { chartPng } from './paint-chart.ts';
import { savedTable, type TableView } from './tables.ts';

/** What a part of the results has to save. */
export interface Made {
  readonly table?: TableView;
  readonly chart?: Chart;
}

const made = new WeakMap<Element, Made>();

/** Remembers what a part of the results shows, for its buttons. */
export function keepMade(block: Element, what: Made): void {
  made.set(block, what);
}

/** Saves a part as a button asks: `csv`, `svg` or `png`. */
export async function saveMade(block: HTMLElement, kind: string | undefined): Promise<void> {
  const { table, chart } = made.get(block) ?? {};
  const name = block.dataset['file'] ?? 'lab';
  if (kind === 'csv' && table) {
    download(`${name}.csv`, csvFile(savedTable(table), localeOf(block)), 'text/csv');
  }
  if (kind === 'svg' && chart) download(`${name}.svg`, chartSvg(chart), 'image/svg+xml');
  if (kind === 'png' && chart) download(`${name}.png`, await chartPng(chart));
}
