import { nextTask } from '#client/next-task.ts';
import { part } from '#client/dom.ts';
import type { DateOrder, ScaleName } from '#survey/plan.ts';
import type { ColumnRole, SurveyColumn, SurveyPreview } from '#survey/preview.ts';
import type { ColumnChoice, PlanProblem } from './plan-choices.ts';
import type { Say } from './say.ts';

type Field = 'role' | 'scale' | 'order';

const rowsAtOnce = 8;

/** The table in which a person confirms what each column holds. */
export class ColumnsForm {
  readonly #body: HTMLElement;
  readonly #general: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #say: Say;
  #shown: readonly SurveyColumn[] = [];

  /** @param host - Has the table’s body `[data-out=columns]`, its row in a template, and `[data-error=plan]`. */
  constructor(host: Element, say: Say) {
    this.#body = part(host, '[data-out=columns]');
    this.#general = part(host, '[data-error=plan]');
    this.#template = part(host, '[data-template=column]', HTMLTemplateElement);
    this.#say = say;
    this.#body.addEventListener('change', ({ target }) => {
      const row = target instanceof Element ? target.closest('tr') : null;
      if (row !== null) showFields(row);
    });
  }

  /** A row for each column, with what is proposed for it and why; some at a time: files have hundreds. */
  async show({ columns }: SurveyPreview): Promise<void> {
    this.#shown = columns;
    this.#body.replaceChildren();
    this.#general.textContent = '';
    for (let from = 0; from < columns.length; from += rowsAtOnce) {
      if (from > 0) await nextTask();
      // Another file has been opened meanwhile.
      if (this.#shown !== columns) return;
      const rows = columns.slice(from, from + rowsAtOnce).map((column) => this.#row(column));
      this.#body.append(...rows);
    }
  }

  choices(): ColumnChoice[] {
    return this.#rows().map((row) => ({
      column: Number(row.dataset['column']),
      role: field(row, 'role').value as ColumnRole,
      scale: (field(row, 'scale').value || undefined) as ScaleName | undefined,
      order: (field(row, 'order').value || undefined) as DateOrder | undefined,
      dontKnow: part(row, '[name=dont-know]', HTMLInputElement).checked
        ? (JSON.parse(row.dataset['offScale'] ?? '[]') as string[])
        : [],
    }));
  }

  /** Says beside each field what stands in the way, below them what is no field’s, and goes to the first. */
  complain(problems: readonly PlanProblem[]): void {
    const general = problems.find(({ column }) => column === undefined);
    this.#general.textContent = general ? this.#say(general.sentence) : '';
    for (const row of this.#rows()) {
      const own = problems.find(({ column }) => String(column) === row.dataset['column']);
      part(row, '[data-error=column]').textContent = own ? this.#say(own.sentence) : '';
      for (const name of ['role', 'scale', 'order'] as const) {
        field(row, name).toggleAttribute('aria-invalid', false);
        if (own?.field === name) field(row, name).setAttribute('aria-invalid', 'true');
      }
    }
    this.#body.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  #rows(): HTMLElement[] {
    return [...this.#body.querySelectorAll<HTMLElement>('tr')];
  }

  #row(column: SurveyColumn): HTMLElement {
    const copy = this.#template.content.cloneNode(true) as DocumentFragment;
    const row = copy.querySelector('tr') as HTMLElement;
    const { proposal, index } = column;
    const name = columnName(column, this.#say);
    row.dataset['column'] = String(index);
    part(row, '[data-out=name]').textContent = name;
    part(row, '[data-out=first]').textContent = column.first.map(shortened).join(' · ');
    part(row, '[data-error=column]').id = `lab-error-${index}`;
    for (const kind of ['role', 'scale', 'order'] as const) {
      const select = field(row, kind);
      select.value = proposal[kind] ?? '';
      select.setAttribute('aria-label', this.#say(`${kind}-of`, { column: name }));
      select.setAttribute('aria-describedby', `lab-error-${index}`);
    }
    this.#reasons(row, column);
    showFields(row);
    return row;
  }

  #reasons(row: HTMLElement, { proposal }: SurveyColumn): void {
    const { because, scaleBecause, orderBecause, invalid } = proposal;
    const reasons = [
      this.#say(`because-${because}`),
      ...(scaleBecause ? [this.#say(`scale-${scaleBecause}`)] : []),
      ...(orderBecause ? [this.#say(`order-${orderBecause}`)] : []),
    ];
    part(row, '[data-out=because]').textContent = reasons.join(' ');
    row.dataset['offScale'] = JSON.stringify(invalid.map(({ text }) => text));
    const values = invalid.map(({ text, count }) => `${shortened(text)} (${count})`).join(', ');
    part(row, '[data-out=off-scale]').textContent = this.#say('off-scale', { values });
  }
}

/** A column’s heading, with the question in full if it has one. */
export function columnName({ name, detail, index }: SurveyColumn, say: Say): string {
  const named = name || detail || say('unnamed', { number: String(index + 1) });
  return detail === '' || detail === named ? named : `${named}: ${detail}`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function field(row: Element, name: Field): HTMLSelectElement {
  return part(row, `[data-field=${name}]`, HTMLSelectElement);
}

/** Only the fields that a column’s role asks for. */
function showFields(row: HTMLElement): void {
  const role = field(row, 'role').value;
  part(row, '[data-for=score]').hidden = role !== 'score';
  part(row, '[data-for=date]').hidden = role !== 'date';
  part(row, '[data-for=off-scale]').hidden =
    role !== 'score' || (row.dataset['offScale'] ?? '[]') === '[]';
}
