import { define } from '#client/define.ts';
import { part } from '#client/dom.ts';
import type { Json } from '#client/kept.ts';
import { MakingElement, type Studio } from '../making-element.ts';
import { fieldOf, textOf } from '../read-state.ts';
import type { Sheet } from '../sheet/drawing.ts';
import { cardStyle } from './card-style.ts';

/** A card for the counter, which the reader fills in. */
class ProtocolCard extends MakingElement {
  protected get state(): Json {
    return { lines: Object.fromEntries(this.#rows.map(({ name, text }) => [name, text])) };
  }

  protected take(state: Json): void {
    for (const { name, field } of this.#rows) field.value = textOf(fieldOf(state, 'lines'), name);
  }

  protected get answer(): string {
    return this.#rows.map(({ label, text }) => `${label}: ${text}`).join('\n');
  }

  protected sheet({ listSheet, measuredWidth }: Studio): Sheet {
    return listSheet(this.dataset['title'] ?? '', this.#rows, cardStyle, measuredWidth);
  }

  get #rows() {
    return [...this.querySelectorAll<HTMLElement>('[data-row]')].map((row) => {
      const field = part(row, 'textarea', HTMLTextAreaElement);
      const words = (name: string): string =>
        row.querySelector(`[data-${name}]`)?.textContent?.trim() ?? '';
      return {
        name: row.dataset['row'] ?? '',
        label: words('label'),
        example: words('example'),
        text: field.value,
        field,
      };
    });
  }
}

define('protocol-card', ProtocolCard);
