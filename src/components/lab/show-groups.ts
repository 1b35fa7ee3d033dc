import { nextTask } from '#client/next-task.ts';
import { part } from '#client/dom.ts';
import { groupsChart } from './estimate-charts.ts';
import { type EstimateRow, estimateTable } from './estimate-table.ts';
import { estimateOf } from '#estimates/estimate.ts';
import { appendRows, renderTable } from './render-table.ts';
import { counted, groupName, type Shown } from './shown.ts';
import { keepMade } from './made-files.ts';
import { chartWidth, showChart } from './show-chart.ts';
import { sortTableInSlices } from './sort-in-slices.ts';
import { type Sorting, sortTable, type TableView, textCell } from './tables.ts';

/** As many groups are shown at first, and more for each press of the button. */
const pageSize = 50;
const mostInChart = 40;
const groupsAtOnce = 400;

/** The table and the chart of the groups. */
export class GroupsBlock {
  readonly #host: Element;
  #shown: Shown | undefined;
  #rows: readonly EstimateRow[] = [];
  /** All groups, also those that are not on the page yet, as they occur and as they are sorted and saved. */
  #table: TableView = { columns: [], rows: [] };
  #sorted: TableView = this.#table;
  #sorting: Sorting = { key: 'answers', isDescending: true };
  #length = pageSize;

  constructor(host: Element) {
    this.#host = part(host, '[data-block=groups]');
    this.#host.addEventListener('click', (event) => this.#clicked(event));
  }

  /** At once for some hundreds of groups; with thousands the page stays its reader’s meanwhile. */
  async show(shown: Shown): Promise<void> {
    const { groups, scale, measure, say, locale } = shown;
    this.#shown = shown;
    this.#length = pageSize;
    const all = [...groups];
    const rows: EstimateRow[] = [];
    let table = estimateTable([], 'group', measure, say, locale);
    for (let from = 0; from < all.length; from += groupsAtOnce) {
      if (from > 0) await nextTask();
      if (this.#shown !== shown) return;
      const some = all.slice(from, from + groupsAtOnce).map(([key, answers]) => ({
        name: textCell(groupName(key, say)),
        estimate: estimateOf(scale, answers),
      }));
      rows.push(...some);
      const more = estimateTable(some, 'group', measure, say, locale);
      table = { ...table, rows: [...table.rows, ...more.rows] };
    }
    if (all.length > groupsAtOnce) await nextTask();
    if (this.#shown !== shown) return;
    this.#rows = rows;
    this.#table = table;
    await this.#sort(shown);
  }

  /** Few at once; of many, only the last order that was asked for is drawn. */
  async #sort(shown: Shown, focused?: string): Promise<void> {
    const [table, sorting] = [this.#table, this.#sorting];
    let sorted: TableView;
    if (table.rows.length <= groupsAtOnce) sorted = sortTable(table, sorting);
    else sorted = await sortTableInSlices(table, sorting);
    if (this.#table !== table || this.#sorting !== sorting || this.#shown !== shown) return;
    this.#sorted = sorted;
    this.#draw(shown);
    // The button that was pressed has been made anew.
    if (focused !== undefined)
      this.#host.querySelector<HTMLElement>(`[data-sort=${focused}]`)?.focus();
  }

  #draw(shown: Shown): void {
    const { say, locale, measure } = shown;
    const sorted = this.#sorted;
    const rows = sorted.rows.slice(0, this.#length);
    renderTable(part(this.#host, 'table', HTMLTableElement), { ...sorted, rows }, this.#sorting);
    const names = new Map(this.#rows.map((row) => [row.name, row]));
    const drawn = rows.flatMap(([name]) => (name && names.get(name)) ?? []).slice(0, mostInChart);
    const place = part(this.#host, '[data-out=chart]');
    const title = say('chart-groups', { measure: say(measure) });
    const chart = groupsChart(drawn, { title, width: chartWidth(place), measure, locale });
    showChart(place, chart);
    keepMade(this.#host, { table: sorted, chart });
    this.#tellLength(shown, sorted);
  }

  #tellLength(shown: Shown, { rows }: TableView): void {
    const isCut = rows.length > Math.min(this.#length, mostInChart);
    part(this.#host, '[data-action=more]').hidden = rows.length <= this.#length;
    part(this.#host, '[data-out=shown-groups]').textContent = isCut
      ? shown.say('shown-groups', {
          shown: counted(shown, Math.min(this.#length, rows.length)),
          all: counted(shown, rows.length),
          chart: String(mostInChart),
        })
      : '';
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const key = button?.dataset['sort'];
    if (this.#shown === undefined || button === null) return;
    if (button.dataset['action'] === 'more') this.#showMore(this.#shown);
    if (key !== undefined) this.#sortBy(this.#shown, key);
  }

  #sortBy(shown: Shown, key: string): void {
    // Names begin with A, numbers with the largest.
    const isFirst = this.#sorting.key !== key;
    const isDescending = isFirst ? key !== 'group' && key !== 'note' : !this.#sorting.isDescending;
    this.#sorting = { key, isDescending };
    void this.#sort(shown, key);
  }

  /** The chart has fewer groups than the first page: it stays. */
  #showMore(shown: Shown): void {
    const from = this.#length;
    this.#length += pageSize;
    const rows = this.#sorted.rows.slice(0, this.#length);
    const table = part(this.#host, 'table', HTMLTableElement);
    appendRows(table, { ...this.#sorted, rows }, from);
    this.#tellLength(shown, this.#sorted);
  }
}
