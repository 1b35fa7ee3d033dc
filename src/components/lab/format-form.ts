import { part } from '#client/dom.ts';
import type { Delimiter, Encoding, SurveyFormat } from '#survey/plan.ts';
import type { OpenChoices, SurveyPreview } from '#survey/preview.ts';
import { fillOptions } from './options.ts';

/** The fields that say how a file is read: sheet, headings, separator, encoding. */
export class FormatForm {
  readonly #host: Element;

  /** @param onChange - Called with what was chosen: the file is to be opened again. */
  constructor(host: Element, onChange: (choices: OpenChoices) => void) {
    this.#host = host;
    part(host, '[data-out=format]').addEventListener('change', () => onChange(this.#choices()));
  }

  show({ format, sheets }: SurveyPreview): void {
    const isWorkbook = format.sheet !== undefined;
    fillOptions(
      this.#field('sheet'),
      sheets.map((sheet) => ({ value: sheet, label: sheet })),
      format.sheet,
    );
    this.#field('headerRows').value = String(format.headerRows);
    this.#field('delimiter').value = format.delimiter;
    this.#field('encoding').value = format.encoding;
    part(this.#host, '[data-for=sheet]').hidden = !isWorkbook;
    part(this.#host, '[data-for=delimiter]').hidden = isWorkbook;
    part(this.#host, '[data-for=encoding]').hidden = isWorkbook;
  }

  #choices(): OpenChoices {
    const sheet = this.#field('sheet').value;
    const headerRows = Number(this.#field('headerRows').value) as SurveyFormat['headerRows'];
    if (sheet !== '') return { sheet, headerRows };
    const delimiter = this.#field('delimiter').value as Delimiter;
    return { headerRows, delimiter, encoding: this.#field('encoding').value as Encoding };
  }

  #field(name: string): HTMLSelectElement {
    return part(this.#host, `[name=${name}]`, HTMLSelectElement);
  }
}
