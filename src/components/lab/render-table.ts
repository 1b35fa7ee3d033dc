import type { Sorting, TableView } from './tables.ts';

/** Fills a table’s head and body; its caption stays. With a sorting, headings are buttons that sort. */
export function renderTable(table: HTMLTableElement, view: TableView, sorting?: Sorting): void {
  const head = document.createElement('thead');
  head.append(headRow(view, sorting));
  const body = document.createElement('tbody');
  body.append(...view.rows.map((_, index) => bodyRow(view, index)));
  table.tHead?.remove();
  for (const old of table.tBodies) old.remove();
  table.append(head, body);
}

/** Puts further rows below those that are there, which stay as they are. */
export function appendRows(table: HTMLTableElement, view: TableView, from: number): void {
  const places = [...view.rows.keys()].slice(from);
  table.tBodies[0]?.append(...places.map((place) => bodyRow(view, place)));
}

function headRow({ columns }: TableView, sorting: Sorting | undefined): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const { key, label, isNumber } of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    if (isNumber) cell.className = 'number';
    if (sorting === undefined) cell.textContent = label;
    else {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['sort'] = key;
      button.textContent = label;
      cell.append(button);
      const direction = sorting.isDescending ? 'descending' : 'ascending';
      if (sorting.key === key) cell.setAttribute('aria-sort', direction);
    }
    row.append(cell);
  }
  return row;
}

function bodyRow({ columns, rows }: TableView, index: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  rows[index]?.forEach(({ text }, place) => {
    const cell = document.createElement(place === 0 ? 'th' : 'td');
    if (place === 0) cell.scope = 'row';
    if (columns[place]?.isNumber) cell.className = 'number';
    cell.textContent = text;
    row.append(cell);
  });
  return row;
}
