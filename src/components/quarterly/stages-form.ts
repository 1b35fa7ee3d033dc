import { part } from '#client/dom.ts';
import { formatNumber } from '#i18n/formats.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ToolSay } from './tool-say.ts';

/** A touchpoint to be given a stage: its name in the file, as it is shown, and how many answered. */
export interface StageRow {
  readonly key: string;
  readonly name: string;
  readonly answers: number;
}

/** The table in which a reader puts touchpoints together into stages of the journey. */
export class StagesForm {
  readonly #host: HTMLElement;
  readonly #say: ToolSay;
  readonly #locale: Locale;
  #rows: readonly StageRow[] = [];

  /** @param onChange - Called when a touchpoint has been given another stage. */
  constructor(host: Element, say: ToolSay, locale: Locale, onChange: () => void) {
    this.#host = part(host, '[data-block=stages]');
    this.#say = say;
    this.#locale = locale;
    this.#host.addEventListener('change', () => {
      this.#fillBlank();
      this.#listNames();
      onChange();
    });
    part(this.#host, '[data-action=ungroup]').addEventListener('click', () => {
      this.show(this.#rows);
      onChange();
    });
  }

  /** A row for each touchpoint, each a stage by itself; hidden when there is just one. */
  show(rows: readonly StageRow[]): void {
    this.#rows = rows;
    this.#host.hidden = rows.length < 2;
    part(this.#host, 'tbody').replaceChildren(...rows.map((row) => this.#row(row)));
    this.#listNames();
  }

  /** The stage that a touchpoint has been given. */
  stageOf(key: string): string {
    const place = this.#rows.findIndex((row) => row.key === key);
    return this.#inputs()[place]?.value.trim() || key;
  }

  #row({ name, answers }: StageRow): HTMLTableRowElement {
    const template = part(this.#host, 'template', HTMLTemplateElement);
    const copy = template.content.cloneNode(true) as DocumentFragment;
    const row = copy.querySelector('tr') as HTMLTableRowElement;
    part(row, '[data-out=touchpoint]').textContent = name;
    part(row, '[data-out=answers]').textContent = formatNumber(this.#locale, answers);
    const input = part(row, 'input', HTMLInputElement);
    input.value = name;
    input.setAttribute('aria-label', this.#say('stage-of', { touchpoint: name }));
    return row;
  }

  #fillBlank(): void {
    this.#inputs().forEach((input, place) => {
      if (input.value.trim() === '') input.value = this.#rows[place]?.name ?? '';
    });
  }

  /** The stages there are, offered while another touchpoint is given one. */
  #listNames(): void {
    const names = new Set(this.#inputs().map(({ value }) => value.trim()));
    part(this.#host, 'datalist').replaceChildren(
      ...[...names].map((name) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }

  #inputs(): HTMLInputElement[] {
    return [...this.#host.querySelectorAll<HTMLInputElement>('tbody input')];
  }
}
