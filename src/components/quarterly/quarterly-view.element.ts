import { define } from '#client/define.ts';

/** Sorts the tables of a quarterly and changes whose trend is drawn. All else works without it. */
export class QuarterlyView extends HTMLElement {
  connectedCallback(): void {
    for (const table of this.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
      if (table.querySelector('thead button') === null) makeSortable(table);
    }
    const choice = this.querySelector<HTMLSelectElement>('[data-choose=trend]');
    if (choice === null) return;
    choice.closest('p')?.toggleAttribute('hidden', choice.length < 2);
    choice.addEventListener('change', () => {
      for (const chart of this.querySelectorAll<HTMLElement>('[data-trend]')) {
        chart.hidden = chart.dataset['trend'] !== choice.value;
      }
    });
  }
}

/** Turns headings into buttons. Their column is sorted from A to Z, or with the largest number first. */
function makeSortable(table: HTMLTableElement): void {
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isNumber = column > 0 && valuesOf(table, column).some(isNumeric);
      const before = head.getAttribute('aria-sort');
      const first = isNumber ? 'descending' : 'ascending';
      const other = isNumber ? 'ascending' : 'descending';
      for (const one of heads) one.removeAttribute('aria-sort');
      const order = before === first ? other : first;
      head.setAttribute('aria-sort', order);
      sortRows(table, column, order === 'descending' ? -1 : 1);
    });
  });
}

function sortRows(table: HTMLTableElement, column: number, sign: 1 | -1): void {
  const byText = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rows = rowsOf(table).sort((one, other) => {
    const [a, b] = [valueAt(one, column), valueAt(other, column)];
    // What has no value comes last either way.
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    if (isNumeric(a) && isNumeric(b)) return sign * (Number(a) - Number(b));
    return sign * byText.compare(a, b);
  });
  table.querySelector('tbody')?.append(...rows);
}

function rowsOf(table: HTMLTableElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('tbody tr')];
}

function valuesOf(table: HTMLTableElement, column: number): string[] {
  return rowsOf(table).map((row) => valueAt(row, column));
}

function valueAt({ children }: HTMLElement, column: number): string {
  return children[column]?.getAttribute('data-value') ?? '';
}

function isNumeric(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text));
}

define('quarterly-view', QuarterlyView);
